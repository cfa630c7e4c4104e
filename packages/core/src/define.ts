/**
 * Registers an element, once: a second copy of the same tag is left out in silence, as two scripts
 * on one page are no fault of its reader.
 */
export function define(tag: string, constructor: CustomElementConstructor, registry = customElements): void {
  if (!registry.get(tag)) registry.define(tag, constructor);
}
