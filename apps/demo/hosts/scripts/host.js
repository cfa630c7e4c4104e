// The host's own script: it must go on as if nobody else were here.
(() => {
  let clicks = 0;
  const button = document.getElementById('lab-button');
  button.addEventListener('click', () => {
    clicks += 1;
    button.dataset.clicks = String(clicks);
  });
  let ticks = 0;
  setInterval(() => {
    ticks += 1;
    button.dataset.ticks = String(ticks);
  }, 50);
})();
