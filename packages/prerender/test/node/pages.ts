/** A page, prerendered, with content by name. */
import { prerenderPage, readContent, readPage, Refusal, type Prerendered } from '@ess-kit/prerender';
import { parse } from 'parse5';
import { readFileSync } from 'node:fs';

export const forum = {
  inLanguage: 'fr',
  events: [
    {
      id: 'forum',
      name: { fr: 'Forum de Lomé', ar: 'منتدى لومي', en: 'Lomé forum' },
      startDate: '2026-06-01T09:00',
      endDate: '2026-06-01T12:00',
      timeZone: 'Africa/Lome',
      location: [{ type: 'Place', name: 'Maison des jeunes' }],
      participants: [{ label: 'Réseau des villes', roles: ['organizer'] }],
    },
    { id: 'dakar', name: 'Forum de Dakar', startDate: '2027-02', eventStatus: 'EventCancelled' },
  ],
};

const sample = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../content/samples/${name}`, import.meta.url), 'utf8')) as object;

export const documents: Record<string, object> = {
  'forum.json': forum,
  ...Object.fromEntries(
    ['aimf', 'essfi', 'led-forum', 'networks', 'uclg'].map((name) => [`${name}.json`, sample(`${name}.json`)]),
  ),
};

export interface Asked {
  readonly shadow?: boolean;
  readonly content?: Record<string, object>;
}

/** @param html a page, or what stands in its body */
export const prerender = (html: string, { shadow = false, content = documents }: Asked = {}): Promise<Prerendered> =>
  prerenderPage(readPage(Buffer.from(html)), {
    shadow,
    read: async (source) => {
      if ('json' in source) return readContent(source.json, 'data-content');
      const found = content[source.address];
      if (!found) throw new Refusal(`There is no file ${source.address}.`);
      return readContent(JSON.stringify(found), source.address);
    },
  });

export const page = (body: string, lang = 'fr', head = '') =>
  `<!doctype html>\n<html lang="${lang}">\n<head><title>Page</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** What a reader without script reads of some HTML. */
export function told(html: string): string {
  const text = (node: { nodeName: string; value?: string; childNodes?: unknown[] }): string =>
    node.nodeName === '#text'
      ? node.value!
      : /^(?:script|style|template|title)$/.test(node.nodeName)
        ? ''
        : (node.childNodes ?? []).map((child) => text(child as typeof node)).join(' ');
  return text(parse(html))
    .replace(/[\s\u202f\u00a0]+/g, ' ')
    .trim();
}
