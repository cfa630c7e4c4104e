const message = 'Numbers are written by `writeNumber`: it knows the digits that a region or a tag asks for.';

/** ESLint selectors of numbers that are written by something else. */
export const oneNumberFormatter = [
  { selector: "MemberExpression[property.name='toLocaleString']", message },
  { selector: "MemberExpression[object.name='Intl'][property.name='NumberFormat']", message },
];
