import { minify } from 'terser';

const nameOf = (node) => node.name ?? node.value;

/**
 * The name under which Rollup hands each import and export from chunk to chunk, by the name that it has inside this one.
 * A name is given once; `default` is none that a variable may have.
 */
export function namesAcross(ast) {
  const pairs = ast.body.flatMap(({ type, specifiers }) => {
    if (type === 'ImportDeclaration')
      return specifiers.filter(({ imported }) => imported).map(({ local, imported }) => [local, imported]);
    return type === 'ExportNamedDeclaration' ? specifiers.map(({ local, exported }) => [local, exported]) : [];
  });
  const names = new Map();
  const given = new Set(['default']);
  for (const [local, across] of pairs.map((pair) => pair.map(nameOf))) {
    if (names.has(local) || given.has(across)) continue;
    names.set(local, across);
    given.add(across);
  }
  return names;
}

/**
 * Minifies a chunk, and calls what it takes from others and gives to them inside as it is called between them:
 * `({a,b})=>{…return{c,d}}` instead of `({a:x,b:y})=>{…return{c:z,d:w}}`. Chunks compress one by one, so each says such
 * a pair in full. Rollup's names are as short as the minifier's own.
 *
 * @param {import('terser').MinifyOptions} options
 * @returns {import('rollup').Plugin}
 */
export const agreeOnNames = (options) => ({
  name: 'agree-on-names',
  async renderChunk(code) {
    const names = [...namesAcross(this.parse(code))];
    // As the minifier keeps names for several files: with a `$` before each.
    const props = Object.fromEntries(names.map(([local, across]) => [`$${local}`, across]));
    const small = await minify(code, { ...options, nameCache: { vars: { props } } });
    // What `import()` of a pack of words gives has no use for a prototype's absence.
    return { code: small.code.replaceAll('{__proto__:null,default:', '{default:'), map: null };
  },
});
