/** `ess-kit check`: what is wrong with content files, and what would be right. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkContent, type Problem } from '../../check.js';
import { type Command, UsageError } from '../command.js';
import { jsonFault } from '../json-position.js';
import { count, printable, whyUnreadable } from '../words.js';

const help = `Usage: ess-kit check [--json] [--strict] FILE…

Checks content files: their form, references, dates, zones, texts and facts.

  --json     print one JSON array of { file, problems } instead of text
  --strict   warnings fail as well

Exit code: 0 all is well; 1 a file has an error or cannot be read; 2 the command line is wrong.`;

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
}

const failure = (message: string, expected: string): readonly Problem[] => [
  { path: '', message, expected, severity: 'error' },
];

async function checkFile(file: string): Promise<readonly Problem[]> {
  let text;
  try {
    // Editors on Windows may begin a file with a byte order mark, which JSON does not allow.
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    return failure(...whyUnreadable(error));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { line, column, message } = jsonFault(text) ?? { line: 1, column: 1, message: (error as Error).message };
    return failure(`Line ${line}, column ${column}: this is not JSON. ${message}`, 'JSON, as RFC 8259 defines it');
  }
  return checkContent(value);
}

function toText({ file, problems }: Checked): string {
  if (!problems.length) return `${printable(file)}: all is well`;
  const lines = problems.map(({ path, message, expected, severity }) => {
    const right = `Right would be ${expected}${expected.endsWith('.') ? '' : '.'}`;
    return `  ${severity.padEnd(7)} ${printable(`${path || '(document)'}: ${message} ${right}`)}`;
  });
  return [printable(file), ...lines].join('\n');
}

export const check: Command = {
  summary: 'check content files: what is wrong, and what would be right',
  help,
  async run(args, print) {
    let parsed;
    try {
      parsed = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, strict: { type: 'boolean' } },
      });
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
    const { values, positionals: files } = parsed;
    if (!files.length) throw new UsageError('Which file?');

    const results: Checked[] = [];
    for (const file of files) results.push({ file, problems: await checkFile(file) });
    const all = results.flatMap(({ problems }) => problems);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const warnings = all.length - errors;
    if (values.json) print(JSON.stringify(results, undefined, 2));
    else {
      for (const result of results) print(toText(result));
      print(`\n${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files.length, 'file')}`);
    }
    return errors || (values.strict && warnings) ? 1 : 0;
  },
};
