// As an optimiser that fetches scripts and puts their text into the page.
addEventListener('load', async () => {
  for (const held of document.querySelectorAll('script[type$="-text/javascript"]')) {
    const text = await (await fetch(held.src)).text();
    document.body.append(Object.assign(document.createElement('script'), { text }));
  }
});
