/** The manifests of all packages as one, as the documentation shows them. Each is made by its package's build. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Member {
  name: string;
  kind?: string;
  attribute?: string;
  fieldName?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  members?: Member[];
  attributes?: Member[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const packages = join(import.meta.dirname, '../../../packages');
const id = 'virtual:custom-elements-manifest';

/** Provides the manifest as a module. */
export function elementsManifest(): Plugin {
  return {
    name: 'ess-elements-manifest',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? `export default ${JSON.stringify(readManifests())};` : undefined),
  };
}

function readManifests() {
  const declarations = globSync('*/custom-elements.json', { cwd: packages })
    .sort()
    .flatMap((path) => (JSON.parse(readFileSync(join(packages, path), 'utf8')) as Manifest).modules)
    .flatMap(({ declarations }) => declarations)
    .map(forControls);
  return { modules: [{ path: '', declarations }] };
}

/** Storybook would take a property for its attribute: only those without one are told as properties. */
const forControls = ({ members = [], attributes = [], ...rest }: Declaration): Declaration => ({
  ...rest,
  members: members.filter(({ attribute }) => !attribute),
  attributes: attributes.map((attribute) => ({
    ...attribute,
    description: [
      attribute.description,
      attribute.fieldName !== attribute.name && `(Property \`${attribute.fieldName}\`.)`,
    ]
      .filter(Boolean)
      .join(' '),
  })),
});
