/**
 * The language an element will most likely show, so that its pack can travel with it. Only a guess: the element
 * resolves its language itself and loads another pack if this was not it.
 */
export function guessLanguage(
  element: HTMLElement,
  scriptLanguage: string | undefined,
  packs: Record<string, unknown>,
): string | undefined {
  const nearest = element.closest<HTMLElement>('[lang]') || document.documentElement;
  return [element.getAttribute('data-lang'), element.lang, scriptLanguage, nearest.lang, ...navigator.languages, 'fr']
    .map((tag) => `${tag}`.toLowerCase().split('-')[0]!)
    .find((tag) => packs[tag]);
}
