{
  const usual = CustomElementRegistry.prototype.define;
  window.hostNames = [];
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    window.hostNames.push(name);
    return usual.call(this, name, ...rest);
  };
}
