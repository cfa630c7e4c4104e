import { lines, measure, readBudgets } from './budgets.js';
import { bareHash, brotliSize, integrityOf } from './hashes.js';

/** What `src/release.d.ts` declares, as this release has it. */
const virtualModule = /^ess-kit:/;

/** Characters of a bare sha256. */
const hashLength = 43;

/** What a chunk is for: core, element, pack or lazy. */
export function roleOf({ name, isEntry }) {
  if (name === 'core') return name;
  if (/^[a-z]{2,3}$/.test(name)) return 'pack';
  return isEntry ? 'element' : 'lazy';
}

/** Order of the files in the manifest. */
const roles = ['loader', 'core', 'element', 'pack', 'lazy', 'all', 'alone', 'frame', 'tool'];

/** What the manifest says of a file. */
function describe({ fileName, name, code, imports }, role) {
  return {
    name: fileName,
    label: role === 'alone' ? fileName : name,
    role,
    bytes: Buffer.byteLength(code),
    brotli: brotliSize(code),
    integrity: { sha256: integrityOf(code), sha384: integrityOf(code, 'sha384') },
    // Chunks that must run before it.
    needs: imports.map((file) => file.split('.')[0]),
  };
}

/** The module that tells which chunks there are. */
function chunkTable(files) {
  const elements = files.filter(({ role }) => role === 'element');
  const needed = elements.flatMap(({ needs }) => needs);
  const known = files.filter(({ role, label }) => ['core', 'element', 'pack'].includes(role) || needed.includes(label));
  const needs = elements.map(({ label, needs }) => [label, needs.filter((need) => need !== 'core')]);
  const ahead = Object.fromEntries(needs.filter(([, chunks]) => chunks.length));
  const names = known.map(({ label }) => label).join(' ');
  const hashes = known.map(({ integrity }) => bareHash(integrity.sha256)).join('');
  // All hashes in one run: each that stands between other text costs brotli 4 bytes more than its own 33.
  return `
    export const ahead = ${JSON.stringify(ahead)};
    export const integrity = { __proto__: null };
    ${JSON.stringify(names)}.split(' ').forEach((chunk, place) => {
      integrity[chunk] = ${JSON.stringify(hashes)}.substr(${hashLength} * place, ${hashLength});
    });`;
}

/** One release in the making: several builds put their files into it, the loader's last. */
export function createRelease(version) {
  const files = [];

  return {
    /** Remembers the finished files of a build. */
    collect: (role = roleOf) => ({
      name: 'collect-files',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const code = Object.values(bundle).filter(({ type }) => type === 'chunk');
          files.push(...code.map((chunk) => describe(chunk, typeof role === 'string' ? role : role(chunk))));
        },
      },
    }),

    /** Tells its version, and to the loader the hashes of what it may add to a page. */
    table: () => ({
      name: 'release-table',
      resolveId: (id) => (virtualModule.test(id) ? `\0${id}` : null),
      load(id) {
        if (id === '\0ess-kit:release') return `export const version=${JSON.stringify(version)};`;
        return id === '\0ess-kit:chunks' ? chunkTable(files) : null;
      },
    }),

    /** Writes manifest.json, prints each figure against its budget, and fails when one is exceeded. */
    finish: () => ({
      name: 'release-manifest',
      generateBundle: {
        order: 'post',
        handler() {
          files.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || (a.name < b.name ? -1 : 1));
          const source = `${JSON.stringify({ version, files }, null, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: 'manifest.json', source });

          const measured = measure(readBudgets(), files);
          console.log(lines(measured).join('\n'));
          if (measured.some(({ exceeded }) => exceeded) && process.env.ESS_BUDGETS !== 'report') {
            this.error('A budget is exceeded. (ESS_BUDGETS=report only prints.)');
          }
        },
      },
    }),
  };
}
