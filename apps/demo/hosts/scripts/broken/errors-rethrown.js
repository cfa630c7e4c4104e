window.onerror = (message) => {
  throw new Error(`rethrown: ${message}`);
};
