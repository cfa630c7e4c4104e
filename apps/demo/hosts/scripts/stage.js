/**
 * Shows one widget alone, its shell in the same room on every page: 640 px wide, at the top left, on white. What the
 * host's stylesheet does to its own boxes and to the element's is the host's right; what happens inside is compared.
 */
window.lab.show = async (name, width) => {
  const place = window.lab.frame(name).querySelector('.place');
  const element = place.querySelector(`ess-${name}`);
  const shell = element.shadowRoot.querySelector('.shell');
  const set = (target, styles) => {
    for (const [property, value] of Object.entries(styles)) target.style.setProperty(property, value, 'important');
  };
  for (let around = element; around; around = around.parentElement)
    set(around, { visibility: 'hidden', background: 'none', transition: 'none', animation: 'none' });
  set(shell, { visibility: 'visible' });
  // Columns would cut in pieces what is placed in them.
  for (let around = place.parentElement; around; around = around.parentElement) set(around, { columns: 'auto' });
  for (const other of document.querySelectorAll('.frame, .lab'))
    set(other, { display: other.contains(place) ? 'block' : 'none' });
  set(place.parentElement.querySelector('h2'), { display: 'none' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const room = { x: 0, y: 0, width };
  set(place, { position: 'absolute', margin: '0', 'min-width': '0', 'max-width': 'none' });
  const settle = async (wanted) => {
    let given;
    for (let round = 0; round < 4; round++) {
      set(place, { left: `${room.x}px`, top: `${room.y}px`, width: `${room.width}px` });
      await frame();
      const { left, top, width: found } = shell.getBoundingClientRect();
      given = found;
      if ([left, top, found - (wanted ?? found)].every((off) => Math.abs(off) < 0.01)) break;
      room.x -= left;
      room.y -= top;
      room.width += (wanted ?? found) - found;
    }
    return given;
  };
  const given = await settle(width);
  set(shell, { 'inline-size': `${width}px` });
  await settle();
  return { given, height: shell.getBoundingClientRect().height };
};
