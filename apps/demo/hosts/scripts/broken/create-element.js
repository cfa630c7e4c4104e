{
  const usual = Document.prototype.createElement;
  Document.prototype.createElement = function (name, ...rest) {
    const element = usual.call(this, name, ...rest);
    if (/^script$/i.test(name)) element.hostMade = true;
    return element;
  };
}
