/** Collects the warnings of our elements from now to the end of the test; Lit's own hints are not theirs. */
export function collectWarnings(): readonly string[];
