// An old library's own versions, which it prefers to the browser's.
Array.from = (list, map) => {
  const all = [];
  if (typeof list[Symbol.iterator] === 'function') for (const item of list) all.push(item);
  else for (let at = 0; at < (list.length || 0); at++) all.push(list[at]);
  return map ? all.map((item, at) => map(item, at)) : all;
};
Function.prototype.bind = function (self, ...first) {
  // eslint-disable-next-line @typescript-eslint/no-this-alias -- as old libraries do
  const task = this;
  return function (...rest) {
    return task.apply(self, first.concat(rest));
  };
};
