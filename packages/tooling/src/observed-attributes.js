/** What each element is called without `ess-`, with the attributes that it observes: `EssEventCard` is `event-card`. */
export const observedAttributes = (elements) =>
  new Map(
    elements.map(({ name, observedAttributes }) => [
      name
        .replace(/^Ess/, '')
        .replace(/\B[A-Z]/g, '-$&')
        .toLowerCase(),
      observedAttributes,
    ]),
  );
