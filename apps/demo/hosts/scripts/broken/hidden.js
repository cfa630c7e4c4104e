Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
