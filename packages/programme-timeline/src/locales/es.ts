import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'Todos los días',
    days: 'Días',
    hourUnknown: 'Hora sin precisar',
    unscheduled: 'Fecha sin precisar',
    announcedDay: 'Jornada anunciada; sus sesiones no se han publicado.',
    empty: 'El programa aún no se ha publicado.',
    search: 'Buscar en el programa',
    filters: (inForce) => (inForce ? `Filtros (${writeNumber('es', inForce)})` : 'Filtros'),
    track: 'Eje temático',
    place: 'Lugar',
    kind: 'Formato',
    followIn: 'Disponible en',
    count: (shown) => plural('es', shown, { one: '# elemento', many: '# de elementos', other: '# elementos' }),
    favourites: 'Mi selección',
    addFavourite: (name) => `Añadir a mi selección: ${name}`,
    removeFavourite: (name) => `Quitar de mi selección: ${name}`,
    shared: (count) =>
      plural('es', count, {
        one: 'Se ha compartido con usted una selección de un elemento.',
        many: 'Se ha compartido con usted una selección de # de elementos.',
        other: 'Se ha compartido con usted una selección de # elementos.',
      }),
    addShared: 'Añadirla a la mía',
    shareFavourites: 'Compartir mi selección',
    saveCalendar: 'Guardar en el calendario (.ics)',
    leftOut: (count) =>
      plural('es', count, {
        one: 'Un elemento sin fecha no figura en el archivo.',
        many: '# de elementos sin fecha no figuran en el archivo.',
        other: '# elementos sin fecha no figuran en el archivo.',
      }),
    now: 'Ahora',
    next: 'A continuación',
    jumpToNow: 'Ir a la hora actual',
    clock: 'Horarios',
    bothClocks: 'Hora del evento y la suya',
    eventClock: 'Hora del evento',
    hoursIn: (zone) => `Horarios: ${zone}`,
    details: 'Detalles',
    quotations: 'Citas',
  },
} satisfies Messages as Messages;
