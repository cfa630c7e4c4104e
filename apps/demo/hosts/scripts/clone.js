// As a slider, which copies what it holds: once before all stands, and once after.
{
  const copyOf = (main) => {
    const copy = document.createElement('div');
    copy.className = 'copy';
    copy.append(...main.cloneNode(true).children);
    document.body.append(copy);
  };
  const main = document.querySelector('main');
  copyOf(main);
  window.lab.ready = false;
  const wait = () => {
    if (window.lab.widgets['event-card'] !== 'stands') return setTimeout(wait, 50);
    copyOf(main);
    window.lab.ready = true;
  };
  wait();
}
