import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyse } from '../analyse.js';
import { elementsOf } from '../elements.js';

const head = `# ESS Kit

> Web components and one script tag through which the networks of the social and solidarity economy (ESS) show the same
> events, programmes, quotations and networks, in the reader's language, on all their partners' sites.

- On a page without a build: \`<script src="…/ess-kit/1/ess.js" async></script>\` and the link form, \`<a href="…" data-ess="event-card" data-src="content.json#id">text</a>\`, or the tags below. See packages/widgets/README.md.
- With npm: \`import '@ess-kit/event-card/define.js'\` registers the tag; \`import { EssEventCard } from '@ess-kit/event-card'\` gives the class and registers nothing.
- Content is one JSON document, told in packages/content/README.md and checked by \`npx ess-kit check content.json\`. Its address is the \`src\` attribute, the id of an item its fragment; or it is set as the \`data\` property.
- What stands inside a tag is shown until the element is ready, without script, and if it fails: write a link there.
- Types of templates: \`import type {} from '@ess-kit/event-card/types/react'\` (or preact, solid, svelte, vue).
- Style by \`--ess-*\` tokens and \`::part()\` only.
`;

/** An index of the elements for programs that write code (llmstxt.org). @param {string[]} folders of packages */
export const indexForAgents = (folders) => `${head}
## Elements

${folders.flatMap((folder) => elementsOf(analyse(folder)).map((element) => line(folder, element))).join('\n')}
`;

/** @param {string} folder @param {ReturnType<typeof elementsOf>[number]} element */
function line(folder, { tagName, description, attributes, events }) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = (/** @type {{ name: string }[]} */ members) => members.map((member) => member.name).join(', ');
  return `- [\`<${tagName}>\`](packages/${basename(folder)}/README.md), \`${name}\`: ${description.replace(/\s+/g, ' ')} Attributes: ${names(attributes)}. Events: ${names(events)}.`;
}
