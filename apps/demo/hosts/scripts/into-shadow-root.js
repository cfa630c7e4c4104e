// As a host's own component that holds all embeds.
{
  const main = document.querySelector('main');
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  root.append(...main.children);
  main.append(holder);
  window.lab.roots.push(root);
  window.lab.ready = false;
  const tell = () => {
    const kit = window[Symbol.for('ess-kit')];
    if (!kit?.discover) return setTimeout(tell, 50);
    kit.discover(root);
    window.lab.ready = true;
  };
  tell();
}
