{
  const usual = Promise.prototype.then;
  Promise.prototype.then = function (...handlers) {
    return usual.apply(
      this,
      handlers.map((handler) => handler && ((value) => handler(value))),
    );
  };
}
