// As an optimiser that loads scripts itself: each rewritten tag is made anew once the page has loaded.
addEventListener('load', () => {
  for (const held of document.querySelectorAll('script[type$="-text/javascript"]')) {
    const script = document.createElement('script');
    script.src = held.src;
    script.async = false;
    held.after(script);
  }
});
