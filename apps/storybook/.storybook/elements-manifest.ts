/**
 * The elements' manifest with what they inherit. Each package's `custom-elements.json` is made by its build and knows
 * its own sources only; the base element is read from `core`.
 */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Member {
  name: string;
  kind?: string;
  attribute?: string;
  fieldName?: string;
  description?: string;
  static?: boolean;
  privacy?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  superclass?: { name: string };
  members?: Member[];
  attributes?: Member[];
}

interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const packages = join(import.meta.dirname, '../../../packages');
const base = join(packages, 'core/src/element.ts');
const id = 'virtual:custom-elements-manifest';

/** Provides the manifest as a module. */
export function elementsManifest(): Plugin {
  return {
    name: 'ess-elements-manifest',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? `export default ${JSON.stringify(readManifest())};` : undefined),
  };
}

function readManifest(): Manifest {
  const inherited = readBase();
  const declarations = globSync('*/custom-elements.json', { cwd: packages })
    .sort()
    .flatMap((path) => (JSON.parse(readFileSync(join(packages, path), 'utf8')) as Manifest).modules)
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ superclass }) => superclass?.name === inherited.name)
    .map((declaration) => describe(declaration, inherited));
  return { modules: [{ path: '', declarations }] };
}

function readBase(): Declaration {
  const source = ts.createSourceFile(base, readFileSync(base, 'utf8'), ts.ScriptTarget.ES2022, true);
  const manifest = create({ modules: [source], plugins: [litPlugin()].flat() }) as Manifest;
  return manifest.modules[0]!.declarations!.find(({ name }) => name === 'EssElement')!;
}

/** An element as its documentation shows it: attributes, and properties that no attribute sets. */
function describe({ name, tagName, members = [], attributes = [], ...rest }: Declaration, inherited: Declaration) {
  const isPublic = ({ name, privacy = 'public', static: isStatic }: Member) =>
    privacy === 'public' && !isStatic && !name.startsWith('#');
  return {
    ...rest,
    name,
    tagName: tagName ?? name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase(),
    members: [...members, ...(inherited.members ?? [])].filter(
      (member) => member.kind === 'field' && !member.attribute && isPublic(member),
    ),
    attributes: [...attributes, ...(inherited.attributes ?? [])].map((attribute) => ({
      ...attribute,
      description: [
        attribute.description,
        attribute.fieldName !== attribute.name && `(Property \`${attribute.fieldName}\`.)`,
      ]
        .filter(Boolean)
        .join(' '),
    })),
  };
}
