/** Stylesheets that pages bring along, in the manner of those that elements meet most. */
import bootstrap from './hosts/bootstrap.css?inline';
import cms from './hosts/cms.css?inline';
import hostile from './hosts/hostile.css?inline';
import { pageStyle } from './page-style.ts';

export const hosts = [
  { value: 'none', title: 'No stylesheet', css: '' },
  { value: 'bootstrap', title: 'Bootstrap-like', css: bootstrap },
  { value: 'cms', title: 'CMS-like', css: cms },
  { value: 'hostile', title: 'Hostile', css: hostile },
] as const;

const setStyle = pageStyle();

/** Gives the page a stylesheet; it reaches no further than the page. */
export function setHost(host: string | undefined): void {
  const css = hosts.find(({ value }) => value === host)?.css;
  setStyle(css ? `@scope (.page) {\n${css}\n}` : '');
}
