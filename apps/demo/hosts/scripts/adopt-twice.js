// As a page that keeps what was left in a document of its own, and shows it again.
{
  const main = document.querySelector('main');
  const other = document.implementation.createHTMLDocument('');
  window.lab.ready = false;
  const wait = () => {
    const outcomes = Object.values(window.lab.widgets);
    if (!outcomes.length || outcomes.some((outcome) => outcome !== 'stands')) return setTimeout(wait, 50);
    other.body.append(...main.children);
    setTimeout(() => {
      main.append(...other.body.children);
      window.lab.ready = true;
    }, 200);
  };
  wait();
}
