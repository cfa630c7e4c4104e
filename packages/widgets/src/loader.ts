import { ahead, integrity } from 'ess-kit:chunks';
import { version } from 'ess-kit:release';
import type { Kit } from './kit.js';
import { loadChunks } from './loader/chunks.js';
import { contentRequests } from './loader/content.js';
import { guessLanguage } from './loader/language.js';
import { createPolicy, type PolicyFactory } from './loader/policy.js';
import { ownScript, releaseFolder } from './loader/script.js';
import { supported } from './loader/support.js';
import { upgrade } from './loader/upgrade.js';
import { watchUses } from './loader/uses.js';

const page = window as unknown as Record<symbol, Partial<Kit> | undefined> & { trustedTypes?: PolicyFactory };
const key = Symbol.for('ess-kit');
const present = page[key] || {};
const script = ownScript();

const report = (problem: unknown) => console.warn(`ESS Kit ${version}, links stay: ${problem}`);

if (present.versions) present.versions().push({ version, active: false });
else if (script && supported())
  try {
    start(script);
  } catch (problem) {
    // The page has taken away what browsers have, or our place in the registry.
    report(problem);
  }

function start(script: HTMLScriptElement): void {
  const inclusions = [{ version, active: true }];
  const unknown: Record<string, boolean> = {};
  const kit = (page[key] = {
    version,
    base: releaseFolder(script.src, version),
    language: script.dataset.lang,
    nonce: script.nonce,
    requests: new Map(),
    integrity,
    versions: () => inclusions,
  } as unknown as { -readonly [member in keyof Kit]: Kit[member] });
  // We are a classic script, where what cannot be written is no error; chunks would find something else there.
  if (page[key] !== kit) throw 'place taken';
  const requestContent = contentRequests(kit.requests);
  loadChunks(kit, report);

  kit.discover = watchUses(async (use, tag, link) => {
    const name = tag.slice(4);
    const defined = customElements.get(tag);
    if (!defined && !(/-/.test(name) && integrity[name])) {
      if (!unknown[tag]) report(`there is no <${tag}>`);
      unknown[tag] = true;
      return;
    }
    try {
      // Code, words and content start in the same task, core first.
      const chunks = Promise.all(
        defined
          ? []
          : ['core', ...(ahead[name] || []), name, guessLanguage(use, kit.language, integrity)!].map(kit.load),
      );
      if (!use.dataset.content) requestContent(use.getAttribute(link ? 'data-src' : 'src'), !defined);
      await chunks;
      if (link) upgrade(use, tag);
    } catch {
      // The reserved space goes back to the page.
      use.style.minBlockSize = '';
    }
  });

  try {
    // An element that came without us may have made it: a name can be taken once.
    kit.policy = present.policy || createPolicy(kit.base, page.trustedTypes);
    kit.discover(document);
  } catch {
    // Without a policy no script can be added: nothing is tried.
    report('Content-Security-Policy: trusted-types lacks ess-kit ess-kit-lit');
  }
}
