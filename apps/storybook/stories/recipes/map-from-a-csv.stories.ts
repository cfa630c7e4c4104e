import '@ess-kit/network-map/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { code, guide, guideMeta } from '../pieces/guide.ts';

const address = 'recipes/networks.csv';

const meta: Meta = { title: 'Recipes/A map from a CSV', ...guideMeta };
export default meta;

/** A table as any spreadsheet saves it; columns may be named in French or Spanish as well. */
export const FromACsv: StoryObj = {
  name: 'A map from a CSV',
  render: () =>
    guide(
      'A map from a CSV',
      'Save the table as CSV and put it beside your page. One row an organisation; only the name is needed. Without coordinates it stands in the list, and no place is invented for it.',
      html`
        ${until(
          fetch(address)
            .then((response) => response.text())
            .then((table) => code('networks.csv', table)),
        )}
        ${code(
          'Snippet',
          `<script src="https://cdn.example/ess-kit/1/ess.js" async></script>
<a data-ess="network-map" data-src="networks.csv" href="networks.csv">Our networks</a>`,
        )}
        <ess-network-map lang="en" heading-level="2" src=${address}></ess-network-map>
      `,
    ),
};
