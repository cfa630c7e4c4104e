/** Where a text stops being JSON: V8's own messages do not always say. */

export interface JsonFault {
  /** Both count from 1; a column is one UTF-16 unit. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

/** The first fault of a text that `JSON.parse` refused (RFC 8259). */
export function jsonFault(text: string): JsonFault | undefined {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const open: ('}' | ']')[] = [];
  let expects: 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma' = 'value';

  const fault = (message: string): JsonFault => {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1, message };
  };

  for (;;) {
    take(space);
    const next = text[at];
    const closing = open.at(-1);
    if (expects === 'comma' && !closing) return next === undefined ? undefined : fault('There is more after the end.');
    if (next === undefined) return fault(closing ? `The text ends before "${closing}".` : 'There is nothing here.');

    if (next === closing && (expects === 'comma' || expects.endsWith(closing))) {
      at++;
      open.pop();
      expects = 'comma';
    } else if (next === closing) return fault(`There is a comma or a name too many before "${closing}".`);
    else if (expects === 'comma') {
      if (next !== ',') return fault(`A comma or "${closing}" is missing before ${JSON.stringify(next)}.`);
      at++;
      expects = closing === '}' ? 'name' : 'value';
    } else if (expects === 'colon') {
      if (next !== ':') return fault(`A colon is missing before ${JSON.stringify(next)}.`);
      at++;
      expects = 'value';
    } else if (expects.startsWith('name')) {
      if (!take(string)) return fault(next === '"' ? brokenString : 'A name in double quotation marks is missing.');
      expects = 'colon';
    } else if (next === '{' || next === '[') {
      at++;
      open.push(next === '{' ? '}' : ']');
      expects = next === '{' ? 'name or }' : 'value or ]';
    } else if (take(string) || take(scalar)) expects = 'comma';
    else return fault(next === '"' ? brokenString : `${JSON.stringify(next)} begins no value.`);
  }
}

const brokenString = 'This string does not end, or holds a line break or a "\\" that is not written "\\n" and "\\\\".';
