/** Where content comes from: the document's address without fragment, and the id of an item in it. */
export interface Source {
  readonly url?: string;
  readonly id?: string;
}

/** Splits `https://…/content.json#item-id`; a bare `#item-id` names an item of inline content. */
export function parseSource(src: string | null | undefined, base: string): Source {
  const [address = '', fragment] = (src ?? '').split(/#(.*)/s);
  let id = fragment || undefined;
  try {
    id &&= decodeURIComponent(id);
  } catch {
    // A stray % is part of the id.
  }
  if (!address.trim()) return { id };
  try {
    return { url: new URL(address.trim(), base).href, id };
  } catch {
    return { url: address, id };
  }
}
