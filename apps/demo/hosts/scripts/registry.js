window[Symbol.for('ess-kit')] = {};
