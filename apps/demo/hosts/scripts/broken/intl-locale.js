// As a browser that was built small: whatever is asked for, English comes.
for (const name of [
  'DateTimeFormat',
  'NumberFormat',
  'ListFormat',
  'PluralRules',
  'DisplayNames',
  'RelativeTimeFormat',
  'Collator',
]) {
  const Usual = Intl[name];
  Intl[name] = class extends Usual {
    constructor(_locales, options) {
      super('en', options);
    }
  };
}
