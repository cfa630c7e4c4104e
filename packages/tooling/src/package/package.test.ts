import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { parse, type Expression } from 'acorn';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { repositoryFolder } from '../environment.js';
import { staleDocuments } from '../manifest/documents.js';
import { exportedFiles } from './exported.js';
import { pack, readPackage } from './pack.js';

const folder = process.cwd();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const manifest = readPackage(folder);
const into = mkdtempSync(join(tmpdir(), 'ess-pack-'));
const { tarball, files } = pack(folder, into);
const exported = exportedFiles(manifest.exports, files);
const scripts = files.filter((path) => /^(dist|bin)\/.*\.js$/.test(path));
/** Tags of its elements. */
const tags: string[] = manifest.customElements
  ? JSON.parse(read('custom-elements.json')).modules.flatMap((module: { declarations: { tagName: string }[] }) =>
      module.declarations.map(({ tagName }) => tagName),
    )
  : [];
const isScriptTag = manifest.name === '@ess-kit/widgets';
after(() => rmSync(into, { recursive: true }));

describe(`the tarball of ${manifest.name}`, () => {
  it('is as publint wants it', async () => {
    const { messages } = await publint({
      pack: { tarball: toArrayBuffer(readFileSync(tarball)) },
      strict: true,
    });
    // The address of the repository is added where it is known: by the release.
    const told = messages.filter(({ code }) => !/REPOSITORY/.test(code));
    assert.deepEqual(
      told.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('has types that every resolution of modules finds', { skip: isScriptTag && 'scripts have no types' }, async () => {
    const { problems = [] } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball)))) as {
      problems?: { kind: string; entrypoint?: string; resolutionKind?: string }[];
    };
    // ECMAScript modules only: CommonJS gets at them by import(), and TypeScript before 4.7 not at all.
    const own = problems.filter(
      ({ kind, resolutionKind, entrypoint = '' }) =>
        kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && !/\.(json|css)$/.test(entrypoint),
    );
    assert.deepEqual(own, []);
  });

  it('holds whatever its exports, its bins and its sideEffects name', () => {
    const { bin = {}, sideEffects = [], customElements } = manifest;
    const named = [
      ...exported.flatMap(({ file, types }) => [file, types]),
      ...Object.values<string>(bin),
      ...(sideEffects || []),
      customElements,
    ].filter((path): path is string => !!path);
    assert.deepEqual(
      named.map(normalize).filter((path) => !files.includes(path)),
      [],
    );
    for (const subpath of Object.keys(manifest.exports)) {
      const [before = ''] = subpath.split('*');
      assert.ok(
        exported.some((one) => one.subpath.startsWith(before)),
        `${subpath} leads to nothing`,
      );
    }
  });

  it('brings its licence, the same as that of the repository', () => {
    assert.ok(files.includes('LICENSE') && files.includes('README.md'));
    assert.equal(read('LICENSE'), readFileSync(join(repositoryFolder, 'LICENSE'), 'utf8'));
  });

  it('has source maps that lead to sources in it', () => {
    for (const path of files.filter((path) => path.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(read(path)) as { sources: string[]; sourcesContent?: string[] };
      if (sourcesContent?.length) continue;
      for (const source of sources) assert.ok(files.includes(join(dirname(path), source)), `${path} → ${source}`);
    }
  });

  it('keeps tests, stories and what belongs to this repository to itself', () => {
    assert.deepEqual(
      files.filter((path) => /(^|\/)(test|build|bench|node_modules)\/|\.stories\.|tsbuildinfo/.test(path)),
      [],
    );
    for (const path of files.filter((path) => /\.(js|json|md|ts)$/.test(path)))
      assert.doesNotMatch(read(path), /file:\/\/\/|\/node_modules\/\.|"workspace:/, path);
  });

  it('is written in the JavaScript of 2022', () => {
    const sourceType = isScriptTag ? 'script' : 'module';
    for (const path of scripts.filter((path) => !isScriptTag || /\.[\w-]{8}\.js$/.test(path)))
      parse(read(path), { ecmaVersion: 2022, sourceType, allowHashBang: true });
  });

  it('asks for nothing but Lit, the compiler’s helpers and its own kind', () => {
    // What runs in Node alone weighs on no page.
    const own = manifest.engines?.node
      ? /^(@ess-kit\/|@lit-labs\/ssr$|lit$|parse5$|tslib$)/
      : /^(@ess-kit\/|lit$|tslib$)/;
    const { dependencies = {} } = manifest;
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !own.test(name)),
      [],
    );
    const imported = new Set(isScriptTag ? [] : scripts.flatMap((path) => importsOf(read(path))));
    const allowed = Object.keys({ ...dependencies, ...manifest.imports, [manifest.name]: '' });
    for (const name of imported)
      if (!/^(\.|node:|#)/.test(name))
        assert.ok(
          allowed.some((one) => name === one || name.startsWith(`${one}/`)),
          name,
        );
  });
});

describe(`imports of ${manifest.name}`, { skip: isScriptTag && 'it is no module' }, () => {
  const modules = exported.filter(({ file }) => file.endsWith('.js'));

  it('all work in Node, without a DOM; the class alone registers nothing', () => {
    const script = `
      await import(${JSON.stringify(manifest.name)});
      const early = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      for (const name of ${JSON.stringify(modules.map(({ subpath }) => manifest.name + subpath.slice(1)))}) await import(name);
      console.log(JSON.stringify({ dom: typeof window, early }));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(out), { dom: 'undefined', early: [] });
  });

  it('have a side effect where sideEffects says so, and nowhere else', () => {
    const registering = scripts.filter((path) => path.startsWith('dist/') && hasEffect(read(path)));
    const named = (manifest.sideEffects || []).map(normalize);
    // Programs, which nothing imports, are left to themselves.
    assert.deepEqual(registering.filter((path) => !path.startsWith('dist/bin/')).sort(), named.sort());
  });

  it('of a language that there is none of fail with its name', () => {
    if (!manifest.exports['./locales/*.js']) return;
    const script = `import(${JSON.stringify(`${manifest.name}/locales/tlh.js`)}).catch(({ code, message }) => console.log(code, message));`;
    const out = execFileSync(process.execPath, ['--eval', script], { cwd: folder, encoding: 'utf8' });
    assert.match(out, /ERR_MODULE_NOT_FOUND.*locales\/tlh\.js/);
  });
});

describe(`the manifest of ${manifest.name}`, { skip: !manifest.customElements && 'it has no elements' }, () => {
  interface Module {
    path: string;
    declarations: { tagName: string; attributes: { name: string; description?: string }[] }[];
    exports: { kind: string; name: string; declaration: { module?: string } }[];
  }
  const { modules } = JSON.parse(read('custom-elements.json')) as { modules: Module[] };

  it('names modules that are in the tarball', () => {
    const paths = modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    assert.deepEqual(
      paths.filter((path) => path && !files.includes(path)),
      [],
    );
  });

  it('names the tag of each element, the module that registers it, and what it inherits', () => {
    const defined = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    assert.deepEqual(defined.map(({ name }) => name).sort(), [...tags].sort());
    assert.ok(tags.length);
    for (const { attributes } of modules.flatMap(({ declarations }) => declarations)) {
      assert.ok(attributes.some(({ name }) => name === 'lang'));
      for (const { name, description } of attributes) assert.ok(description, `${name} has no description`);
    }
  });

  it('is what README.md and llms.txt say (npm run reference)', async () => {
    assert.deepEqual(await staleDocuments(folder), []);
  });
});

/** Whether running a module does more than declare: a call or a change that stands alone, or an import for its effect. */
function hasEffect(script: string) {
  const { body } = parse(script, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
  return body.some((node) => {
    if (node.type === 'ImportDeclaration') return node.specifiers.length === 0;
    return node.type === 'ExpressionStatement' && !node.directive && !isDeclaring(node.expression);
  });
}

/** The compiler's decorators, and the name that it gives to a class meanwhile, are part of the class. */
const isDeclaring = (node: Expression) =>
  (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === '__decorate') ||
  (node.type === 'AssignmentExpression' && node.left.type === 'Identifier');

/** Names that a script imports, statically or later. */
function importsOf(script: string) {
  const { body } = parse(script, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
  const now = body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
  const later = [...script.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, name]) => name!);
  return [...now, ...later];
}

const toArrayBuffer = (buffer: Buffer) =>
  buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
