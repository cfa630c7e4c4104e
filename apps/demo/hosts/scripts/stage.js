/**
 * Shows one widget alone, its shell in the same room on every page: 640 px wide, at the top left. What the host's
 * stylesheet does to the element's own box is the host's right; what happens inside is compared.
 */
window.lab.show = async (name, width) => {
  const place = window.lab.frame(name).querySelector('.place');
  const set = (element, styles) => {
    for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
  };
  for (const other of document.querySelectorAll('.frame, .lab')) {
    set(other, { display: other.contains(place) ? 'block' : 'none', 'column-count': 'auto' });
  }
  set(place.parentElement.querySelector('h2'), { display: 'none' });
  const room = { x: 0, y: 0, width };
  const shell = place.querySelector(`ess-${name}`).shadowRoot.querySelector('.shell');
  for (let round = 0; round < 4; round++) {
    set(place, {
      position: 'absolute',
      margin: '0',
      left: `${room.x}px`,
      top: `${room.y}px`,
      width: `${room.width}px`,
      'min-width': '0',
      'max-width': 'none',
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { left, top, width: found } = shell.getBoundingClientRect();
    if (Math.abs(left) < 0.01 && Math.abs(top) < 0.01 && Math.abs(found - width) < 0.01) break;
    room.x -= left;
    room.y -= top;
    room.width += width - found;
  }
  const { left, top, width: found, height } = shell.getBoundingClientRect();
  return { left, top, width: found, height };
};
