#!/usr/bin/env node
/** The command line: finds the command, prints what went wrong, sets the exit code. */
import { readFile } from 'node:fs/promises';
import { type Command, UsageError } from './command.js';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { prerender } from './commands/prerender.js';

const commands = new Map<string, Command>([
  ['check', check],
  ['convert', convert],
  ['prerender', prerender],
]);

const help = () => `Usage: ess-kit <command> [options]

Commands:
${[...commands].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  ess-kit <command> --help   how to use a command
  ess-kit --version          the version of @ess-kit/content`;

const helpOf = async ({ help }: Command) => (typeof help === 'string' ? help : help());

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    console.log(help());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    console.log(manifest.version);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (!command) {
    console.error(`${name === undefined ? 'Which command?' : `There is no command "${name}".`}\n\n${help()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(await helpOf(command));
    return 0;
  }
  try {
    return await command.run(args, console.log);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${await helpOf(command)}`);
    return 2;
  }
}

// Not process.exit(): it would cut off what a pipe has not yet taken.
process.exitCode = await main(process.argv.slice(2));
