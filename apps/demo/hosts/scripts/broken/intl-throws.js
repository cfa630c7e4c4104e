Intl.DateTimeFormat = function () {
  throw new RangeError('Incorrect locale information provided');
};
