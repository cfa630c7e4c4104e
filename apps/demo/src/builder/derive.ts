import { makeDocument } from './content/document.ts';
import { type Problem, problemsOf } from './content/problems.ts';
import { firstItem, type Listed, listItems } from './source/items.ts';
import type { Loaded } from './source/load.ts';
import { type Embed, formsFor, type Output } from './snippet/embed.ts';
import { fallbackOf } from './snippet/fallback.ts';
import { type Sheets, lookOf } from './snippet/look.ts';
import { type PolicyLine, policyFor } from './snippet/policy.ts';
import { piecesOf, wholeOf } from './snippet/pieces.ts';
import { inFolder, type Release, type ReleaseFile } from './snippet/release.ts';
import { roomFor } from './snippet/room.ts';
import { type Step, stepsOf } from './snippet/steps.ts';
import { filesFor, hostsFor } from './snippet/weight.ts';
import { type InterfaceLanguage, type State, widths } from './state.ts';

/** What is known besides the webmaster's choices. */
export interface Given {
  readonly release: Release;
  readonly sheets: Sheets;
  /** The language that the builder speaks. */
  readonly language: InterfaceLanguage;
  readonly loaded: Loaded | undefined;
  /** Height that the widget has in the preview, once it stands there. */
  readonly height: number | undefined;
}

/** All that follows from the choices: what is shown, and the snippet for it. */
export interface Derived {
  readonly problems: readonly Problem[];
  readonly items: readonly Listed[];
  readonly item: Listed | undefined;
  readonly result: Result | undefined;
}

export interface Result {
  readonly embed: Embed;
  readonly output: Output;
  readonly release: Release;
  readonly steps: readonly Step[];
  /** The snippet as one block, which the preview shows. */
  readonly whole: string;
  readonly files: readonly ReleaseFile[];
  readonly hosts: readonly string[];
  readonly policy: readonly PolicyLine[];
}

/** An address of one's own for a document that was written here, or nothing. */
const hosted = (file: string) => (/^https?:\/\/\S+$/.test(file) ? file.split('#')[0]! : undefined);

const withoutBlanks = (document: object) => JSON.parse(JSON.stringify(document)) as Loaded['document'];

export function derive(state: State, given: Given): Derived {
  const made = state.source === 'write' ? makeDocument(state.kind, state.written) : undefined;
  const problems = made ? problemsOf(made) : [];
  const document = made ? withoutBlanks(made.document) : given.loaded?.document;
  const items = document ? listItems(document, given.language) : [];
  const item = items.find(({ id }) => state.item && id === state.item) ?? chosen(items, state);
  const isFlawed = problems.some(({ isError, code, row }) => isError && (code === 'missing' || row < 0));
  if (!document || !item || isFlawed) return { problems, items, item, result: undefined };

  const widget = item.widgets.find((each) => each === state.widget) ?? item.widgets[0]!;
  const address = made ? hosted(state.file) : given.loaded?.address;
  const language = /^(?:page|reader)$/.test(state.language) ? given.language : state.language;
  const embed: Embed = {
    widget,
    content: address ? { address } : { document },
    format: made ? 'ess' : (given.loaded?.format ?? 'ess'),
    item: item.id,
    language: state.language,
    compact: state.compact,
    plain: state.plain,
    level: state.level,
    theme: state.theme,
    accent: state.accent,
    look: lookOf(given.sheets, state.theme, state.accent),
    room: state.room === 'none' ? undefined : roomFor(widget, indexOf(state.width), given.height),
    fallback: fallbackOf(document, widget, item.id, language, webAddress(state.link)),
  };
  const release = inFolder(given.release, state.folder);
  const allowed = formsFor(state.system, embed, release);
  const form = allowed.includes(state.form) ? state.form : allowed[0]!;
  const output: Output = { form, system: state.system, release: state.release };
  const steps = stepsOf(embed, output, release);
  const whole = wholeOf(piecesOf(embed, output, release));
  return {
    problems,
    items,
    item,
    result: {
      embed,
      output,
      release,
      steps,
      whole,
      files: filesFor(embed, output, release, given.language),
      hosts: hostsFor(embed, output, release),
      policy: policyFor(embed, output, release, whole),
    },
  };
}

/** Of what was written all where it is several, the programme, or the one; of what was found the best to start with. */
function chosen(items: readonly Listed[], { widget }: State): Listed | undefined {
  const first = firstItem(items);
  return widget && !first?.widgets.includes(widget)
    ? (items.find(({ widgets }) => widgets.includes(widget)) ?? first)
    : first;
}

const webAddress = (text: string) => (/^https?:\/\/[^\s<>"]+$/.test(text) ? text : '');

const indexOf = (width: State['width']) => widths.indexOf(width) as 0 | 1 | 2;
