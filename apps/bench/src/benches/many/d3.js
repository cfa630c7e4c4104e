import { mount as mountOne } from '../map/d3.js';

/** @type {import('./page.js').ManyPage['mount']} */
export async function mount(host, _kind, text, count) {
  for (let index = 0; index < count; index++) {
    const one = document.createElement('div');
    one.className = 'one-map';
    host.append(one);
    await mountOne(one, text);
  }
  return { count: () => host.childElementCount };
}
