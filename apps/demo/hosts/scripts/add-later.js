// As an application that draws its page when it wants.
{
  const main = document.querySelector('main');
  main.remove();
  window.lab.ready = false;
  addEventListener('load', () =>
    setTimeout(() => {
      const copy = main.cloneNode(true);
      document.body.append(copy);
      window.lab.ready = true;
    }, 200),
  );
}
