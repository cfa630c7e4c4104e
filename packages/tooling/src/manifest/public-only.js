/** Where a source of a package stands once it is built. @param {string} path */
const built = (path) => path.replace(/^(\.\/)?(src\/)?/, 'dist/').replace(/\.ts$/, '.js');

/** What elements inherit from the base element stands in another package. */
const base = '@ess-kit/core';

/**
 * Leaves out what no user of an element can reach: modules that are not exported, and members that are private, static
 * or the base element's own business. Paths are those of what is published.
 */
export function publicOnly() {
  return {
    name: 'ess-public-only',
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules.filter(({ path }) => path.startsWith('src/'));
      const moduleOf = (/** @type {string} */ name) =>
        modules.find(({ declarations = [] }) => declarations.some((declaration) => declaration.name === name))?.path;
      customElementsManifest.modules = modules
        .map((module) => publicModule(module, moduleOf))
        .filter(({ declarations, exports }) => declarations.length || exports.length);
    },
  };
}

/** @param {any} module @param {(name: string) => string | undefined} moduleOf */
function publicModule({ path, declarations = [], exports = [], ...rest }, moduleOf) {
  const isEntry = path === 'src/index.ts';
  const elements = declarations.filter(({ tagName }) => tagName).map(publicElement);
  // What the entry hands on is an element or comes from another package; the rest are types.
  const isExported = ({ kind, name, declaration }) =>
    kind === 'custom-element-definition' ||
    elements.some((element) => element.name === name) ||
    (isEntry && (declaration.package || /^Ess\w+(?<!Detail)$/.test(name)));
  return {
    ...rest,
    path: built(path),
    declarations: elements,
    exports: exports.filter(isExported).map(({ declaration, ...rest }) => {
      const module = declaration.package ? undefined : (moduleOf(declaration.name) ?? declaration.module);
      return { ...rest, declaration: { ...declaration, ...(module ? { module: built(module) } : undefined) } };
    }),
  };
}

/** What an element has lists of. */
const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

function publicElement({ members = [], superclass, ...rest }) {
  const isPublic = ({ name, description, privacy = 'public', static: isStatic, kind }) =>
    kind === 'field' && privacy === 'public' && !isStatic && description && !/^[#_]/.test(name);
  return {
    ...rest,
    superclass,
    members: members.filter(isPublic).map(fromBase),
    ...Object.fromEntries(lists.filter((list) => rest[list]).map((list) => [list, rest[list].map(fromBase)])),
  };
}

/** @template {{ inheritedFrom?: { name: string, module: string } }} T @param {T} member @returns {T} */
function fromBase(member) {
  const { inheritedFrom } = member;
  return inheritedFrom ? { ...member, inheritedFrom: { name: inheritedFrom.name, package: base } } : member;
}
