Object.prototype.hostExtend = function () {
  return this;
};
