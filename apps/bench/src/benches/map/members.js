/**
 * Members of networks, made up, the same at each call: around towns of the world, some of them large, each with a
 * seat of its own; in twelve networks, a twentieth of them in two; one of eight themes each.
 */

/** ISO 3166-1, and about where it is: longitude, latitude, how far it reaches. */
const countries = [
  ...[['SN', -14.5, 14.5, 2], ['CI', -5.5, 7.5, 2], ['ML', -4, 17, 4], ['BF', -1.7, 12.3, 2], ['NG', 8, 9.5, 4]],
  ...[['CM', 12.5, 5.5, 3], ['CD', 23.5, -3, 6], ['KE', 37.8, 0.5, 3], ['TZ', 34.8, -6.3, 4], ['MG', 46.7, -19.4, 3]],
  ...[['MA', -6.3, 32, 3], ['TN', 9.5, 34.2, 2], ['EG', 30, 27, 3], ['ZA', 25, -29, 4], ['CA', -95, 52, 10]],
  ...[['US', -97, 39, 12], ['MX', -102, 23.7, 5], ['CO', -73, 4, 4], ['EC', -78.3, -1.4, 1.5], ['PE', -75, -10, 4]],
  ...[['BO', -64.7, -16.7, 3], ['CL', -71, -33, 3], ['AR', -64, -34, 6], ['BR', -52, -12, 10], ['HT', -72.5, 19, 0.8]],
  ...[['FR', 2.4, 46.6, 3], ['BE', 4.6, 50.6, 0.8], ['ES', -3.7, 40.2, 3], ['PT', -8.1, 39.6, 1], ['IT', 12.1, 43.4, 3]],
  ...[['DE', 10.3, 51.1, 3], ['GB', -1.6, 52.6, 2.5], ['RO', 25, 45.9, 2], ['PL', 19.3, 52, 2.5], ['SE', 15.5, 60.5, 3]],
  ...[['IN', 79, 22, 7], ['BD', 90.3, 23.8, 1.5], ['PH', 122, 12.5, 3], ['ID', 113, -2, 7], ['JP', 138, 36.5, 3]],
  ...[['KR', 127.8, 36.4, 1], ['VN', 106.5, 16.5, 3], ['AU', 134, -26, 10], ['NZ', 173, -41, 2]],
]; // prettier-ignore

export const themes = ['finance', 'housing', 'food', 'care', 'energy', 'mobility', 'culture', 'education'];
const networkCount = 12;

/** @param {number} count */
export function generateMembers(count) {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const towns = Array.from({ length: 1500 }, () => {
    const [country, longitude, latitude, reach] = countries[below(countries.length)];
    return {
      country,
      longitude: longitude + (random() - 0.5) * 2 * reach,
      latitude: latitude + (random() - 0.5) * 2 * reach,
    };
  });
  return Array.from({ length: count }, (_, index) => {
    const { country, longitude, latitude } = towns[Math.floor(towns.length * random() ** 2)];
    return {
      id: `m${index}`,
      name: `Cooperative no. ${index + 1}`,
      country,
      longitude: Number((longitude + (random() - 0.5) * 0.6).toFixed(4)),
      latitude: Number((latitude + (random() - 0.5) * 0.6).toFixed(4)),
      networks: random() < 0.05 ? [below(networkCount), below(networkCount)] : [below(networkCount)],
      theme: themes[below(themes.length)],
    };
  });
}

/** As ESS Kit reads it. @param {ReturnType<typeof generateMembers>} members */
export const contentDocument = (members) => ({
  inLanguage: 'en',
  name: 'Networks',
  topics: themes.map((id) => ({ id, name: id })),
  places: members.map(({ id, name, country, latitude, longitude }) => ({
    ...{ id: `p${id}`, name, addressCountry: country, geo: { latitude, longitude } },
  })),
  organizations: [
    ...Array.from({ length: networkCount }, (_, index) => ({
      ...{ id: `n${index}`, kind: 'network', name: `Network no. ${index + 1}`, areaServed: ['001'] },
      members: members.filter(({ networks }) => networks.includes(index)).map(({ id }) => ({ organization: id })),
    })),
    ...members.map(({ id, name, theme }) => ({ id, name, kind: 'member', location: `p${id}`, about: [theme] })),
  ],
});

/** As everybody else does. @param {ReturnType<typeof generateMembers>} members */
export const featureCollection = (members) => ({
  type: 'FeatureCollection',
  features: members.map(({ id, name, country, longitude, latitude, networks, theme }) => ({
    type: 'Feature',
    properties: { id, name, country, networks, theme },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  })),
});
