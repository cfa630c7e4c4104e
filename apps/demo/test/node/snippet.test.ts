import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive, type Result } from '../../src/builder/derive.ts';
import { readOptions } from '../../../../packages/widgets/src/frame/options.ts';
import { formsFor } from '../../src/builder/snippet/embed.ts';
import { tokensOf } from '../../src/builder/snippet/look.ts';
import { start, type State } from '../../src/builder/state.ts';
import { release, sheets } from './release.ts';
import { filled } from './written.ts';

const build = (choices: Partial<State> = {}): Result => {
  const state = { ...start, written: filled[choices.kind ?? 'event'], ...choices };
  const { result } = derive(state, { release, sheets, language: 'en', loaded: undefined, height: 405 });
  assert.ok(result);
  return result;
};

test('a link where all that it holds is one line, and where it leads is known', () => {
  const { whole } = build();
  assert.match(whole, /^<a\n {2}href="https:\/\/example\.org\/session-2-3-2"\n {2}data-ess="event-card"/);
  assert.match(whole, />Integrated territorial systems for the SSE, 1 June 2021, Zoom<\/a>/);
});

test('a box with readable content otherwise, never a link to nowhere', () => {
  const row = { ...filled.event.rows[0]!, url: '' };
  const { whole } = build({ written: { own: {}, rows: [row] } });
  assert.match(whole, /^<div/);
  assert.doesNotMatch(whole, /href=/);
  const quote = build({ kind: 'quote' }).whole;
  assert.match(quote, /<blockquote>The social economy is everybody’s business\.<\/blockquote>/);
});

test('content inside a snippet survives every editor: no tag, no quote that ends it', () => {
  const attack = `"'><script>alert(1)</script>&quot;`;
  const { whole } = build({ written: { own: {}, rows: [{ 'name.en': attack, startDate: '2026' }] } });
  assert.equal(whole.match(/<script/g)?.length, 1);
  const [, content] = /data-content='([^']*)'/.exec(whole) ?? [];
  const text = content!
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  assert.equal((JSON.parse(text) as { events: { name: { en: string } }[] }).events[0]?.name.en, attack);
});

test('the room is what the preview measured, rounded up; a programme has one screen', () => {
  assert.match(build().whole, /min-block-size: 408px/);
  assert.match(build({ kind: 'programme' }).whole, /min-block-size: 100vh/);
  assert.doesNotMatch(build({ room: 'none' }).whole, /style=/);
});

test('each system gets the parts of the same snippet', () => {
  const { whole } = build({ theme: 'aimf' });
  for (const system of ['wordpress', 'spip', 'drupal'] as const) {
    const { steps } = build({ theme: 'aimf', system });
    assert.deepEqual(
      steps.map(({ name }) => name),
      [`${system}-embed`, `${system}-script`, `${system}-css`],
    );
    for (const { code, name } of steps.slice(0, 2))
      assert.ok(whole.includes(code.replace(/^<html>\n|\n<\/html>$/g, '')), name);
  }
});

test('a pinned version carries its integrity hash', () => {
  const { whole } = build({ release: 'pinned' });
  const hash = release.files.find(({ name }) => name === 'ess.js')!.integrity.sha384;
  assert.ok(whole.includes(`src="${release.exact}ess.js"`) && whole.includes(`integrity="${hash}"`), whole);
});

test('a folder of one’s own takes the place of ours', () => {
  const { whole, hosts } = build({ folder: 'https://mine.example/ess/ess.js' });
  assert.ok(whole.includes('src="https://mine.example/ess/ess.js"'), whole);
  assert.deepEqual(hosts, ['mine.example']);
});

test('content that is hosted is named by its address, and its host', () => {
  const { whole, hosts, policy } = build({ file: 'https://mine.example/content.json' });
  assert.match(whole, /data-src="https:\/\/mine\.example\/content\.json#systemes-/);
  assert.deepEqual(hosts, ['cdn.example', 'mine.example']);
  assert.ok(policy.some(({ directive, values }) => directive === 'connect-src' && values === 'https://mine.example'));
});

test('a frame is offered where the content has an address, with all that its page reads', () => {
  assert.notEqual(build({ form: 'iframe' }).output.form, 'iframe', 'content that travels in the snippet');
  const hosted = { form: 'iframe', file: 'https://mine.example/content.json', theme: 'aimf', language: 'es' } as const;
  const { whole, policy, files } = build({ ...hosted, accent: '#0a5b7c', level: 2 });
  const address = /<iframe[^]*?src="([^"]*)"/.exec(whole)![1]!.replaceAll('&amp;', '&');
  const { element, attributes, href, text, theme, accent, problem } = readOptions(address, false);
  assert.equal(problem, undefined);
  assert.equal(element, 'event-card');
  assert.deepEqual(attributes, {
    'heading-level': '2',
    lang: 'es',
    src: 'https://mine.example/content.json#systemes-territoriaux-integres-pour-l-ess',
  });
  assert.equal(href, 'https://example.org/session-2-3-2');
  assert.match(text, /^Integrated|^Syst/);
  assert.deepEqual([theme, accent], ['aimf', '#0a5b7c']);
  assert.match(whole, /<script src="https:\/\/cdn\.example\/ess-kit\/1\/embed-height\.js" async><\/script>/);
  assert.deepEqual(
    policy.map(({ directive }) => directive),
    ['frame-src', 'script-src', 'style-src'],
  );
  assert.ok(files.some(({ name }) => name === 'embed.js') && files.some(({ name }) => name === 'embed-height.js'));
  const hash = release.files.find(({ name }) => name === 'embed-height.js')!.integrity.sha384;
  assert.ok(build({ ...hosted, release: 'pinned' }).whole.includes(hash));
  const without = { ...release, files: release.files.filter(({ role }) => role !== 'frame') };
  assert.deepEqual(formsFor('html', { content: { address: 'https://mine.example/content.json' } }, without), [
    'link',
    'tag',
    'module',
  ]);
});

test('Wix takes the address of a frame, whose links open in a tab of their own', () => {
  const { steps, files } = build({ system: 'wix', form: 'iframe', file: 'https://mine.example/content.json' });
  assert.deepEqual(
    steps.map(({ name }) => name),
    ['wix-frame'],
  );
  assert.equal(readOptions(steps[0]!.code, false).target, '_blank');
  assert.ok(!files.some(({ name }) => name === 'embed-height.js'));
});

test('nothing that is flawed makes a snippet', () => {
  const state: State = { ...start, written: { own: {}, rows: [{ startDate: '2026' }] } };
  const { result, problems } = derive(state, { release, sheets, language: 'en', loaded: undefined, height: undefined });
  assert.equal(result, undefined);
  assert.equal(problems[0]?.code, 'missing');
});

test('a theme is the tokens of its stylesheet', () => {
  for (const sheet of Object.values(sheets)) assert.ok(Object.keys(tokensOf(sheet)).length > 2);
});
