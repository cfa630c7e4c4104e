import { bareHash, integrityOf } from './hashes.js';

const kit = 'globalThis[Symbol.for("ess-kit")]';

/** `./details.js` → `details`: chunks know each other by name. */
const chunkOf = (specifier) => specifier.replace(/^\.\/|\.js$/g, '');
const nameOf = (node) => node.name ?? node.value;

/** Calls `visit` on each node of a syntax tree, from the outside inwards, with the function it stands in. */
function walk(node, visit, within) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit, within));
  if (typeof node.type !== 'string') return;
  visit(node, within);
  const inside = /Function/.test(node.type) ? node : within;
  for (const key in node) if (key !== 'type') walk(node[key], visit, inside);
}

/** A property of an object and the variable beside it. */
const pair = (property, variable) => (property === variable ? property : `${property}:${variable}`);

/** What runs otherwise in a script than in a module; words are arrow functions alone, and the directive costs 10 bytes. */
const isStricter = /^(?:Function|Class|ThisExpression|AssignmentExpression|UpdateExpression)/;

/**
 * Turns one chunk, as Rollup wrote it, into a script that hands its body to the loader: static imports become the
 * parameters of a function, exports what it returns, and `import('./x.js')` asks the loader, which knows x's hash.
 *
 * @param {Record<string, string>} hashes Of the chunks that it loads later.
 */
export function registration({ name, code }, ast, hashes = {}) {
  const needs = [];
  const parameters = [];
  const exported = [];
  const edits = [];
  let strict = '';
  const unknown = (node) => new Error(`${name}: ${node.type} at ${node.start} has no form in a script.`);

  walk(ast, (node) => {
    const edit = (text) => edits.push({ start: node.start, end: node.end, text });
    if (isStricter.test(node.type) || node.operator === 'delete') strict = '"use strict";';
    switch (node.type) {
      case 'ImportDeclaration':
        needs.push(chunkOf(node.source.value));
        parameters.push(
          node.specifiers[0]?.type === 'ImportNamespaceSpecifier'
            ? node.specifiers[0].local.name
            : `{${node.specifiers.map(({ imported, local }) => pair(nameOf(imported), local.name))}}`,
        );
        return edit('');
      case 'ExportNamedDeclaration':
        if (node.declaration) throw unknown(node);
        if (node.source) {
          // Handed on from another chunk.
          const passed = `passed${needs.push(chunkOf(node.source.value))}`;
          parameters.push(passed);
          exported.push(
            ...node.specifiers.map(({ local, exported }) => `${nameOf(exported)}:${passed}.${nameOf(local)}`),
          );
        } else {
          exported.push(...node.specifiers.map(({ local, exported }) => pair(nameOf(exported), local.name)));
        }
        return edit('');
      case 'ImportExpression':
        if (typeof node.source.value !== 'string') throw unknown(node);
        return edit(`${kit}.load(${JSON.stringify(chunkOf(node.source.value))})`);
      case 'ExportDefaultDeclaration':
      case 'ExportAllDeclaration':
        throw unknown(node);
      case 'MetaProperty':
        if (node.meta.name === 'import') throw unknown(node);
    }
  });

  let body = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    body = body.slice(0, start) + text + body.slice(end);
  }
  body = body.replace(/^[;\s]+|[;\s]+$/g, '');
  const head = `${strict}${kit}.add(${JSON.stringify(name)},${JSON.stringify(needs)},`;
  const table = Object.entries(hashes).map(
    ([chunk, hash]) => `${JSON.stringify(chunk).replace(/^"(\w+)"$/, '$1')}:"${hash}"`,
  );
  const brings = table.length ? `,{${table}}` : '';
  return `${head}(${parameters})=>{${body};return{${exported}}}${brings});\n`;
}

/** Fails when a chunk may change one of its exports later: the others were handed its first value. */
export function assertFixedExports({ name }, ast) {
  const exports = ast.body.filter((node) => node.type === 'ExportNamedDeclaration' && !node.source);
  const exported = new Set(exports.flatMap((node) => node.specifiers.map(({ local }) => local.name)));
  const variables = ast.body.filter((node) => node.type === 'VariableDeclaration' && node.kind !== 'const');
  const changeable = new Set(variables.flatMap((node) => node.declarations.map(({ id }) => id.name)));
  walk(ast, (node, within) => {
    const target = { AssignmentExpression: node.left, UpdateExpression: node.argument }[node.type];
    // What a class decorator returns is assigned before anybody has the export: outside of functions.
    if (within && target?.type === 'Identifier' && exported.has(target.name) && changeable.has(target.name)) {
      throw new Error(`${name}: the export ${target.name} is changed after the chunk ran.`);
    }
  });
}

/** The file a chunk gets: its name, and the beginning of the hash of its bytes. */
export function fileNameOf(name, code) {
  return `${name}.${bareHash(integrityOf(code)).slice(0, 8).replace(/\W/g, '-')}.js`;
}

/** Fails when chunks need each other: each would wait for the other to run. */
export function assertNoCycle(chunks) {
  const needs = new Map(chunks.map(({ name, imports }) => [name, imports.map(chunkOf)]));
  const follow = (name, path) => {
    if (path.includes(name)) throw new Error(`Chunks need each other: ${[...path, name].join(' → ')}`);
    needs.get(name)?.forEach((need) => follow(need, [...path, name]));
  };
  for (const name of needs.keys()) follow(name, []);
}

/**
 * Registers every chunk with the loader and names its file. A chunk brings the hashes of those that it loads later, and
 * of what they need in their turn, so that nobody carries hashes of what others load.
 *
 * @param {(chunk: object) => string} roleOf
 */
export function registerChunks(roleOf) {
  return {
    name: 'register-chunks',
    renderChunk(code, chunk) {
      assertFixedExports(chunk, this.parse(code));
      return null;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle);
        assertNoCycle(chunks);
        const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
        const isLazy = (name) => roleOf(byName.get(name)) === 'lazy';
        // What an element starts with is in the loader's table.
        const ahead = chunks
          .filter((chunk) => roleOf(chunk) === 'element')
          .flatMap(({ imports }) => imports.map(chunkOf));
        const bringsOf = (chunk) => {
          const later = chunk.dynamicImports.map(chunkOf);
          const needed = later.flatMap((name) => byName.get(name).imports.map(chunkOf));
          return [...new Set([...later, ...needed])].filter((name) => isLazy(name) && !ahead.includes(name));
        };
        const core = chunks.find((chunk) => roleOf(chunk) === 'core');
        // Core is on every page: what it brings, nobody else has to.
        const ofCore = bringsOf(core);
        const finished = new Set();
        const finish = (chunk) => {
          if (finished.has(chunk)) return;
          finished.add(chunk);
          const brings = bringsOf(chunk).filter((name) => chunk === core || !ofCore.includes(name));
          brings.forEach((name) => finish(byName.get(name)));
          const hashes = brings.map((name) => [name, bareHash(integrityOf(byName.get(name).code))]);
          chunk.code = registration(chunk, this.parse(chunk.code), Object.fromEntries(hashes));
          chunk.fileName = fileNameOf(chunk.name, chunk.code);
        };
        chunks.forEach(finish);
      },
    },
  };
}
