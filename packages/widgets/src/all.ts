import { version } from 'ess-kit:release';
import type { Kit } from './kit.js';
import { createPolicy, type PolicyFactory } from './loader/policy.js';
import { upgrade } from './loader/upgrade.js';
import { watchUses } from './loader/uses.js';
import './elements/event-card.js';
import './elements/event-list.js';
import './elements/language-switcher.js';
import './elements/network-map.js';
import './elements/programme-timeline.js';
import './elements/speaker-quote.js';

/** Everything in one module: nothing to load, only the link form to upgrade. */
const page = globalThis as unknown as Record<symbol, Kit | undefined> & { trustedTypes?: PolicyFactory };
const key = Symbol.for('ess-kit');
const present = page[key];

if (present?.versions) present.versions().push({ version, active: false });
else start();

function start(): void {
  const inclusions = [{ version, active: true }];
  const base = new URL('.', import.meta.url).href;
  const discover = watchUses((use, tag, link) => {
    if (link && customElements.get(tag)) upgrade(use, tag);
  });
  const script = [...document.scripts].find(({ src }) => src === import.meta.url);
  const kit: Kit = {
    version,
    base,
    language: script?.dataset.lang,
    policy: present?.policy ?? policyOrNone(base),
    requests: new Map(),
    integrity: {},
    load: (chunk) => Promise.reject(Error(`${chunk} is not a chunk of ess.all.js`)),
    add: () => undefined,
    discover,
    versions: () => inclusions,
  };
  page[key] = kit;
  discover(document);
}

/** Where the page does not list our policy, only the description for search engines is left out. */
function policyOrNone(base: string) {
  try {
    return createPolicy(base, page.trustedTypes);
  } catch {
    return undefined;
  }
}
