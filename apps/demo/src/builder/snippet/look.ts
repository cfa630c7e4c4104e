import type { Theme } from '../state.ts';

/** The stylesheet of each theme, as text. */
export type Sheets = Readonly<Record<Exclude<Theme, 'none'>, string>>;

/** The tokens that a theme's stylesheet sets on the page. */
export function tokensOf(css: string): Readonly<Record<string, string>> {
  const rule = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[^]*?\*\//g, ''))?.[1] ?? '';
  return Object.fromEntries(
    rule.split(';').flatMap((line) => {
      const [, token, value] = /^\s*(--ess-[\w-]+)\s*:\s*([^]+)$/.exec(line) ?? [];
      return token && value ? [[token, value.replace(/\s+/g, ' ').trim()]] : [];
    }),
  );
}

/** The tokens of a theme, with an accent of one's own in the place of its own. */
export const lookOf = (sheets: Sheets, theme: Theme, accent: string): Readonly<Record<string, string>> => ({
  ...(theme === 'none' ? {} : tokensOf(sheets[theme])),
  ...(accent ? { '--ess-accent': accent } : {}),
});
