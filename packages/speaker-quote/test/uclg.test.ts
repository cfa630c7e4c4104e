/** The 29 quotations that the report of the seminar prints, with what it prints of who said them. */
import { content, ids, one, partTexts, rendered, seen, show, words } from './fixtures/quotes.js';
import { quotation, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const uclgName = 'Cités et Gouvernements Locaux Unis';

/** By day: each quotation with its speaker, roles and first words. */
const printed: Record<
  string,
  readonly (readonly [id: string, name: string, roles: readonly string[], words: string])[]
> = {
  'day-1': [
    ['saiz-1', 'Emilia Saiz', [`secrétaire générale, ${uclgName}`], 'Ce que nous essayons'],
    ['vrbanovic-1', 'Berry Vrbanovic', [`trésorier, ${uclgName}`], 'Nous avons ici près de 250'],
    ['de-la-varga-1', 'Octavi de la Varga', ['secrétaire général, Metropolis'], 'Nous devons nous attaquer'],
    ['sabartes-1', 'Antònia Sabartés', ['coordinatrice, Forum des régions'], 'Un chemin difficile'],
  ],
  'day-2': [
    ['elong-mbassi-1', 'Jean-Pierre Elong Mbassi', ['secrétaire général, CGLU Afrique'], 'En Afrique'],
    [
      'apsan-frediani-1',
      'Alexandre Apsan Frediani',
      [
        'chercheur principal, Groupe des établissements humains, Institut international pour l’environnement et le développement',
      ],
      'Après un an de débats',
    ],
    ['fakhri-1', 'Fakhri', [], 'Penser en termes'],
    ['cobbett-1', 'Billy Cobbett', ['Cities Alliance'], 'Il y a un énorme danger'],
    ['susaeta-1', 'Iñaki Susaeta', ['secrétaire général, Régions4'], 'Dans un contexte'],
  ],
  'day-3': [
    ['alfelor-1', 'Madelaine Alfelor', ['maire, Ville d’Iriga', `trésorière, ${uclgName}`], 'Les femmes'],
    ['irawati-1', 'Bernadia Irawati', ['secrétaire générale, CGLU Asie-Pacifique'], 'Nous préparons'],
    ['araya-1', 'Johnny Araya', ['maire, Ville de San José', `coprésident, ${uclgName}`], 'Nous devons réfléchir'],
    ['petrantonio-1', 'Marcela Petrantonio', ['secrétaire des relations internationales'], 'Il est important'],
    ['pieterse-1', 'Edgar Pieterse', [], 'Alors que nous'],
    ['watts-1', 'Mark Watts', ['C40'], 'Le contexte dû'],
    ['lepage-1', 'Corinne Lepage', ['ancienne ministre en France de la transition écologique'], 'Il existe un lien'],
  ],
  'day-4': [
    ['rode-1', 'Philipp Rode', ['directeur exécutif, LSE Cities'], 'Nous entrons'],
    [
      'espinosa-1',
      'María Fernanda Espinosa',
      ['présidente, 73e Assemblée générale des Nations unies', 'membre du Conseil consultatif, CGLU UBUNTU'],
      'Nous devons réaffirmer',
    ],
    ['perez-jaramillo-1', 'Jorge Pérez-Jaramillo', ['membre du Conseil consultatif, CGLU UBUNTU'], 'Nous avons créé'],
    [
      'saadie-1',
      'Mohamed Saadie',
      ['co-président, CGLU Moyen-Orient et Asie occidentale', `vice-président, ${uclgName}`],
      'Au sein de la région',
    ],
    ['sagitov-1', 'Rasikh Sagitov', ['secrétaire général, CGLU Eurasie'], 'Nous tenons'],
  ],
  'day-5': [
    ['van-begin-1', 'Gino van Begin', ['secrétaire général, ICLEI'], 'Il est absolument'],
    ['munro-1', 'Greg Munro', ['secrétaire général, Forum des gouvernements locaux du Commonwealth'], 'Là où les'],
    ['cobbett-2', 'Billy Cobbett', ['directeur, Cities Alliance'], 'Il est essentiel'],
    ['saiz-2', 'Emilia Saiz', [`secrétaire générale, ${uclgName}`], 'Cette semaine'],
    [
      'zapata-1',
      'Eugene Zapata',
      ['directeur général pour l’Amérique latine, Réseau des villes résilientes'],
      'Nous sommes fiers',
    ],
    [
      'brick-1',
      'Kate Brick',
      ['directrice exécutive adjointe, Conseil des maires pour les migrations'],
      'Nous avons travaillé',
    ],
    ['gunnarsson-1', 'Carola Gunnarsson', [`vice-présidente, ${uclgName}`], 'Nous devons utiliser'],
    ['vallier-1', 'Fréderic Vallier', ['secrétaire général, Conseil des communes et régions d’Europe'], 'Sachant que'],
  ],
};

describe('the quotations of the seminar', () => {
  it('are 29, in the order of the report', async () => {
    const element = await show(uclg, { lang: 'fr' });
    expect(ids(element)).to.deep.equal(Object.values(printed).flatMap((day) => day.map(([id]) => id)));
    expect(seen(element)).to.contain('29 résultats');
  });

  for (const [day, quotations] of Object.entries(printed))
    it(`those of ${day}, each with its speaker and roles as printed`, async () => {
      const element = await show(uclg, { src: `#uclg-2021-${day}`, lang: 'fr' });
      expect(ids(element)).to.deep.equal(quotations.map(([id]) => id));
      expect(partTexts(element, 'name')).to.deep.equal(quotations.map(([, name]) => name));
      words(element).forEach((text, place) => expect(text.startsWith(quotations[place]![3]), text).to.equal(true));
      quotations.forEach(([id, , roles]) => {
        const shown = [...one(element, `[data-id="${id}"]`)!.querySelectorAll<HTMLElement>('[part~="role"]')];
        expect(
          shown.map((node) => plain(node.innerText)),
          id,
        ).to.deep.equal(roles);
      });
    });

  for (const { name, show } of rendered)
    it(`each has its whole text, alone, ${name}`, async () => {
      // A document of one, as a partner’s page would have it; the server is asked a few times only.
      for (const id of ['saiz-1', 'fakhri-1', 'lepage-1', 'brick-1']) {
        const { creator, creatorLabel } = quotation(id);
        const document = { ...uclg, quotations: [quotation(id)], events: [] };
        const element = await show(document, { lang: 'fr' });
        expect(one(element, 'blockquote')!.textContent.trim().replaceAll(/\s+/g, ' ')).to.equal(
          (quotation(id).text as Record<string, string>)['fr']!.replaceAll(/\s+/g, ' '),
        );
        expect(partTexts(element, 'name'), `${creator ?? String(creatorLabel)}`).to.have.lengthOf(1);
        element.remove();
      }
    });

  for (const lang of ['en', 'es'])
    it(`have a translation in ${lang}, said to be one`, async () => {
      const element = await show(uclg, { lang });
      const notes = partTexts(element, 'version');
      expect(notes).to.have.lengthOf(29);
      for (const note of notes) expect(note).to.match(/(French|francés): ESS Kit/);
    });

  it('the longest has 407 characters, the shortest 157', () => {
    const lengths = uclg.quotations!.map(({ text }) => [...(text as Record<string, string>)['fr']!].length);
    expect([Math.min(...lengths), Math.max(...lengths)]).to.deep.equal([157, 407]);
  });

  it('a document of one quotation needs no id', async () => {
    expect(ids(await show(content({})))).to.deep.equal(['said']);
  });
});
