Array.prototype.hostSum = function () {
  return this.length;
};
Array.prototype.hostConstant = 1;
