import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'Todos os dias',
    days: 'Dias',
    hourUnknown: 'Hora não indicada',
    unscheduled: 'Data não indicada',
    announcedDay: 'Dia anunciado; as sessões não foram publicadas.',
    empty: 'O programa ainda não foi publicado.',
    search: 'Pesquisar no programa',
    filters: (inForce) => (inForce ? `Filtros (${writeNumber('pt', inForce)})` : 'Filtros'),
    track: 'Eixo temático',
    place: 'Local',
    kind: 'Formato',
    followIn: 'Disponível em',
    count: (shown) => plural('pt', shown, { one: '# item', many: '# de itens', other: '# itens' }),
    favourites: 'A minha seleção',
    addFavourite: (name) => `Adicionar à minha seleção: ${name}`,
    removeFavourite: (name) => `Remover da minha seleção: ${name}`,
    shared: (count) =>
      plural('pt', count, {
        one: 'Alguém partilhou uma seleção de um item.',
        many: 'Alguém partilhou uma seleção de # de itens.',
        other: 'Alguém partilhou uma seleção de # itens.',
      }),
    addShared: 'Adicioná-la à minha',
    shareFavourites: 'Partilhar a minha seleção',
    saveCalendar: 'Guardar no calendário (.ics)',
    leftOut: (count) =>
      plural('pt', count, {
        one: 'Um item sem data não consta do calendário.',
        many: '# de itens sem data não constam do calendário.',
        other: '# itens sem data não constam do calendário.',
      }),
    now: 'Agora',
    next: 'A seguir',
    jumpToNow: 'Ir para a hora atual',
    clock: 'Horários',
    bothClocks: 'Hora do evento e a sua',
    eventClock: 'Hora do evento',
    hoursIn: (zone) => `Horários: ${zone}`,
    details: 'Detalhes',
    quotations: 'Citações',
  },
} satisfies Messages as Messages;
