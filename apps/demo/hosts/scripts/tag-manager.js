// As a tag manager: later than everything, and from a script.
addEventListener('load', () => {
  const { src } = document.querySelector('script[data-src]').dataset;
  setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src, async: true })), 200);
});
