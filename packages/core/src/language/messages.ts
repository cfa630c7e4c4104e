import { lazy, type Lazy } from '../lazy.js';
import type { InterfaceLanguage } from './tag.js';

/** The words of one element in every interface language, each pack loaded when it is first needed. */
export type Catalog<M> = Record<InterfaceLanguage, Lazy<M>>;

/** A catalog of packs; each is a module whose default export holds the words. */
export const catalog = <M>(packs: Record<InterfaceLanguage, () => Promise<{ readonly default: M }>>) =>
  Object.fromEntries(
    Object.entries(packs).map(([language, pack]) => [language, lazy(async () => (await pack()).default)]),
  ) as Catalog<M>;
