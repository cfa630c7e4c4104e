// As a tab that closes while it loads.
{
  const wait = () => {
    const element = document.querySelector('#removed');
    if (element?.querySelector('ess-event-card') ?? window[Symbol.for('ess-kit')]) element.remove();
    else setTimeout(wait, 0);
  };
  wait();
}
