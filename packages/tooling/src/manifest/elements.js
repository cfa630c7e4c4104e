/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string } }} Described
 * @typedef {Described & { fieldName: string, reflects?: boolean }} Attribute
 * @typedef {Described & { kind: string, attribute?: string, readonly?: boolean }} Member
 * @typedef {object} ElementDeclaration
 * @property {string} name of the class
 * @property {string} tagName
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Member[]} members
 * @property {Described[]} events
 * @property {Described[]} slots
 * @property {Described[]} cssParts
 * @property {Described[]} cssProperties
 * @property {Described[]} cssStates
 * @typedef {{ path: string, declarations: ElementDeclaration[], exports: object[] }} Module
 * @typedef {{ schemaVersion: string, modules: Module[] }} Manifest
 */

/**
 * The elements of a manifest, each with all its lists and the module that it stands in.
 * @param {Manifest} manifest
 * @returns {(ElementDeclaration & { path: string })[]}
 */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({
      ...{ attributes: [], members: [], events: [], slots: [], cssParts: [], cssProperties: [], cssStates: [] },
      ...declaration,
      path,
    })),
  );

/** The values that an attribute may have, where they are listed. @param {Described} attribute */
export const valuesOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
