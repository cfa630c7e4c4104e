import { ahead, integrity, version } from 'ess-kit:release';
import type { Kit } from './kit.js';
import { loadChunks } from './loader/chunks.js';
import { contentRequests } from './loader/content.js';
import { guessLanguage } from './loader/language.js';
import { createPolicy, type PolicyFactory } from './loader/policy.js';
import { ownScript, releaseFolder } from './loader/script.js';
import { supported } from './loader/support.js';
import { upgrade } from './loader/upgrade.js';
import { watchUses } from './loader/uses.js';

const page = window as unknown as Record<symbol, Kit | undefined> & { trustedTypes?: PolicyFactory };
const key = Symbol.for('ess-kit');
const present = page[key];
const script = ownScript();

if (present && present.versions) present.versions().push({ version, active: false });
else if (script && supported()) start(script);

function start(script: HTMLScriptElement): void {
  const inclusions = [{ version, active: true }];
  const report = (problem: string) => console.warn(`ESS Kit ${version}: ${problem}. Links stay links.`);
  const kit = (page[key] = {
    version,
    base: releaseFolder(script.src, version),
    language: script.getAttribute('data-lang') || undefined,
    nonce: script.nonce,
    requests: new Map(),
    integrity,
    versions: () => inclusions,
    discover: () => undefined,
  } as unknown as { -readonly [member in keyof Kit]: Kit[member] });

  try {
    // An element that came without us may have made it: a name can be taken once.
    kit.policy = (present && present.policy) || createPolicy(kit.base, page.trustedTypes);
  } catch {
    // Without a policy no script can be added: nothing is tried.
    return report('add "ess-kit ess-kit-lit" to trusted-types in the Content-Security-Policy');
  }

  loadChunks(kit, report);
  const requestContent = contentRequests(kit.requests);
  const elements: Record<string, Promise<unknown>> = {};
  const loadAhead = (chunk: string) => kit.load(chunk).catch(() => undefined);

  kit.discover = watchUses((use, name, isLink) => {
    const tag = `ess-${name}`;
    const defined = customElements.get(tag);
    if (!defined && !(name.includes('-') && integrity[name])) {
      if (!elements[name]) report(`there is no <${tag}>`);
      elements[name] = Promise.resolve();
      return;
    }
    if (!elements[name]) {
      // Core first, then all else in the same task.
      if (!defined) ['core', ...(ahead[name] || [])].forEach(loadAhead);
      elements[name] = defined ? Promise.resolve() : kit.load(name);
    }
    if (!defined) loadAhead(guessLanguage(use, kit.language, integrity)!);
    const address = use.getAttribute(isLink ? 'data-src' : 'src');
    if (address && !use.hasAttribute('data-content')) requestContent(address, use, !defined);
    elements[name]
      .then(() => isLink && upgrade(use, tag))
      .catch(() => {
        // The reserved space goes back to the page.
        use.style.minBlockSize = '';
      });
  });
  kit.discover(document);
}
