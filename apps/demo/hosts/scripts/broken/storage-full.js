Storage.prototype.setItem = () => {
  throw new DOMException('Full.', 'QuotaExceededError');
};
