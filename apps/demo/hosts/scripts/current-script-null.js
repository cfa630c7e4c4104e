Object.defineProperty(Document.prototype, 'currentScript', { get: () => null });
