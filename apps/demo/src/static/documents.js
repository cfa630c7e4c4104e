/**
 * The documents of an event, those without a file told as such.
 *
 * @param {import('./teller.js').Teller} tell
 * @param {import('@ess-kit/content').Event} [event] the one that is asked for, if none is named
 */
export function documents(tell, event = tell.event()) {
  const lines = (event.documents ?? []).map(({ name, url }) =>
    url
      ? `<li><a href="${url}">${tell.say('span', name)}</a></li>`
      : `<li>${tell.say('span', name)} <small>fichier indisponible</small></li>`,
  );
  return `<ul class="documents">${lines.join('')}</ul>`;
}
