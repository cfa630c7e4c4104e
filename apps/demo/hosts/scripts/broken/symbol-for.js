Object.defineProperty(window, Symbol.for('ess-kit'), { value: Object.freeze({}), writable: false });
