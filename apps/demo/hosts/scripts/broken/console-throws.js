console.warn = () => {
  throw new Error('no console here');
};
