CustomElementRegistry.prototype.define = () => {
  throw new Error('refused by the host');
};
