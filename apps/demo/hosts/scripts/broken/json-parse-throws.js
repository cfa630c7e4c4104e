JSON.parse = () => {
  throw new SyntaxError('JSON is not wanted here');
};
