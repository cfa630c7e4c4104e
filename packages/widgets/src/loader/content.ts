/**
 * Starts to fetch a content document while the code that reads it is still on its way, once per address without
 * fragment. The request is left where core looks before it fetches on its own.
 */
export function contentRequests(
  requests: Map<string, Promise<Response>>,
): (address: string, from: Node, early: boolean) => void {
  const known = new Set<string>();
  return (address, from, early) => {
    const url = new URL(address, from.baseURI);
    url.hash = '';
    const { href } = url;
    if (early && !known.has(href) && /^http/.test(href)) {
      const request = fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      // A failure is told by the element that takes the request, never by the page's error handlers.
      request.catch(() => undefined);
      requests.set(href, request);
    }
    known.add(href);
  };
}
