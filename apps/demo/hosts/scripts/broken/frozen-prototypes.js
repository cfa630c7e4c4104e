// As a hardened page (SES) does.
for (const { prototype } of [Object, Array, Function, Promise, Map, Set, RegExp, String, Element, Node, HTMLElement])
  Object.freeze(prototype);
