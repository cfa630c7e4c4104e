/** Run with an element package as the current folder; writes its `custom-elements.json`. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.stories.ts', 'src/**/*.styles.ts', 'src/locales/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [withoutPrivateMembers()],
};

/** Leaves out what no user of an element can reach: `#private`, `private` and `protected` members. */
function withoutPrivateMembers() {
  return {
    name: 'ess-without-private-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(
            ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
          );
        }
      }
    },
  };
}
