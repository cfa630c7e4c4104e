import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ContentDocument, type Organization, readDocument } from '@ess-kit/content';
import {
  type Branch,
  branchesOf,
  bundle,
  countriesOf,
  FACETS,
  filter,
  marksOf,
  middleOf,
  networksAbove,
  type Network,
  type Node,
  overlaps,
  readNetwork,
  summarise,
  unpack,
  valuesOf,
} from '@ess-kit/network-map/model.js';
import { world } from '@ess-kit/network-map/land/world.js';
import fc from 'fast-check';

const land = unpack(world);
const middles = new Map<string, ReturnType<typeof middleOf>>();
const middle = (areas: readonly string[]) => {
  const key = areas.join();
  if (!middles.has(key)) middles.set(key, middleOf(land, areas.flatMap(countriesOf)));
  return middles.get(key);
};
const network = (document: ContentDocument, root?: string) => readNetwork(document, middle, root);
const tiesOf = ({ nodes, crossLinks, homeLinks }: Network) => [...nodes.flatMap(homeLinks), ...crossLinks];
const ids = (nodes: Iterable<{ readonly organization: Organization }>) =>
  [...nodes].map(({ organization }) => organization.id);

const city = (id: string, addressCountry: string, latitude: number, longitude: number) => ({
  id,
  name: id,
  addressCountry,
  geo: { latitude, longitude },
});

/** Two continental networks of a world network, cities in two networks, a world body, a partner and an observer. */
const example: ContentDocument = {
  places: [
    city('dakar', 'SN', 14.69, -17.45),
    city('thies', 'SN', 14.79, -16.93),
    city('lome', 'TG', 6.13, 1.22),
    city('suva', 'FJ', -18.14, 178.44),
    { id: 'somewhere', name: 'Quito', addressCountry: 'ec' },
  ],
  organizations: [
    {
      id: 'w',
      name: 'World',
      kind: 'network',
      members: [
        { organization: 'africa', relation: 'section' },
        { organization: 'latin', relation: 'section' },
        { organization: 'bank', relation: 'partner' },
        { organization: 'watch', relation: 'observer' },
        { organization: 'missing', relation: 'member' },
        { organization: 'w', relation: 'member' },
      ],
    },
    {
      id: 'africa',
      name: 'Africa',
      kind: 'network',
      areaServed: ['002'],
      members: [
        { organization: 'd1' },
        { organization: 'd2' },
        { organization: 't1' },
        { organization: 'l1' },
        { organization: 'd1' },
      ],
    },
    { id: 'latin', name: 'Latin', kind: 'section', areaServed: ['419', 'zz'] },
    {
      id: 'cities',
      name: 'Cities',
      kind: 'network',
      members: [{ organization: 'd1' }, { organization: 's1' }, { organization: 'l1' }],
    },
    { id: 'd1', name: 'Dakar', kind: 'government', location: 'dakar', about: ['water'] },
    { id: 'd2', name: 'Dakar Plateau', kind: 'member', location: 'dakar', about: ['food', 'water', 'food'] },
    { id: 't1', name: 'Thiès', kind: 'member', location: 'thies' },
    { id: 'l1', name: 'Lomé', kind: 'government', location: 'lome' },
    { id: 's1', name: 'Suva', kind: 'government', location: 'suva' },
    { id: 'q1', name: 'Quito', kind: 'member', location: 'somewhere', parentOrganization: 'latin' },
    { id: 'd1', name: 'A second of the same id', kind: 'network' },
    { id: 'bank', name: 'Bank', kind: 'organization' },
    { id: 'watch', name: 'Watch', kind: 'organization', areaServed: ['fr'] },
    { id: 'speaker', name: 'Employs a speaker', kind: 'organization' },
  ],
};

test('an organisation is at its seat, in its area, or nowhere; none is invented', () => {
  const { find } = network(example);
  const dakar = find('d1')!.position;
  assert.deepEqual(dakar.kind === 'seat' && dakar.place, [-17.45, 14.69]);
  const latin = find('latin')!.position;
  assert.deepEqual(latin.kind === 'area' && latin.areas, ['419']);
  const quito = find('q1')!;
  assert.ok(quito.position.kind === 'area' && Math.abs(quito.position.place[1] + 1.5) < 3);
  assert.deepEqual(quito.countries, ['EC']);
  assert.deepEqual(find('w')!.position, { kind: 'nowhere' });
  // The middle of the whole world would be a false point in the sea.
  const world = network({ organizations: [{ id: 'un', name: 'UN', kind: 'network', areaServed: ['001'] }] });
  assert.ok(world.find('un')!.isNowhere);
  assert.deepEqual(find('africa')!.countries, []);
  assert.deepEqual(find('watch')!.countries, ['FR']);
});

test('roles and the numbers of the summary', () => {
  const whole = network(example);
  const { nodes, find } = whole;
  assert.equal(find('speaker'), undefined);
  assert.deepEqual(
    nodes.map(({ organization, role }) => `${organization.id} ${role}`),
    [
      'w network',
      'africa network',
      'latin section',
      'cities network',
      'd1 member',
      'd2 member',
      't1 member',
      'l1 member',
      's1 member',
      'q1 member',
      'bank partner',
      'watch partner',
    ],
  );
  assert.deepEqual(summarise(nodes.keys(), whole), { members: 6, networks: 3, sections: 1, countries: 4, nowhere: 3 });
});

test('unknown ids, doubles and members of themselves are survived', () => {
  const pairs = tiesOf(network(example)).map(
    ({ network, member }) => `${network.organization.id} ${member.organization.id}`,
  );
  assert.equal(new Set(pairs).size, pairs.length);
  assert.ok(!pairs.some((pair) => pair.includes('missing')) && !pairs.includes('w w'));
  assert.equal(network(example).find('d1')!.organization.name, 'Dakar');
  assert.deepEqual(network({}).nodes, []);
  assert.deepEqual(network(example, 'unknown').nodes, []);
});

test('the tree goes from network to section, country, city and member', () => {
  const written = (branch: Branch): unknown => [
    `${branch.address} ${branch.kind} ${branch.members}/${branch.countries}`,
    ...branch.children.map(written),
  ];
  assert.deepEqual(branchesOf(network(example)).map(written), [
    [
      'w network 5/3',
      [
        'africa network 4/2',
        [
          'africa/SN country 3/1',
          ['africa/SN/dakar city 2/1', ['d1 organization 1/1'], ['d2 organization 1/1']],
          ['t1 organization 1/1'],
        ],
        ['l1 organization 1/1'],
      ],
      ['latin network 1/1', ['q1 organization 1/1']],
    ],
    ['cities network 3/3', ['s1 organization 1/1']],
    ['bank organization 1/0'],
    ['watch organization 1/1'],
  ]);
});

test('who is in several networks is listed once, counted in each, and named where it is listed elsewhere', () => {
  const { nodes, find } = network(example);
  assert.deepEqual(ids(find('d1')!.networks), ['africa', 'cities']);
  assert.deepEqual(ids(networksAbove(find('d1')!)), ['africa', 'cities', 'w']);
  const cities = branchesOf(network(example)).find(({ address }) => address === 'cities')!;
  assert.deepEqual(ids(cities.elsewhere), ['d1', 'l1']);
  assert.deepEqual(
    overlaps(nodes).map(({ networks, shared }) => [...ids(networks), ...ids(shared)]),
    [['africa', 'cities', 'd1', 'l1']],
  );
});

test('one network alone', () => {
  assert.deepEqual(ids(network(example, 'africa').nodes).sort(), ['africa', 'd1', 'd2', 'l1', 't1']);
  assert.deepEqual(ids(network(example, 'africa').roots), ['africa']);
});

test('links are one for each pair, with their number and kind', () => {
  const ties = tiesOf(network(example));
  const idOf = ({ organization: { id } }: Node) => id;
  const each = bundle(ties, idOf);
  assert.equal(each.length, ties.length);
  assert.deepEqual(
    each.filter(({ from }) => from === 'w').map(({ to, kind }) => [to, kind]),
    [
      ['africa', 'section'],
      ['latin', 'section'],
      ['bank', 'partner'],
      ['watch', 'observer'],
    ],
  );
  const byCountry = bundle(ties, (node) => node.countries[0] ?? idOf(node));
  const [senegal] = byCountry.filter(({ from, to }) => from === 'africa' && to === 'SN');
  assert.deepEqual([senegal!.weight, senegal!.kind, senegal!.isMutual], [3, 'member', false]);
  const circle: ContentDocument = {
    organizations: [
      { id: 'a', name: 'A', members: [{ organization: 'b', relation: 'member' }] },
      { id: 'b', name: 'B', members: [{ organization: 'a', relation: 'member' }] },
    ],
  };
  const [mutual, ...others] = bundle(tiesOf(network(circle)), idOf);
  assert.deepEqual([mutual!.weight, mutual!.isMutual, others.length], [2, true, 0]);
});

test('filters: any value of a facet, every facet; counts tell what another value would leave', () => {
  const { nodes } = network(example);
  const values = valuesOf(nodes);
  assert.deepEqual(ids(filter(values, { network: ['cities'] }).nodes), ['cities', 'd1', 'l1', 's1']);
  assert.deepEqual(ids(filter(values, { area: ['SN'], theme: ['food'] }).nodes), ['d2']);
  const { counts } = filter(values, { area: ['011'], theme: ['water'] });
  assert.equal(counts.theme.get('food'), 1);
  assert.equal(counts.area.get('SN'), 2);
  assert.equal(counts.area.get('TG'), undefined);
  assert.equal(counts.network.get('w'), 2);
  const served = filter(values, {}).counts.area;
  assert.deepEqual(
    [served.get('FR'), served.get('fr'), served.get('zz'), served.get('419')],
    [1, undefined, undefined, 2],
  );
  assert.deepEqual(ids(filter(values, { kind: ['member'] }, ({ organization }) => organization.id !== 'd2').nodes), [
    't1',
    'q1',
  ]);
});

test('a branch without anything that the filter leaves is gone, and what is left keeps its way to the top', () => {
  const whole = network(example);
  const { indexes } = filter(valuesOf(whole.nodes), { area: ['TG'] });
  const [top, cities, ...others] = branchesOf(whole, indexes);
  assert.deepEqual([top!.address, top!.members, cities!.address, others.length], ['w', 1, 'cities', 0]);
  assert.deepEqual(
    top!.children.map(({ address, members }) => [address, members]),
    [['africa', 1]],
  );
});

test('an opened network stays and shows what it holds; nowhere is on the rail', () => {
  const branches = branchesOf(network(example));
  const flat = (place: readonly [number, number]) => place;
  const addresses = (opened: string[]) =>
    marksOf(branches, new Set(opened), flat, 1).marks.flatMap(({ branches }) => branches.map(({ address }) => address));
  assert.deepEqual(addresses([]), ['watch']);
  assert.deepEqual(addresses(['w', 'africa']), ['watch', 'africa', 'latin', 'africa/SN', 'l1']);
  assert.deepEqual(addresses(['w', 'africa', 'africa/SN']).slice(4), ['africa/SN/dakar', 't1']);
  assert.deepEqual(
    marksOf(branches, new Set(), flat, 1).rail.map(({ address }) => address),
    ['w', 'cities', 'bank'],
  );
});

test('links end at what an organisation is shown as', () => {
  const whole = network(example);
  const lines = (opened: string[]) => {
    const { shownAs } = marksOf(branchesOf(whole), new Set(opened), (place) => place, 1);
    const address = (end: ReturnType<typeof shownAs>) =>
      end && 'branches' in end ? end.branches[0].address : end?.address;
    return bundle(tiesOf(whole), shownAs).map(({ from, to, weight }) => `${address(from)} ${address(to)} ${weight}`);
  };
  // Dakar and Lomé are in the world network’s mark and belong to the cities’ too.
  assert.deepEqual(lines([]), ['w bank 1', 'w watch 1', 'cities w 2']);
  assert.deepEqual(lines(['w', 'africa']), [
    'w africa 1',
    'w latin 1',
    'africa africa/SN 3',
    'africa l1 1',
    'w bank 1',
    'w watch 1',
    'cities africa/SN 1',
    'cities l1 1',
  ]);
});

test('only a dense branch is merged by distance', () => {
  const of = (count: number): ContentDocument => ({
    places: Array.from({ length: count }, (_, index) => city(`p${index}`, '', 10 + index / 1000, 10)),
    organizations: [
      {
        id: 'n',
        name: 'N',
        kind: 'network',
        members: Array.from({ length: count }, (_, index) => ({ organization: `m${index}` })),
      },
      ...Array.from({ length: count }, (_, index) => ({ id: `m${index}`, name: 'M', location: `p${index}` })),
    ],
  });
  const marks = (count: number) => marksOf(branchesOf(network(of(count))), new Set(['n']), (place) => place, 1).marks;
  assert.equal(marks(20).length, 20);
  const [dense, ...others] = marks(60);
  assert.deepEqual([dense!.branches.length, others.length], [60, 0]);
});

const id = fc.integer({ min: 0, max: 12 }).map((number) => `o${number}`);
const organization: fc.Arbitrary<Organization> = fc.record(
  {
    id,
    name: fc.constant('N'),
    kind: fc.constantFrom('network', 'federation', 'section', 'member', 'partner', 'organization', 'government'),
    parentOrganization: id,
    location: fc.constantFrom('dakar', 'lome', 'suva', 'missing'),
    areaServed: fc.array(fc.constantFrom('002', '419', 'SN', 'fr', '??', 'TV')),
    about: fc.array(fc.constantFrom('water', 'food')),
    members: fc.array(
      fc.record(
        { organization: id, relation: fc.constantFrom('section', 'member', 'partner', 'observer', 'founder') },
        { requiredKeys: ['organization'] },
      ),
    ),
  },
  { requiredKeys: ['id', 'name'] },
);
const document = fc
  .array(organization, { maxLength: 14 })
  .map((organizations): ContentDocument => ({ ...example, organizations }));

function* all(branches: readonly Branch[]): Generator<Branch> {
  for (const branch of branches) {
    yield branch;
    yield* all(branch.children);
  }
}

test('whatever circles there are: each organisation is in the tree once, and every address is one', () => {
  fc.assert(
    fc.property(document, (document) => {
      const whole = network(document);
      const branches = [...all(branchesOf(whole))];
      const inTree = branches.flatMap(({ node }) => node ?? []);
      assert.equal(new Set(inTree).size, inTree.length);
      assert.equal(inTree.length, whole.nodes.length);
      assert.equal(new Set(branches.map(({ address }) => address)).size, branches.length);
      for (const branch of branches) {
        const children = branch.children.reduce(
          (sum, { kind, members }) => sum + (kind === 'network' ? 0 : members),
          0,
        );
        if (branch.kind === 'country' || branch.kind === 'city') assert.equal(children, branch.members);
      }
      for (const { organization } of whole.nodes) network(document, organization.id);
      const { marks, rail } = marksOf(
        branchesOf(whole),
        new Set(branches.map(({ address }) => address)),
        (place) => place,
        1,
      );
      const shown = [...rail, ...marks.flatMap(({ branches }) => branches)].flatMap(({ node }) => node ?? []);
      assert.equal(new Set(shown).size, whole.nodes.length);
      const closed = marksOf(branchesOf(whole), new Set(), (place) => place, 1);
      for (const node of whole.nodes) assert.ok(closed.shownAs(node));
    }),
    { numRuns: 150 },
  );
});

test('homes are never a circle', () => {
  fc.assert(
    fc.property(document, (document) => {
      const { nodes } = network(document);
      for (const { home } of nodes) {
        let steps = 0;
        for (let at = home; at; at = at.home) assert.ok(++steps <= nodes.length);
      }
    }),
  );
});

test('counts beside a value are what choosing it gives', () => {
  const choice = fc.record({
    network: fc.array(id, { maxLength: 2 }),
    kind: fc.array(fc.constantFrom('network', 'member', 'section'), { maxLength: 2 }),
    area: fc.array(fc.constantFrom('SN', '002', '419', 'FR'), { maxLength: 2 }),
    theme: fc.array(fc.constantFrom('water', 'food'), { maxLength: 1 }),
  });
  fc.assert(
    fc.property(document, choice, (document, choice) => {
      const values = valuesOf(network(document).nodes);
      const { counts } = filter(values, choice);
      for (const facet of FACETS)
        for (const [value, count] of counts[facet])
          assert.equal(filter(values, { ...choice, [facet]: [value] }).nodes.length, count, `${facet} ${value}`);
    }),
    { numRuns: 150 },
  );
});

test('ten thousand members in long chains and wide networks take no long time', () => {
  const count = 10_000;
  const member = (index: number) => ({ organization: `m${index}` });
  const documents: Record<string, ContentDocument> = {
    wide: {
      organizations: [
        { id: 'n', name: 'N', kind: 'network', members: Array.from({ length: count }, (_, index) => member(index)) },
        ...Array.from({ length: count }, (_, index) => ({ id: `m${index}`, name: 'M', areaServed: ['SN'] })),
      ],
    },
    // One that everybody names.
    shared: {
      organizations: [
        { id: 'm', name: 'M' },
        ...Array.from({ length: count }, (_, index) => ({
          ...{ id: `n${index}`, name: 'N', kind: 'network' as const, members: [{ organization: 'm' }] },
        })),
      ],
    },
    circles: {
      organizations: Array.from({ length: count }, (_, index) => ({
        id: `m${index}`,
        name: 'M',
        members: [member(index ^ 1)],
      })),
    },
    chain: {
      organizations: Array.from({ length: 1000 }, (_, index) => ({
        id: `m${index}`,
        name: 'M',
        members: [member((index + 1) % 1000)],
      })),
    },
  };
  for (const [name, document] of Object.entries(documents)) {
    const began = process.cpuUsage();
    const whole = network(document);
    branchesOf(whole);
    filter(valuesOf(whole.nodes), { area: ['002'] });
    summarise(whole.nodes.keys(), whole);
    bundle(tiesOf(whole), (node) => node);
    overlaps(whole.nodes);
    const { user } = process.cpuUsage(began);
    assert.ok(user < 2_000_000, `${name}: ${user / 1000} ms`);
  }
});

test('the sample documents', () => {
  const sample = (name: string): Network => {
    const path = new URL(`../../../content/samples/${name}.json`, import.meta.url);
    return network(readDocument(JSON.parse(readFileSync(path, 'utf8'))).document);
  };
  const uclg = sample('uclg');
  assert.equal(summarise(uclg.nodes.keys(), uclg).sections, 7);
  assert.equal(uclg.find('uclg')!.home?.organization.id, 'global-taskforce');
  for (const name of ['aimf', 'essfi', 'led-forum']) assert.ok(sample(name).nodes.length > 0, name);
});
