// As a carousel: each part of the page moves while it loads, and again when all has loaded.
{
  const aside = document.body.appendChild(document.createElement('aside'));
  const frames = [...document.querySelectorAll('.frame')];
  window.lab.ready = false;
  aside.append(...frames);
  addEventListener('load', () =>
    setTimeout(() => {
      document.querySelector('main').append(...frames);
      setTimeout(() => {
        aside.append(...frames);
        window.lab.ready = true;
      }, 300);
    }, 300),
  );
}
