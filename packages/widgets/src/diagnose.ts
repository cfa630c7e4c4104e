import type { Kit } from './kit.js';
import { supported } from './loader/support.js';
import { examineContent } from './diagnose/content.js';
import { examineEmbeds, findEmbeds, undefinedNames } from './diagnose/embeds.js';
import type { Finding, Note, Words } from './diagnose/finding.js';
import { showPanel } from './diagnose/panel.js';
import { examineChunks, examineScript } from './diagnose/script.js';
import { en } from './diagnose/words/en.js';
import { es } from './diagnose/words/es.js';
import { fr } from './diagnose/words/fr.js';

const languages: Record<string, Words> = { en, es, fr };

/** How a diagnosis is asked for. */
export interface DiagnoseOptions {
  /** Language of its sentences: `en`, `es`, `fr`; without it, the browser's. */
  lang?: string;
  /** Shows a panel above the page; the console has it anyway. */
  panel?: boolean;
}

/**
 * Says in words what keeps the widgets of this page from standing, and which line, header or attribute to add. For the
 * webmaster of the page: as a script tag for as long as it takes, or pasted into the browser's console, which works
 * under every policy. Nothing is sent anywhere; what it asks for again are this page's own script, files and content.
 */
export async function diagnose({ lang, panel = true }: DiagnoseOptions = {}): Promise<Finding[]> {
  const wishes = [lang, ...navigator.languages].map((tag) => `${tag}`.slice(0, 2).toLowerCase());
  const language = wishes.find((tag) => Object.hasOwn(languages, tag)) ?? 'en';
  const words = languages[language]!;
  const findings: Finding[] = [];
  const note: Note = (code, facts = {}) => {
    const text = words[code].replace(/\{(what|more)\}/g, (_, name: 'what' | 'more') => facts[name] ?? '');
    if (!findings.some((finding) => finding.text === text)) findings.push({ code, text, ...facts });
  };

  await examinePage(note);
  if (!findings.length) note('all-well');
  for (const { text, add } of findings)
    console.info(add ? `ESS Kit: ${text}\n${words.add} ${add}` : `ESS Kit: ${text}`);
  if (panel) showPanel(findings, words, language);
  return findings;
}

async function examinePage(note: Note) {
  if (!supported()) return note('old-browser');
  const kit = (globalThis as unknown as Record<symbol, Kit | undefined>)[Symbol.for('ess-kit')];
  const embeds = findEmbeds();
  const missing = undefinedNames(embeds);
  const isHere = !!kit?.versions;
  // Modules of one file leave no kit; what they define is there.
  if (!isHere && (missing.length || !embeds.length)) await examineScript(note);
  if (isHere && (missing.length || !kit.policy)) await examineChunks(kit, missing, note);
  const versions = [...new Set(kit?.versions?.().map(({ version }) => version))];
  if (versions.length > 1) note('two-versions', { more: versions.join(', ') });
  examineEmbeds(embeds, note);
  await examineContent(embeds, note);
}

// Whoever adds it wants to know at once; `ess.diagnose()` asks again.
const ess: { diagnose: typeof diagnose; findings?: Promise<Finding[]> } = { diagnose };
Object.assign(window, { ess });
ess.findings = diagnose();
