Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['', 'x', '../../etc', 'en_US.UTF-8', '𝒻𝓇'] });
