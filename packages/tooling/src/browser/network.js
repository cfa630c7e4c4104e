import { undoAfterTest } from './undo.js';

let serial = 0;

/** An address that nobody asked for before, with the requests it had; until the end of the test. */
export function serve(answer) {
  const address = `https://content.example/${++serial}.json`;
  const requests = [];
  const others = globalThis.fetch;
  undoAfterTest('network', () => {
    globalThis.fetch = others;
  });
  globalThis.fetch = async (input, options = {}) => {
    if (String(input) !== address) return others(input, options);
    requests.push(options);
    return answer(requests.length, options.signal);
  };
  return { address, requests };
}

/** An answer with a document. */
export const json = (document) => () => Response.json(document);

/** What `fetch` does without a network, and for an answer without `Access-Control-Allow-Origin`. */
export const refused = () => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that never comes, until it is given up. */
export const never = (_, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
