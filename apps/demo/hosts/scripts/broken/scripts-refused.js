// As an ad blocker that has its eye on scripts that scripts add.
for (const name of ['append', 'prepend']) {
  const usual = Element.prototype[name];
  Element.prototype[name] = function (...nodes) {
    for (const node of nodes) if (node?.localName === 'script') setTimeout(() => node.onerror?.(), 10);
    return usual.apply(
      this,
      nodes.filter((node) => node?.localName !== 'script'),
    );
  };
}
