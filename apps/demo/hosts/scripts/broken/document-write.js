// A page that writes itself anew, long after it stood.
{
  window.lab.ready = false;
  const wait = () => {
    // `document.open()` takes the page's listeners away, the judge's for `load` as well.
    if (document.readyState !== 'complete' || window.lab.widgets['event-card'] !== 'stands')
      return setTimeout(wait, 50);
    const html = document.documentElement.outerHTML.replaceAll(/<script[^]*?<\/script>/g, '');
    document.open();
    // eslint-disable-next-line no-restricted-syntax -- this script is what a host does to us
    document.write(html);
    document.close();
    window.hostRewritten = true;
    window.lab.ready = true;
  };
  wait();
}
