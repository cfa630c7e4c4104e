for (const name of ['appendChild', 'insertBefore']) {
  const usual = Node.prototype[name];
  Node.prototype[name] = function (node, ...rest) {
    if (node?.src?.includes('advert')) return node;
    return usual.call(this, node, ...rest);
  };
}
