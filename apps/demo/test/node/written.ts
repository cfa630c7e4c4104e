import type { Kind, Written } from '../../src/builder/state.ts';

/** One form of each kind, filled in with facts of the sample documents. */
export const filled: Readonly<Record<Kind, Written>> = {
  event: {
    own: {},
    rows: [
      {
        'name.fr': 'Systèmes territoriaux intégrés pour l’ESS',
        'name.en': 'Integrated territorial systems for the SSE',
        startDate: '1er juin 2021',
        startTime: '11h05',
        endTime: '13:45',
        timeZone: 'America/Argentina/Cordoba',
        online: 'Zoom',
        organizer: 'GSEF',
        url: 'https://example.org/session-2-3-2',
      },
    ],
  },
  programme: {
    own: { 'name.fr': 'Colloque', timeZone: 'Europe/Paris', url: 'https://example.org/colloque' },
    rows: [
      { startDate: '2013-11-15', startTime: '9:00', endTime: '10:30', 'name.fr': 'Deuxième atelier', place: 'Paris' },
      { startDate: '2013-11-14', startTime: '9:00', endTime: '10:30', 'name.fr': 'Premier atelier', place: 'Paris' },
    ],
  },
  quote: {
    own: {},
    rows: [
      {
        'text.fr': 'L’économie sociale est l’affaire de tous & de chacun.',
        'text.en': 'The social economy is everybody’s business.',
        original: 'fr',
        speaker: 'Emilia Saiz',
        'role.fr': 'secrétaire générale',
        organization: 'UCLG',
        url: 'https://example.org/seminaire',
      },
    ],
  },
  member: {
    own: { 'name.fr': 'RIPESS', 'name.en': 'RIPESS' },
    rows: [
      { name: 'RAESS', country: 'Mali', city: 'Bamako', latitude: '12,64', longitude: '-8' },
      { name: 'ASEC', country: 'Philippines' },
    ],
  },
};
