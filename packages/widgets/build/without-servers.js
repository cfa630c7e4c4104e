/**
 * Leaves out what only a server writes, and what repeats it for hydration: the script tag swaps what stands, and never
 * hydrates.
 */
export const withoutServers = () => ({
  name: 'without-servers',
  transform(code, id) {
    if (!/[\\/]network-map[\\/]dist[\\/]network-map\.js$/.test(id)) return null;
    const changed = code.replace(`import('./standing.js')`, 'Promise.resolve({})');
    if (changed === code) this.error('network-map.js has no import of standing.js any more.');
    return { code: changed, map: null };
  },
});
