/**
 * The language an element will most likely show, so that its pack can travel with it. Only a guess: the element
 * resolves its language itself and loads another pack if this was not it.
 */
export function guessLanguage(
  element: HTMLElement,
  scriptLanguage: string | undefined,
  packs: Record<string, unknown>,
): string | undefined {
  const { lang } = element.closest<HTMLElement>('[lang]') || element;
  return [element.dataset.lang, element.lang, scriptLanguage, lang, navigator.languages, 'fr']
    .join()
    .toLowerCase()
    .split(/-.*?,|,/)
    .find((tag) => packs[tag]);
}
