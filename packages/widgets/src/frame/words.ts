import type { Problem } from './options.js';

type Words = Readonly<Record<Problem, string>>;

/** What a frame says that has nothing to show; read by the webmaster who tries its address. */
const words: Readonly<Record<string, Words>> = {
  fr: {
    element: 'Adresse incomplète : « ess » doit nommer un élément, par exemple ess=event-card.',
    source: 'Adresse incomplète : « src » doit être l’adresse web d’un contenu, en http ou https.',
    alone: 'Cette page s’affiche à l’intérieur d’une autre, dans un cadre (iframe).',
  },
  en: {
    element: 'Incomplete address: “ess” must name an element, such as ess=event-card.',
    source: 'Incomplete address: “src” must be the web address of a content document, http or https.',
    alone: 'This page is shown inside another one, in a frame (iframe).',
  },
  es: {
    element: 'Dirección incompleta: «ess» debe nombrar un elemento, por ejemplo ess=event-card.',
    source: 'Dirección incompleta: «src» debe ser la dirección web de un contenido, http o https.',
    alone: 'Esta página se muestra dentro de otra, en un marco (iframe).',
  },
  pt: {
    element: 'Endereço incompleto: «ess» deve indicar um elemento, por exemplo ess=event-card.',
    source: 'Endereço incompleto: «src» deve ser o endereço web de um conteúdo, http ou https.',
    alone: 'Esta página é apresentada dentro de outra, numa moldura (iframe).',
  },
  ar: {
    element: 'العنوان ناقص: يجب أن يسمّي «ess» عنصرًا، مثل ess=event-card.',
    source: 'العنوان ناقص: يجب أن يكون «src» عنوان محتوى على الويب، http أو https.',
    alone: 'تُعرض هذه الصفحة داخل صفحة أخرى، في إطار (iframe).',
  },
};

/** The sentence for a problem, in the first of these languages that there is. */
export function say(problem: Problem, tags: readonly string[]): { lang: string; text: string } {
  const lang = [...tags.map((tag) => tag.toLowerCase().split('-')[0]!), 'fr'].find((tag) => Object.hasOwn(words, tag))!;
  return { lang, text: words[lang]![problem] };
}
