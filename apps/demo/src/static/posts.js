/** @typedef {import('./teller.js').Teller} Teller */

const day = /** @type {const} */ ({ day: 'numeric', month: 'long', year: 'numeric' });

/** @param {string | undefined} duration `PT2M`, and nothing longer */
const minutesOf = (duration) => Number(/^PT(\d+)M$/.exec(duration ?? '')?.[1] ?? 0);

/**
 * The posts of a document: what they are called, when they were published, how long they take, and in which language
 * they were written.
 *
 * @param {Teller} tell
 */
export function posts(tell) {
  return (tell.document.posts ?? [])
    .map(({ id, headline, abstract, datePublished, dateModified, timeRequired, about = [] }) => {
      const minutes = minutesOf(timeRequired);
      const when = [
        datePublished && `<span>Publié le</span> ${tell.sayDate('time', datePublished, day)}`,
        dateModified && `<span>mis à jour le</span> ${tell.sayDate('time', dateModified, day)}`,
      ];
      return [
        `<article id="${id}">`,
        tell.say('h2', headline, about[0] && ` id="${about[0]}"`),
        `<p class="when">${when.filter(Boolean).join(', ')}. `,
        minutes ? `<span>${minutes > 1 ? `Lecture de ${minutes} minutes.` : 'Lecture d’une minute.'}</span> ` : '',
        '<span>Écrit en français.</span></p>',
        tell.sayParagraphs(abstract),
        '</article>',
      ].join('');
    })
    .join('');
}
