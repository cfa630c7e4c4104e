{
  const usual = Intl.DateTimeFormat.prototype.resolvedOptions;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...usual.call(this), timeZone: undefined };
  };
}
