// As a page that was fetched by script and comes into this one.
{
  const main = document.querySelector('main');
  const other = document.implementation.createHTMLDocument('');
  window.lab.ready = false;
  other.body.append(...main.children);
  addEventListener('load', () =>
    setTimeout(() => {
      main.append(...[...other.body.children].map((child) => document.adoptNode(child)));
      window.lab.ready = true;
    }, 200),
  );
}
