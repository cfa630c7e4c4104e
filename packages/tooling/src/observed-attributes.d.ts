/** What each element is called without `ess-`, with the attributes that it observes: `EssEventCard` is `event-card`. */
export function observedAttributes(
  elements: readonly { readonly name: string; readonly observedAttributes: readonly string[] }[],
): Map<string, readonly string[]>;
