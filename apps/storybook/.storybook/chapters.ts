/** How an element's documentation is ordered: the same for all. */
export const chapters = [
  'Overview',
  'Anatomy',
  'Options',
  'States',
  'Languages',
  'Behaviours',
  'Accessibility',
  'Embed',
] as const;

interface Named {
  readonly id: string;
  /** Begins with its section: "Dates · no hour". */
  readonly name: string;
}

/**
 * Puts stories into chapters. A section that is no chapter of its own tells of states an item can be in, and is part of
 * those under its name.
 */
export function chaptersOf<Story extends Named>(stories: readonly Story[]) {
  const labelled = stories.map((story) => {
    const [section = '', ...rest] = story.name.split(' · ');
    const own = chapters.find((chapter) => chapter === section);
    const label = (own ? rest : [section, ...rest]).join(': ');
    return { ...story, chapter: own ?? 'States', label };
  });
  return chapters
    .map((chapter) => ({ chapter, stories: labelled.filter((story) => story.chapter === chapter) }))
    .filter(({ stories }) => stories.length);
}
