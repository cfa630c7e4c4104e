CustomElementRegistry.prototype.define = () => undefined;
