{
  const usual = JSON.parse;
  JSON.parse = (text, reviver) =>
    usual(
      text,
      reviver ??
        ((_key, value) =>
          typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Object(value).toString() : value),
    );
}
