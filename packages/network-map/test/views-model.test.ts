import { documentOf, network, organization } from './fixtures/views.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import fc from 'fast-check';
import { circlesOf } from '../src/network/circles.js';
import { readNetwork } from '../src/network/network.js';
import type { Node } from '../src/network/node.js';
import { searchFor } from '../src/network/search.js';
import { sorted } from '../src/network/sort.js';

const nowhere = () => undefined;
const ids = (nodes: readonly Node[]) => nodes.map(({ organization }) => organization.id);

describe('Search with accents and scripts', () => {
  const document = documentOf(
    [
      organization('a', {
        kind: 'member',
        name: { fr: 'Réseau de l’économie sociale', ar: 'شبكة الاقتصاد الاجتماعي', es: 'Red de economía' },
        alternateName: ['RÉSO'],
        location: 'sp',
      }),
      organization('b', { kind: 'member', name: 'Łódź Straße' }),
    ],
    [{ id: 'sp', name: { pt: 'São Paulo' } }],
  );
  const network = readNetwork(document, nowhere);
  const found = (query: string) => ids(network.nodes.filter(searchFor({ document, network }, query)));

  it('finds a name in any of its languages, without accents, in any order', () => {
    for (const query of [
      'reseau',
      'ECONOMIE',
      "l'économie reseau",
      'الإقتصاد'.replace('إ', 'ا'),
      'red',
      'reso',
      'sao paulo',
    ])
      expect(found(query), query).to.deep.equal(['a']);
    for (const query of ['lodz', 'strasse']) expect(found(query), query).to.deep.equal(['b']);
  });

  it('asks for all words, and for nothing where there are none', () => {
    expect(found('reseau lodz')).to.deep.equal([]);
    for (const query of ['', '  ', '\u00A0']) expect(found(query)).to.deep.equal(['a', 'b']);
  });

  it('finds nothing across two names', () => {
    expect(found('sociale red')).to.deep.equal(['a']);
    expect(found('economia|reso')).to.deep.equal([]);
  });
});

describe('Sorting', () => {
  const { nodes } = readNetwork(
    documentOf(
      ['é', 'f', 'e', 'x', 'm10', 'm9'].map((name, index) => organization(`n${index}`, { kind: 'member', name })),
    ),
    nowhere,
  );
  const names = (descending: boolean, unknown?: string) =>
    sorted(
      nodes,
      ({ organization: { name } }) => (name === unknown ? undefined : (name as string)),
      descending,
      'fr',
    ).map(({ organization }) => organization.name);

  it('goes by the alphabet of the language and by numbers in names', () => {
    expect(names(false)).to.deep.equal(['e', 'é', 'f', 'm9', 'm10', 'x']);
    expect(names(true)).to.deep.equal(['x', 'm10', 'm9', 'f', 'é', 'e']);
  });

  it('has what is not known last, whichever way', () => {
    expect(names(false, 'e').at(-1)).to.equal('e');
    expect(names(true, 'e').at(-1)).to.equal('e');
  });

  it('leaves equal ones in the order of the document', () => {
    expect(ids(sorted(nodes, () => 1, true, 'en'))).to.deep.equal(ids(nodes));
  });
});

describe('Circles of membership', () => {
  const circles = (...networks: [string, ...string[]][]) =>
    circlesOf(readNetwork(documentOf(networks.map(([id, ...members]) => network(id, members))), nowhere).nodes).map(
      ids,
    );

  it('are found from the memberships: two of each other, and longer ones', () => {
    expect(circles(['a', 'b'], ['b', 'a'])).to.deep.equal([['a', 'b']]);
    expect(circles(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a'])).to.deep.equal([['a', 'c', 'b']]);
  });

  it('are none in a tree, in a diamond, or by partnership', () => {
    expect(circles(['a', 'b', 'c'], ['b', 'd'], ['c', 'd'], ['d'])).to.deep.equal([]);
    expect(circles(['a', 'b:partner'], ['b', 'a'])).to.deep.equal([]);
  });

  it('are there exactly where membership comes back, each closed: by brute force', () => {
    const ties = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 });
    fc.assert(
      fc.property(ties, (pairs) => {
        const networks = [...'abcdef'].map((id, index) =>
          network(
            id,
            pairs.filter(([of]) => of === index).map(([, member]) => 'abcdef'[member]!),
          ),
        );
        const { nodes } = readNetwork(documentOf(networks), nowhere);
        const comesBack = (node: Node) => {
          const seen = new Set(node.networks);
          for (const each of seen) for (const next of each.networks) seen.add(next);
          return seen.has(node);
        };
        const found = circlesOf(nodes);
        expect(found.length > 0).to.equal(nodes.some(comesBack));
        for (const circle of found)
          circle.forEach((node, index) => expect(node.networks).to.include(circle[(index + 1) % circle.length]));
        // Whatever comes back reaches a circle that is told.
        for (const node of nodes.filter(comesBack))
          expect(
            found.flat().some((other) => comesBack(other)),
            ids([node])[0],
          ).to.equal(true);
      }),
    );
  });

  it('cost little in a long chain', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => network(`n${index}`, [`n${index + 1}`]));
    const { nodes } = readNetwork(documentOf(chain), nowhere);
    const began = performance.now();
    expect(circlesOf(nodes)).to.deep.equal([]);
    expect(performance.now() - began).to.be.lessThan(1500);
  });
});
