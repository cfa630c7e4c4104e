/**
 * Starts to fetch a content document while the code that reads it is still on its way, once per address without
 * fragment. The request is left where core looks before it fetches on its own.
 */
export function contentRequests(
  requests: Map<string, Promise<Response>>,
): (source: string | null, early: boolean) => void {
  const known = new Set<string>();
  return (source, early) => {
    const [address] = (source || '').split('#');
    // A link resolves as the page does, and does not throw where there is nothing to resolve.
    // eslint-disable-next-line ess-kit/safe-url -- it is resolved, never followed
    const { href } = Object.assign(document.createElement('a'), { href: address });
    if (address && early && !known.has(href) && /^http/.test(href)) {
      // A fetch that a page has replaced may throw at once, or answer nothing: the element tells that as well.
      const request = (async () => fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' }))();
      // A failure is told by the element that takes the request, never by the page's error handlers.
      request.catch(() => undefined);
      requests.set(href, request);
    }
    known.add(href);
  };
}
