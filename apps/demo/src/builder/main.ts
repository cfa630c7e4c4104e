import aimf from '@ess-kit/core/themes/aimf.css';
import contrast from '@ess-kit/core/themes/contrast.css';
import ripess from '@ess-kit/core/themes/ripess.css';
import { html, render } from 'lit';
import { readAddress, writeAddress } from './address.ts';
import { readPaste } from './content/paste.ts';
import { derive } from './derive.ts';
import { loadSource } from './source/load.ts';
import type { Release } from './snippet/release.ts';
import type { InterfaceLanguage, State } from './state.ts';
import { have, look, show } from './view/choices.ts';
import { facts } from './view/facts.ts';
import type { Feed, Model } from './view/model.ts';
import { output } from './view/output.ts';
import { preview, updatePreview } from './view/preview.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pt } from './words/pt.ts';

const packs = { fr, en, es, pt, ar };
const sheets = { aimf, contrast, ripess };

/** The release that the page is served with, as its manifest tells it. */
async function loadRelease(folder: string): Promise<Release> {
  const latest = new URL(folder, document.baseURI).href;
  const response = await fetch(new URL('manifest.json', latest));
  if (!response.ok) throw new Error(`manifest.json: ${response.status}`);
  const { version, files } = (await response.json()) as Pick<Release, 'version' | 'files'>;
  return { version, files, latest, exact: new URL(`../${version}/`, latest).href };
}

/** Runs the builder in its place on the page. */
async function start(root: HTMLElement): Promise<void> {
  const language = (root.closest<HTMLElement>('[lang]')?.lang ?? 'fr') as InterfaceLanguage;
  const words = packs[language] ?? fr;
  const release = await loadRelease(root.dataset['release']!);
  const samples = new URL(root.dataset['samples']!, document.baseURI).href;

  let state: State = readAddress(location.hash);
  let feed: Feed = { is: 'none' };
  let seen = { script: true, dark: false };
  let pasted = '';
  let height: number | undefined;
  let isWhole = true;
  let loading = new AbortController();
  let timer = 0;

  const keep = () => {
    const { fragment, isWhole: fits } = writeAddress(state);
    isWhole = fits;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = fragment;
    }, 150);
  };

  const draw = () => {
    const loaded = feed.is === 'loaded' ? feed.loaded : undefined;
    const model: Model = {
      state,
      derived: derive(state, { release, sheets, language, loaded, height }),
      feed,
      words,
      language,
      samples,
      ...seen,
      pasted,
      isWhole,
      set: (change) => {
        const isOther = ['source', 'kind', 'item', 'widget', 'width', 'compact', 'plain'].some((key) => key in change);
        if (isOther) height = undefined;
        state = { ...state, ...change };
        keep();
        draw();
      },
      look: (change) => {
        seen = { ...seen, ...change };
        draw();
      },
      load,
      paste: (text) => {
        const read = readPaste(text, state.kind, language);
        const told = words.spreadsheet;
        if (read) state = { ...state, item: '', widget: undefined, written: { ...state.written, rows: read.rows } };
        pasted = read
          ? [told.done(read.rows.length), read.unknown.length ? told.unknown(read.unknown.join(', ')) : ''].join(' ')
          : `${told.none}${words.fields.name}, ${words.fields.startDate}…`;
        keep();
        draw();
      },
      measured: (now) => {
        if (now === height) return;
        height = now;
        draw();
      },
    };
    render(
      html`<div class="choices">${have(model)}${show(model)}${look(model)}</div>
        <div class="result">${preview(model)}${output(model)}${facts(model)}</div>`,
      root,
    );
    updatePreview(root, model);
  };

  const load = (address: string) => {
    loading.abort();
    const { signal } = (loading = new AbortController());
    feed = { is: 'loading' };
    height = undefined;
    draw();
    loadSource(address, signal).then(
      (outcome) => {
        if (signal.aborted) return;
        feed =
          'loaded' in outcome ? { is: 'loaded', loaded: outcome.loaded } : { is: 'failed', failure: outcome.failure };
        draw();
      },
      () => undefined,
    );
  };

  const open = () => {
    state = readAddress(location.hash);
    feed = { is: 'none' };
    if (state.source === 'address' && state.address) load(state.address);
    else draw();
    keep();
  };
  // A link to other choices, opened on the same page; our own writing is not told.
  addEventListener('hashchange', open);
  root.replaceChildren();
  open();
}

const root = document.getElementById('builder');
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    root.classList.add('failed');
  });
}
