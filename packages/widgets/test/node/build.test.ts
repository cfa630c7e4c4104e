import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { parse } from 'acorn';
import { rollup, type Plugin } from 'rollup';
import ts from 'typescript';
import { agreeOnNames, namesAcross } from '../../build/agree-on-names.js';
import { measure } from '../../build/budgets.js';
import { groupChunks } from '../../build/group-chunks.js';
import { minifyCss, minifyHtml } from '../../build/minify-templates.js';
import { assertFixedExports, assertNoCycle, registration } from '../../build/register-chunks.js';
import { numbering } from '../../build/number-words.js';
import { ownLit } from '../../build/own-lit.js';
import { slimLit } from '../../build/slim-lit.js';

const tree = (code: string) => parse(code, { ecmaVersion: 2022, sourceType: 'module' });

describe('minified CSS', () => {
  const cases: [string, string, string][] = [
    ['drops comments and space', 'a {\n  color : red; /* x */\n}\n', 'a{color :red}'],
    ['keeps descendants apart', '.a .b > .c :hover { top: 0 }', '.a .b>.c :hover{top:0}'],
    ['keeps calc()', 'a { width: calc(1em + 2px) }', 'a{width:calc(1em + 2px)}'],
    [
      'keeps strings',
      `a::before { content: ' {  /* ; */ '; quotes: "«  " "  »" }`,
      `a::before{content:' {  /* ; */ ';quotes:"«  " "  »"}`,
    ],
    [
      'keeps conditions',
      '@container box (inline-size > 30em) and (width: 1px) { a { top: 0 } }',
      '@container box (inline-size>30em) and (width:1px){a{top:0}}',
    ],
    [
      'keeps zeros that count',
      'a { width: 10.05em; margin: -0.5em ( 0.25em ) }',
      'a{width:10.05em;margin:-0.5em (.25em)}',
    ],
    ['keeps nesting', ':host { &:hover { top: 0; } & .a { left: 0 } }', ':host{&:hover{top:0}& .a{left:0}}'],
    [
      'keeps relative colours',
      'a { color: oklch(from var(--a) l calc(c * 0.5) h / 50%) }',
      'a{color:oklch(from var(--a) l calc(c * .5) h / 50%)}',
    ],
  ];
  for (const [name, css, small] of cases) it(name, () => assert.equal(minifyCss(css), small));
});

describe('minified HTML', () => {
  it('shrinks white space to one space, which renders alike, and drops comments', () => {
    assert.equal(minifyHtml('\n  <b>a</b>\n   <i>b</i>  <!-- c -->\n'), ' <b>a</b> <i>b</i> ');
  });

  it('leaves no space beside what stands on lines of its own, and keeps those between words', () => {
    assert.equal(
      minifyHtml(
        '\n<p class="a b">\n  a <i>b</i> \uE002\n  c</p> \uE002\n<ul>\n <li>d</li> </ul> <span>e</span> <select></select> <svg> <path></path> </svg>',
      ),
      '<p class="a b">a <i>b</i> \uE002 c</p>\uE002<ul><li>d</li></ul><span>e</span> <select></select> <svg> <path></path> </svg>',
    );
  });
});

describe('registered chunks', () => {
  const register = (code: string, hashes?: Record<string, string>) =>
    registration({ name: 'x', code }, tree(code), hashes);

  it('take what they import, give what they export, and leave loading to the loader', () => {
    const code = `import{a as e,b}from"./core.js";import*as n from"./y.js";import"./z.js";const f=()=>import("./late.js").then(n=>n.q);export{f as g,e as h};`;
    const calls: unknown[][] = [];
    const loaded: string[] = [];
    Object.assign(globalThis, {
      [Symbol.for('ess-kit')]: {
        add: (...call: unknown[]) => calls.push(call),
        load: (chunk: string) => (loaded.push(chunk), Promise.resolve({ q: 7 })),
      },
    });
    runInThisContext(register(code, { late: 'abc' }));
    const [name, needs, run, hashes] = calls[0] as [
      string,
      string[],
      (...needed: object[]) => { g(): unknown; h: number },
      object,
    ];
    assert.deepEqual([name, needs, hashes], ['x', ['core', 'y', 'z'], { late: 'abc' }]);
    const exports = run({ a: 1, b: 2 }, {}, {});
    assert.deepEqual(Object.keys(exports), ['g', 'h']);
    assert.equal(exports.h, 1);
    void exports.g();
    assert.deepEqual(loaded, ['late']);
  });

  it('say a name once that is the same on both sides', () => {
    const script = register('import{a,b as e}from"./core.js";const c=a;export{c,e as d};');
    assert.match(script, /\(\{a,b:e\}\)=>\{const c=a;return\{c,d:e\}\}\);$/m);
  });

  it('are strict where that makes a difference', () => {
    for (const code of ['const f=()=>{a=1}', 'const f=function(){}', 'const f=()=>delete a.b', 'class A{}', 'a++'])
      assert.match(register(code), /^"use strict";/, code);
    assert.match(register('const f=(a,b="x")=>`${a} ${b}`;export{f}'), /^globalThis/);
  });

  it('hand on what they re-export', () => {
    assert.match(register(`export{a as b}from"./core.js"`), /\["core"\],\(passed1\)=>\{;return\{b:passed1\.a\}\}/);
  });

  for (const code of [
    'export default 1',
    'export const a = 1',
    'export * from "./a.js"',
    'import.meta.url',
    'import(a)',
  ]) {
    it(`refuse ${code}`, () => assert.throws(() => register(code), /no form in a script/));
  }

  it('may not change what others were handed', () => {
    const check = (code: string) => () => assertFixedExports({ name: 'x' }, tree(code));
    assert.throws(check('let a = 1; function f() { a = 2 } export { a }'), /a is changed/);
    assert.throws(check('let a = 1; const f = () => a++; export { a }'), /a is changed/);
    assert.doesNotThrow(check('let a = class {}; a = f(a); function f(x) { return x } export { a }'));
  });

  it('may not wait for each other', () => {
    const chunk = (name: string, ...imports: string[]) => ({ name, imports });
    assert.throws(() => assertNoCycle([chunk('a', './b.js'), chunk('b', 'a.js')]), /a → b → a/);
    assert.doesNotThrow(() => assertNoCycle([chunk('a', 'b.js', 'c.js'), chunk('b', 'c.js'), chunk('c')]));
  });
});

describe('names between chunks', () => {
  const code = `import { a as css, b as html } from './core.js'; import * as all from './y.js'; import { a as late } from './late.js';
    const greet = (name) => html(css, late, all, name); const word = greet('x'); export { greet as c, word as default };`;

  it('are those inside the chunk; each is given once', () => {
    assert.deepEqual(
      [...namesAcross(tree(code))],
      [
        ['css', 'a'],
        ['html', 'b'],
        ['greet', 'c'],
      ],
    );
  });

  it('are kept by the minifier, and taken by nothing else', async () => {
    const { renderChunk } = agreeOnNames({ module: true }) as unknown as {
      renderChunk(this: { parse: typeof tree }, code: string): Promise<{ code: string }>;
    };
    const small = await renderChunk.call({ parse: tree }, code);
    const script = registration({ name: 'x', code: small.code }, tree(small.code));
    let run!: (...needed: object[]) => { c(name: string): string; default: string };
    Object.assign(globalThis, {
      [Symbol.for('ess-kit')]: { add: (...call: unknown[]) => (run = call[2] as typeof run) },
    });
    runInThisContext(script);
    assert.match(script, /\(\{a,b\},/);
    const html = (...parts: string[]) => parts.join(' ');
    const exports = run({ a: 'css', b: html }, { toString: () => 'all' }, { a: 'late' });
    assert.equal(exports.default, 'css late all x');
    assert.equal(exports.c('y'), 'css late all y');
  });
});

describe('words by number', () => {
  const files = {
    '/x/locales/messages.ts': `
      export interface Common { kind: Record<'event' | 'day', string>; live: string; soon(when: string): string; filter: { all: string; none: string } }
      export interface Messages extends Common { list: { past: string; more(count: number): string } }`,
    '/x/locales/fr.ts': `
      import type { Common, Messages } from './messages.js';
      const common = { live: 'En cours', soon: (when) => 'Commence ' + when, kind: { event: 'Événement', day: 'Journée' },
        filter: { none: 'Rien', all: 'Tout' } } satisfies Common as Common;
      export default { ...common, list: { past: 'Passés', more: (count) => count + ' de plus' } } satisfies Messages as Messages;`,
  };
  const compile = (use: string) => {
    const sources: Record<string, string> = {
      ...files,
      '/x/use.ts': `import type { Common, Messages } from './locales/messages.js';\n${use}`,
    };
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
    };
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.directoryExists = () => true;
    host.fileExists = (name) => name in sources || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name in sources
        ? ts.createSourceFile(name, sources[name]!, ts.ScriptTarget.ES2022, true)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram(Object.keys(sources), options, host);
    assert.deepEqual(
      program.getSemanticDiagnostics().map(({ messageText }) => messageText),
      [],
    );
    const written: Record<string, string> = {};
    const before = [numbering(program.getTypeChecker())];
    program.emit(undefined, (name, text) => (written[name] = text), undefined, false, { before });
    return written;
  };
  const run = async (code: string): Promise<Record<string, unknown>> =>
    (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;

  it('are asked for as they are written, where other names stay', async () => {
    const written = compile(`
      type Event = { kind: 'event' | 'day'; live: boolean };
      export const say = (words: Messages, event: Event) => {
        const { filter: { all }, list, soon } = words;
        return [words.kind[event.kind], event.live, words.live, soon('demain'), all, words?.filter.none, list.past, list.more(3)];
      };`);
    const { default: words } = await run(written['/x/locales/fr.js']!);
    assert.doesNotMatch(written['/x/locales/fr.js']!, /live|soon|filter|past/);
    const { say } = (await run(written['/x/use.js']!)) as { say(words: unknown, event: object): unknown };
    assert.deepEqual(say(words, { kind: 'day', live: true }), [
      'Journée',
      true,
      'En cours',
      'Commence demain',
      'Tout',
      'Rien',
      'Passés',
      '3 de plus',
    ]);
  });

  for (const [what, use, why] of [
    [
      'a name that only the page knows',
      `export const say = (words: Common, name: 'live' | 'soon') => words[name];`,
      /only the page will know/,
    ],
    [
      'a table that goes on as something else',
      `const ask = (names: { live: string }) => names.live; export const say = (words: Common) => ask(words);`,
      /handed on as something else/,
    ],
  ] as const) {
    it(`do not build with ${what}`, () => assert.throws(() => compile(use), why));
  }
});

describe('our copy of Lit', () => {
  const build = async (alter = (code: string) => code) => {
    const entry: Plugin = {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? "export * from 'lit'; export { _$LH } from 'lit-html'" : null),
      transform: { order: 'pre', handler: (code) => ({ code: alter(code), map: null }) },
    };
    const bundle = await rollup({
      input: 'entry',
      plugins: [entry, nodeResolve({ browser: true, exportConditions: ['production'] }), ownLit(), slimLit()],
    });
    return (await bundle.generate({ format: 'es' })).output[0].code;
  };

  it('has a policy of its own name, and leaves no global behind', async () => {
    const code = await build();
    assert.match(code, /createPolicy\("ess-kit-lit"/);
    assert.doesNotMatch(
      code,
      /createPolicy\("lit-html"|\.lit(?:Html|Element)Versions|Versions\?\?=|\.litPropertyMetadata/,
    );
  });

  it('fails the build when Lit does this differently, rather than keep its names', async () => {
    const altered = build((code) => code.replace('createPolicy("lit-html"', 'createPolicy("lit"'));
    await assert.rejects(altered, /not met exactly once: lit-html policy,0/);
  });

  it('leaves out what our elements do not use, and does not hand it out in silence', async () => {
    const code = await build();
    assert.doesNotMatch(code, /PolyfillSupport|hostConnected|litNonce|JSON\.parse|<svg>|creationScope/);
    assert.doesNotMatch(code, /\b(?:svg|mathml)\b/);
    // Directives that move what is shown make parts of a template themselves.
    assert.match(code, /class (\w+)\s*\{get _\$AU\(\)\{return this\._\$AM\?\.[^]*=\{I:\1\}/);
    const altered = build((code) => code.replace('t.hostUpdate?.()', 't.hostUpdates?.()'));
    await assert.rejects(altered, /not met exactly once: controllers before an update,0/);
  });
});

describe('chunks', () => {
  it('hold what the loader and core know how to load', () => {
    const modules: Record<string, { importedIds?: string[]; dynamicallyImportedIds?: string[] }> = {
      '/src/core.ts': { importedIds: ['/core/a.js'] },
      '/core/a.js': {},
      '/src/card.ts': { importedIds: ['/event-card/dist/card.js'] },
      '/src/list.ts': { importedIds: ['/event-card/dist/list.js'] },
      '/event-card/dist/card.js': {
        importedIds: ['/content/read.js', '/core/a.js'],
        dynamicallyImportedIds: ['/event-card/dist/locales/fr.js', '/event-card/dist/details/details.js'],
      },
      '/event-card/dist/list.js': {
        importedIds: ['/event-card/dist/card.js', '/content/life.js', '/content/read.js'],
        dynamicallyImportedIds: ['/event-card/dist/list/parts.js'],
      },
      '/content/read.js': {},
      '/content/life.js': {},
      '/content/styles.js': {},
      '/event-card/dist/locales/fr.js': {},
      '/event-card/dist/details/details.js': {
        importedIds: ['/content/life.js', '/content/styles.js'],
        dynamicallyImportedIds: ['/content/icalendar.js'],
      },
      '/event-card/dist/list/parts.js': { importedIds: ['/content/styles.js'] },
      '/content/icalendar.js': {},
    };
    const graph = {
      getModuleIds: () => Object.keys(modules),
      getModuleInfo: (id: string) => ({ importedIds: [], dynamicallyImportedIds: [], ...modules[id] }),
    };
    const place = groupChunks({ core: 'src/core.ts', card: 'src/card.ts', list: 'src/list.ts' });
    assert.deepEqual(Object.fromEntries(Object.keys(modules).map((id) => [id, place(id, graph)])), {
      '/src/core.ts': 'core',
      '/core/a.js': 'core',
      '/src/card.ts': 'card',
      '/src/list.ts': 'list',
      '/event-card/dist/card.js': 'card',
      '/event-card/dist/list.js': 'list',
      '/content/read.js': 'core',
      '/content/life.js': 'core',
      '/content/styles.js': 'late',
      '/event-card/dist/locales/fr.js': 'fr',
      '/event-card/dist/details/details.js': 'details',
      '/event-card/dist/list/parts.js': 'list-parts',
      '/content/icalendar.js': 'icalendar',
    });
  });
});

describe('budgets', () => {
  const files = [
    { label: 'ess', brotli: 2, needs: [] },
    { label: 'core', brotli: 6, needs: [] },
    { label: 'card', brotli: 3, needs: ['core'] },
  ];
  const exceeded = (budget: object) =>
    measure([{ what: 'card', files: ['ess', 'card'], ...budget }], files)[0].exceeded;

  it('count what a chunk needs, and fail above the figure', () => {
    assert.equal(exceeded({ most: 11 }), false);
    assert.equal(exceeded({ most: 10 }), true);
    assert.equal(exceeded({ most: 11, requests: 3 }), false);
    assert.equal(exceeded({ most: 11, requests: 2 }), true);
  });
});
