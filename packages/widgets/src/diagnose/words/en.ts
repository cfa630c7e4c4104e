import type { Words } from '../finding.js';

export const en: Words = {
  heading: 'ESS Kit: what is the matter with this page?',
  add: 'Add:',
  close: 'Close',
  'all-well': 'Nothing is wrong that can be seen from here: script, policy, embeds and content are in order.',
  'old-browser':
    'This browser is older than mid-2024 and lacks what the widgets are built on. Its visitors see the links; nothing needs to be done.',
  'no-script':
    'There is no script tag for ess.js on this page. Perhaps an editor removed it: put it into the theme or a “custom HTML” block.',
  'script-held':
    'The script tag is there, but something holds it back: its type is “{what}”. A consent tool or an optimiser does this. Let it through there: the script sets no cookie and stores nothing.',
  'script-blocked': 'The page’s Content-Security-Policy ({more}) does not allow {what}. Allow it there.',
  'nonce-missing':
    'The page’s policy ({more}) asks each script for a nonce, and the script tag has none. Let your system write it there.',
  'hash-missing':
    'The page’s policy ({more}) lists scripts by their hash, and {what} is not among them. List the hashes of manifest.json, and write integrity and crossorigin on the script tag; or use ess.all.js, which is one file.',
  'script-missing': 'The script {what} does not arrive ({more}). Is the address right? Does an ad blocker hold it?',
  'script-broken': 'The script {what} arrives but does not run ({more}). Was the file cut, or is it another one?',
  'script-cors': 'The server of {what} does not let other sites read it. It must send a header with every file.',
  'script-elsewhere':
    'The loader runs, but not from its own folder: it looks for its files beside {what}. Leave ess.js out of “combine” or “minify JavaScript files”.',
  'file-missing':
    'The file {what} is not on the server ({more}). Upload the whole folder; a new release adds files and deletes none.',
  'file-altered':
    'The file {what} is not the published one: its hash differs. An optimiser may have changed it; exclude the folder there, or upload it again.',
  'trusted-types':
    'The page’s policy lists which Trusted Types policies there may be ({more}), and ours are not among them.',
  'two-versions':
    'Several versions of ESS Kit are on this page: {more}. The first works for all embeds. Remove the other script tags.',
  'foreign-element': 'Another script has taken the tag <{what}>. Its element stays; ours cannot stand under that name.',
  'no-embed':
    'The script is here, but no embed. Many editors remove tags that they do not know, such as <ess-event-card>. Use the link form, which they keep.',
  'unknown-widget': 'There is no widget “{what}”. There are: {more}.',
  'no-content-address':
    'An embed “{what}” does not say where its content is. Perhaps the editor removed the attribute.',
  'connect-blocked': 'The page’s Content-Security-Policy ({more}) does not allow reading {what}.',
  'cors-missing': 'The server of {what} does not let other sites read the content. It must send a header.',
  'content-unreachable': 'The content {what} cannot be reached. Is the address right, and the server up?',
  'content-missing': 'The server answers {more} for {what}. Is the address right, and public?',
  'content-not-json': 'What stands at {what} is not a content document ({more}).',
  'item-missing': 'The document has no item “{what}”. It has, for example: {more}.',
};
