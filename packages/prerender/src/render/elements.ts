/** The elements as a server renders them, each loaded where a page uses it. */
import { type EssElement, interfaceLanguage } from '@ess-kit/core';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { parseFragment } from 'parse5';
import { type Element, isElement, type Parent } from '../page/nodes.js';
import { Refusal } from '../problem.js';
import { escape } from './markup.js';

const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'ess-event-card': () => import('@ess-kit/event-card/define.js'),
  'ess-event-list': () => import('@ess-kit/event-card/define-list.js'),
  'ess-speaker-quote': () => import('@ess-kit/speaker-quote/define.js'),
  'ess-programme-timeline': () => import('@ess-kit/programme-timeline/define.js'),
  'ess-network-map': () => import('@ess-kit/network-map/define.js'),
};

/** All that can be filled; the language switcher has a way of its own. */
export const KNOWN: readonly string[] = [...Object.keys(definitions), 'ess-language-switcher'];

export interface Rendered {
  /** `<template shadowrootmode="open">…</template>`, styles included. */
  readonly template: string;
  /** The shadow tree's outermost box. */
  readonly shell: Element;
}

export interface Wish {
  readonly tag: string;
  readonly options: ReadonlyMap<string, string>;
  readonly document: object;
  readonly id: string | undefined;
  readonly language: string;
}

/** @throws {Refusal} when the document has nothing to show there. */
export async function renderElement({ tag, options, document, id, language }: Wish): Promise<Rendered> {
  await definitions[tag]!();
  const element = customElements.get(tag) as unknown as typeof EssElement & { observedAttributes: string[] };
  await element.prepare(interfaceLanguage([language]));
  const observed = new Set(element.observedAttributes);
  const attributes = new Map([...options].filter(([name]) => observed.has(name)));
  attributes.delete('rendered-at');
  attributes.set('lang', language);
  attributes.set('data-content', JSON.stringify(document));
  if (id === undefined) attributes.delete('src');
  else attributes.set('src', `#${encodeURIComponent(id)}`);
  const text = [...attributes].map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const output = await collectResult(render(templateOf(`<${tag}${text}></${tag}>`))).catch((error: Error) => {
    throw new Refusal(`It could not be rendered: ${error.message.trim().split('\n')[0]}`);
  });
  const [host] = parseFragment(output).childNodes.filter(isElement);
  const template = host?.childNodes.find((node) => isElement(node) && node.tagName === 'template');
  const content = template && (template as unknown as { content: Parent }).content;
  const shell = content?.childNodes.find(
    (node): node is Element =>
      isElement(node) && node.attrs.some(({ name, value }) => name === 'part' && value === 'shell'),
  );
  if (!shell)
    throw new Refusal(
      id ? `Nothing that this element shows has the id "${id}" there.` : 'There is nothing to show there.',
    );
  const start = output.indexOf('<template ');
  return { template: output.slice(start, output.lastIndexOf('</template>') + '</template>'.length), shell };
}

/** Lit only asks that its strings look as if a tag function had received them; this one has no holes. */
const templateOf = (text: string) => html(Object.assign([text], { raw: [text] }) as unknown as TemplateStringsArray);
