import { html, nothing } from 'lit';
import type { MapView } from './context.js';

/** The sentence that stands for the map, in the reader's language: it changes with the filters. */
export function summaryText({ words, summary, filtered, network }: MapView): string {
  const { network: said } = words;
  if (!network.nodes.length) return said.noNetworks;
  const { members, networks, countries } = summary;
  const parts = {
    members: members ? said.members(members) : undefined,
    networks: networks ? said.networks(networks) : undefined,
    countries: countries ? said.countries(countries) : undefined,
  };
  return members || networks ? said.summary(parts) : said.organizations(filtered.nodes.length);
}

/** The same as a status: told when it changes, and where the keyboard goes on when what it was on is gone. */
export function summary(view: MapView) {
  const { nowhere } = view.summary;
  return html`<p class="summary" part="summary" role="status" tabindex="-1">
    <strong>${summaryText(view)}</strong>
    ${view.filtered.nodes.length && nowhere ? html`<span class="muted">${view.words.network.nowhere(nowhere)}</span>` : nothing}
  </p>`;
}
