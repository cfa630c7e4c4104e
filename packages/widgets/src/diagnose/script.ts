import type { Kit } from '../kit.js';
import type { Note } from './finding.js';
import { add, addAgain, ask, lineOf, mayCreate, type Answer, type Refusal } from './probe.js';

const names = 'ess|ess\\.all|event-card|event-list|speaker-quote|programme-timeline|network-map|language-switcher';
const ours = new RegExp(`/(?:${names})\\.js(?:[?#]|$)`);
const isRun = (type: string) => /^(?:|module|(?:text|application)\/(?:javascript|ecmascript))$/.test(type);

/** Our script tags, also those that something holds back under another type or attribute. */
const scriptTags = () =>
  [...document.querySelectorAll('script')].filter((script) =>
    [...script.attributes].some(({ name, value }) => /^(?:src|data-[\w-]*src)$/.test(name) && ours.test(value)),
  );

/** Why nothing of ours runs on this page. */
export async function examineScript(note: Note): Promise<void> {
  const tags = scriptTags();
  const [held] = tags.filter(({ type }) => !isRun(type));
  const tag = tags.find(({ type, src }) => isRun(type) && src);
  if (!tag)
    return held
      ? note('script-held', { what: held.type, add: 'data-cfasync="false" data-no-optimize' })
      : note('no-script', {
          add: '<script src="https://…/ess.js" async></script>',
        });

  const { result, refusal } = await addAgain(tag);
  if (refusal) return blocked(note, refusal, tag.src, tag);
  if (result === 'loaded') {
    const answer = await ask(tag.src);
    return note('script-broken', { what: tag.src, more: kindOf(answer) });
  }
  const answer = await ask(tag.src);
  if (answer.isClosed && tag.crossOrigin !== null) return closed(note, tag.src);
  // Browsers refuse to run a page as a script, and call that a failure too.
  note(answer.status === 200 ? 'script-broken' : 'script-missing', { what: tag.src, more: kindOf(answer) });
}

/** Why the loader is here and what it loads is not. */
export async function examineChunks(kit: Kit, wanted: readonly string[], note: Note): Promise<void> {
  if (!kit.policy || !wanted.length) return trustedTypes(note);
  const tag = scriptTags().find(({ src }) => src);
  if (!tag) return note('script-elsewhere', { what: kit.base, add: 'data-no-optimize data-cfasync="false"' });
  for (const chunk of ['core', ...wanted]) {
    const hash = kit.integrity[chunk];
    if (!hash) continue;
    const address = `${kit.base}${chunk}.${hash.slice(0, 8).replace(/\W/g, '-')}.js`;
    const answer = await ask(address);
    if (answer.isClosed) return closed(note, address);
    if (answer.status && answer.status !== 200)
      return note('file-missing', { what: address, more: `${answer.status}` });
    if (answer.bytes && (await sha256(answer.bytes)) !== hash) return note('file-altered', { what: address });
    // It is there as it was published: the policy may still refuse it as a script.
    const { refusal, result } = await loadAsChunk(address, kit, hash);
    if (refusal) return blocked(note, refusal, address, tag);
    if (result === 'failed')
      return note('file-missing', { what: address, more: answer.status ? `${answer.status}` : '–' });
  }
  await trustedTypes(note);
}

const loadAsChunk = (address: string, kit: Kit, hash: string) => {
  const script = document.createElement('script');
  Object.assign(script, { crossOrigin: '', nonce: kit.nonce, integrity: `sha256-${hash}=` });
  return add(script, () => (script.src = kit.policy!.createScriptURL(address)));
};

async function trustedTypes(note: Note) {
  const names = ['ess-kit', 'ess-kit-lit'];
  for (const name of names) {
    const refusal = await mayCreate(name);
    if (refusal) return note('trusted-types', { more: lineOf(refusal), add: `trusted-types ${names.join(' ')}` });
  }
}

function blocked(note: Note, refusal: Refusal, address: string, tag: HTMLScriptElement) {
  const line = lineOf(refusal);
  if (/trusted-types/.test(refusal.directive)) {
    return note('trusted-types', { more: line, add: 'trusted-types ess-kit ess-kit-lit' });
  }
  if (/'nonce-/.test(line) && !tag.nonce) {
    return note('nonce-missing', { more: line, add: `<script nonce="…" src="${tag.src}" async></script>` });
  }
  if (/'sha\d+-/.test(line) && !/https?:/.test(line)) {
    return note('hash-missing', { what: address, more: line, add: `script-src 'sha256-…'` });
  }
  note('script-blocked', { what: address, more: line, add: `script-src ${new URL(address).origin}` });
}

const closed = (note: Note, what: string) => note('script-cors', { what, add: 'Access-Control-Allow-Origin: *' });

/** What came instead of a file, in a word that needs no translation. */
const kindOf = ({ status, text }: Answer) =>
  status === 200 ? (/^\s*</.test(text) ? 'HTML' : `${text.length} B`) : status ? `HTTP ${status}` : 'network';

async function sha256(bytes: ArrayBuffer) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)).replace(/=$/, '');
}
