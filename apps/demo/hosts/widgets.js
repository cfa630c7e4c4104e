const content = 'https://cdn.example/content';

/**
 * The widgets that every host page embeds, with real content, and what a visitor then sees.
 *
 * @type {readonly import('./types.d.ts').Widget[]}
 */
export const widgets = [
  {
    name: 'event-card',
    heading: 'Event card',
    document: `${content}/led-forum.json`,
    id: 'led-forum-2-3-2',
    says: 'Integrated territorial systems',
    complete: '[part~="facts"]',
    fallback: '<a href="/led-forum/en/session-2-3-2.html">Session 2.3.2, 1 June 2021</a>',
    link: true,
  },
  {
    name: 'event-list',
    buildsOn: 'event-card',
    heading: 'List of events',
    document: `${content}/essfi.json`,
    says: 'fab labs',
    empty: 'No results',
    complete: 'li',
    fallback: '<p><a href="/essfi/en/webinaires-2020.html">Three webinars of April 2020</a></p>',
  },
  {
    name: 'speaker-quote',
    heading: 'Quotation',
    document: `${content}/uclg.json`,
    id: 'espinosa-1',
    says: 'global commons',
    complete: '[part~="actions"]',
    fallback: '<a href="/uclg/en/programme.html">What María Fernanda Espinosa said, 18 February 2021</a>',
    link: true,
  },
  {
    name: 'programme-timeline',
    heading: 'Programme',
    document: `${content}/aimf.json`,
    id: 'aimf-2013',
    says: 'French-speaking local elected officials',
    complete: '[part~="programme"]',
    fallback: '<p><a href="/aimf/en/colloque.html">The programme of the colloquium of 2013</a></p>',
  },
  {
    name: 'network-map',
    heading: 'Map of networks',
    document: `${content}/networks.json`,
    says: 'Natural Earth',
    empty: 'No networks have been entered yet',
    complete: '.mark',
    fallback: '<p><a href="/ripess/" hreflang="fr">Fourteen international bodies</a></p>',
  },
  {
    name: 'language-switcher',
    heading: 'Languages',
    attributes: 'mode="widgets" languages="fr en es"',
    says: 'Français|French',
    complete: 'button',
    fallback: '<p><a href="/led-forum/" hreflang="fr" lang="fr">Français</a></p>',
  },
];
