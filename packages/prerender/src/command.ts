/** `ess-kit prerender`: pages, files, exit codes. `@ess-kit/content` has the command line, and loads this. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { contentReader } from './content/read.js';
import { attribute, elementsIn } from './page/nodes.js';
import { type PageText, readPage } from './page/page-text.js';
import { prerenderPage } from './prerender.js';
import { type Problem, Refusal } from './problem.js';
import { count, printable } from './words.js';

export const help = `Usage: ess-kit prerender [options] PAGE…

Writes what the embeds of a page say into the page, as plain HTML that stands without script. The rest of the page
stays as it is, byte for byte. Running it again changes what has changed.

  --out FILE    write there instead of into the page (one page); "-" is the standard output
  --base PLACE  the folder of the site, or the address at which the page will stand: where its addresses lead
  --shadow      write declarative shadow roots, which look as the elements do, where the page's policy lets them
  --check       write nothing; fail when a page would change

Exit code: 0 all is well; 1 an embed was left as it stood, a file could not be read or written, or --check found a
change; 2 the command line is wrong.`;

interface Options {
  readonly out?: string | undefined;
  readonly base?: string | undefined;
  readonly shadow?: boolean | undefined;
  readonly check?: boolean | undefined;
}

class Usage extends Error {}

export async function run(args: readonly string[], print: (text: string) => void): Promise<number> {
  try {
    const { files, options } = parseCommand(args);
    const read = contentReader();
    let isWell = true;
    for (const file of files) isWell = (await prerenderFile(file, options, read, print)) && isWell;
    return isWell ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    console.error(`${error.message}\n\n${help}`);
    return 2;
  }
}

function parseCommand(args: readonly string[]): { readonly files: readonly string[]; readonly options: Options } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        base: { type: 'string' },
        shadow: { type: 'boolean' },
        check: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Usage((error as Error).message);
  }
  const { values, positionals: files } = parsed;
  if (!files.length) throw new Usage('Which page?');
  if (values.out !== undefined && files.length > 1) throw new Usage('--out is for one page.');
  if (values.out !== undefined && values.check) throw new Usage('--check writes nothing, so it takes no --out.');
  if (values.base && /^[a-z][a-z\d+.-]*:\/\//i.test(values.base) && !/^https?:\/\//i.test(values.base))
    throw new Usage(`--base takes a folder or a web address, not "${values.base}".`);
  return { files, options: values };
}

/** @returns whether all is well */
async function prerenderFile(
  file: string,
  options: Options,
  read: ReturnType<typeof contentReader>,
  print: (text: string) => void,
): Promise<boolean> {
  const name = printable(file);
  let page: PageText;
  let before;
  try {
    before = await readFile(file);
    page = readPage(before);
  } catch (error) {
    console.error(`${name}: ${error instanceof Refusal ? error.message : whyNot(error)}`);
    return false;
  }
  const place = { file, base: options.base, baseHref: baseHrefOf(page.text) };
  const { text, filled, problems } = await prerenderPage(page, { read: read(place), shadow: options.shadow ?? false });
  for (const problem of problems) console.error(toText(name, problem));
  const isChanged = text !== page.text;
  const isWell = !problems.some(({ severity }) => severity === 'error');
  if (options.check) {
    print(`${name}: ${isChanged ? 'would change' : 'is as it should be'}`);
    return isWell && !isChanged;
  }
  const target = options.out ?? file;
  if (target === '-') {
    process.stdout.write(page.bytes(text));
    return isWell;
  }
  if (isChanged || target !== file) {
    try {
      await writeFile(target, page.bytes(text));
    } catch (error) {
      console.error(`${printable(target)}: ${whyNot(error)}`);
      return false;
    }
  }
  print(`${printable(target)}: ${count(filled, 'embed')} filled${isChanged ? '' : ', nothing changed'}`);
  return isWell;
}

const toText = (file: string, { line, severity, where, message }: Problem) =>
  printable(`${file}:${line}: ${severity}: ${where}: ${message}`);

function whyNot(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EISDIR') return 'This is a folder.';
  return `This file cannot be read or written (${code}).`;
}

function baseHrefOf(text: string): string | undefined {
  for (const element of elementsIn(parse(text)))
    if (element.tagName === 'base') return attribute(element, 'href')?.trim() || undefined;
  return undefined;
}
