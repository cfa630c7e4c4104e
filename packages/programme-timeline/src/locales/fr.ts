import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'Tous les jours',
    days: 'Jours',
    hourUnknown: 'Heure non précisée',
    unscheduled: 'Date non précisée',
    announcedDay: 'Journée annoncée\u202F; le déroulé n’est pas publié.',
    empty: 'Le programme n’est pas encore publié.',
    search: 'Rechercher dans le programme',
    filters: (inForce) => (inForce ? `Filtres (${writeNumber('fr', inForce)})` : 'Filtres'),
    track: 'Parcours',
    place: 'Lieu',
    kind: 'Format',
    followIn: 'Disponible en',
    count: (shown) => plural('fr', shown, { one: '# élément', many: '# d’éléments', other: '# éléments' }),
    favourites: 'Ma sélection',
    addFavourite: (name) => `Ajouter à ma sélection\u00A0: ${name}`,
    removeFavourite: (name) => `Retirer de ma sélection\u00A0: ${name}`,
    shared: (count) =>
      plural('fr', count, {
        one: 'Une sélection d’un élément a été partagée avec vous.',
        many: 'Une sélection de # d’éléments a été partagée avec vous.',
        other: 'Une sélection de # éléments a été partagée avec vous.',
      }),
    addShared: 'L’ajouter à la mienne',
    shareFavourites: 'Partager ma sélection',
    saveCalendar: 'Enregistrer dans l’agenda (.ics)',
    leftOut: (count) =>
      plural('fr', count, {
        one: 'Un élément sans date ne figure pas dans le fichier.',
        many: '# d’éléments sans date ne figurent pas dans le fichier.',
        other: '# éléments sans date ne figurent pas dans le fichier.',
      }),
    now: 'Maintenant',
    next: 'À suivre',
    jumpToNow: 'Aller à l’heure actuelle',
    clock: 'Horaires',
    bothClocks: 'Heure de l’événement et la vôtre',
    eventClock: 'Heure de l’événement',
    hoursIn: (zone) => `Horaires\u00A0: ${zone}`,
    details: 'Détails',
    quotations: 'Citations',
  },
} satisfies Messages as Messages;
