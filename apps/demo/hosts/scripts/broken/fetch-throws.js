window.fetch = () => {
  throw new TypeError('refused by the host');
};
