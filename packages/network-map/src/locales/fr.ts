import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  network: {
    view: { map: 'Carte', list: 'Liste', table: 'Tableau', tree: 'Structure' },
    views: 'Présentation',
    search: 'Rechercher par nom ou par lieu',
    filterBy: { network: 'Réseau', kind: 'Type', area: 'Territoire', theme: 'Thème' },
    chosen: (count) => plural('fr', count, { one: '# choix', many: '# de choix', other: '# choix' }),
    regions: 'Régions',
    countryGroup: 'Pays',
    active: 'Filtres actifs',
    remove: (name) => `Retirer le filtre\u00A0: ${name}`,

    organizations: (count) =>
      plural('fr', count, { one: '# organisation', many: '# d’organisations', other: '# organisations' }),
    members: (count) => plural('fr', count, { one: '# membre', many: '# de membres', other: '# membres' }),
    networks: (count) => plural('fr', count, { one: '# réseau', many: '# de réseaux', other: '# réseaux' }),
    sections: (count) => plural('fr', count, { one: '# section', many: '# de sections', other: '# sections' }),
    countries: (count) => plural('fr', count, { one: '# pays', many: '# de pays', other: '# pays' }),
    summary: ({ members, networks, countries }) =>
      [members, networks && (members ? `de ${networks}` : networks), countries && `dans ${countries}`]
        .filter(Boolean)
        .join(' '),
    nowhere: (count) =>
      plural('fr', count, {
        one: 'Pour # organisation, aucun lieu n’est indiqué.',
        many: 'Pour # d’organisations, aucun lieu n’est indiqué.',
        other: 'Pour # organisations, aucun lieu n’est indiqué.',
      }),

    kindOf: {
      network: 'Réseau',
      federation: 'Fédération',
      section: 'Section',
      member: 'Membre',
      partner: 'Partenaire',
      organization: 'Organisation',
      government: 'Collectivité publique',
    },
    role: { network: 'Réseau', section: 'Section', member: 'Membre', partner: 'Partenaire' },
    relation: {
      section: 'section',
      member: 'membre',
      founder: 'membre fondateur',
      partner: 'partenaire',
      observer: 'observateur',
    },
    ties: (relation, count) =>
      plural(
        'fr',
        count,
        {
          section: { one: '# section', many: '# de sections', other: '# sections' },
          member: { one: '# adhésion', many: '# d’adhésions', other: '# adhésions' },
          founder: { one: '# membre fondateur', many: '# de membres fondateurs', other: '# membres fondateurs' },
          partner: { one: '# partenariat', many: '# de partenariats', other: '# partenariats' },
          observer: { one: '# observateur', many: '# d’observateurs', other: '# observateurs' },
        }[relation],
      ),
    mutual: 'Membres l’un de l’autre',
    linkedTo: 'En lien avec',
    alsoMemberOf: 'Également membre de',
    alsoListed: 'Également membres, présentés ailleurs',
    overlaps: 'Membres en commun',
    sharedBy: (count) =>
      plural('fr', count, {
        one: '# membre en commun',
        many: '# de membres en commun',
        other: '# membres en commun',
      }),
    inSeveral: (count) =>
      plural('fr', count, {
        one: '# organisation appartient à plusieurs réseaux.',
        many: '# d’organisations appartiennent à plusieurs réseaux.',
        other: '# organisations appartiennent à plusieurs réseaux.',
      }),
    noOverlaps: 'D’après les sources, aucun de ces réseaux n’a de membre en commun avec un autre.',
    circles: 'Appartenances en boucle',
    circle: 'Chacun est membre du suivant, et le dernier l’est du premier.',
    otherOrganizations: 'Autres organisations',

    column: {
      name: 'Nom',
      kind: 'Type',
      network: 'Réseau',
      country: 'Pays',
      founded: 'Création',
      members: 'Membres',
    },
    sorted: (column, descending) => `Tri\u00A0: ${column}, ordre ${descending ? 'décroissant' : 'croissant'}`,
    unknown: 'non précisé',
    showMore: (count) => `Afficher ${count.toLocaleString('fr')} de plus`,
    showing: (shown, all) => `${shown.toLocaleString('fr')} sur ${all.toLocaleString('fr')}`,
    noNetworks: 'Aucun réseau n’a encore été saisi.',

    details: 'Fiche',
    close: 'Fermer',
    founded: 'Création',
    seat: 'Siège',
    area: 'Territoire',
    place: 'Lieu',
    placeUnknown: 'Ni siège ni territoire ne sont indiqués.',
    country: 'Pays',
    website: 'Site web',
    belongsTo: 'Fait partie de',
    membersOf: 'Membres',
    relations: 'Partenaires et observateurs',
    themes: 'Thèmes',
    events: 'Événements',
    rail: 'Sans lieu sur la carte',
    railNote: 'Pour ces organisations, ni siège ni territoire ne sont indiqués.',
    open: (name) => `Ouvrir ${name}`,

    map: {
      label: (summary) => `Carte\u00A0: ${summary}`,
      keys: 'Les flèches vont d’un repère à l’autre, Entrée en ouvre un, Échap revient en arrière, Origine montre tout, une lettre mène à un nom, plus et moins règlent le zoom.',
      keysTitle: 'Au clavier',
      help: 'Aide',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      home: 'Tout montrer',
      goTo: 'Aller à',
      world: 'Monde',
      fullScreen: 'Plein écran',
      leaveFullScreen: 'Quitter le plein écran',
      save: 'Enregistrer la carte',
      saveSvg: 'Dessin (SVG)',
      savePng: 'Image (PNG)',
      saved: 'Carte enregistrée',
      notSaved: 'La carte n’a pas pu être enregistrée',
      wheel: 'Ctrl + molette pour zoomer',
      wheelMac: '⌘ + molette pour zoomer',
      touch: 'Déplacez la carte avec deux doigts',
      disclaimer: 'Les frontières et les noms ne reflètent aucune prise de position sur le statut des territoires.',
      landSource: 'Terres\u00A0: Natural Earth',
      approximate: 'Placé au milieu de son territoire',
      exact: 'Placé à son siège',
      legend: 'Légende',
      together: (count) =>
        plural('fr', count, { one: '# à cet endroit', many: '# à cet endroit', other: '# à cet endroit' }),
      closeBranch: (name) => `Fermer ${name}`,
      inSight: (count) =>
        plural('fr', count, { one: '# repère visible', many: '# de repères visibles', other: '# repères visibles' }),
      zoomLevel: (percent) => `Zoom ${percent}`,
      line: (from, to) => `De ${from} à ${to}`,
      landLoading: 'La carte se charge',
      landFailed: 'La carte n’a pas pu être chargée. La liste présente les mêmes données.',
    },
  },
} satisfies Messages as Messages;
