import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'Todos os dias',
    days: 'Dias',
    hourUnknown: 'Horário não informado',
    unscheduled: 'Data não informada',
    announcedDay: 'Dia anunciado; as sessões não foram publicadas.',
    empty: 'A programação ainda não foi publicada.',
    search: 'Pesquisar na programação',
    filters: (inForce) => (inForce ? `Filtros (${inForce})` : 'Filtros'),
    track: 'Trilha',
    place: 'Local',
    kind: 'Formato',
    followIn: 'Posso acompanhar em',
    count: (shown) => plural('pt', shown, { one: '# item', many: '# de itens', other: '# itens' }),
    favourites: 'Minha seleção',
    addFavourite: (name) => `Adicionar à minha seleção: ${name}`,
    removeFavourite: (name) => `Remover da minha seleção: ${name}`,
    shared: (count) =>
      plural('pt', count, {
        one: 'Uma seleção de um item foi compartilhada com você.',
        many: 'Uma seleção de # de itens foi compartilhada com você.',
        other: 'Uma seleção de # itens foi compartilhada com você.',
      }),
    addShared: 'Adicioná-la à minha',
    shareFavourites: 'Compartilhar minha seleção',
    saveCalendar: 'Salvar no calendário (.ics)',
    leftOut: (count) =>
      plural('pt', count, {
        one: 'Um item sem data não está no arquivo.',
        many: '# de itens sem data não estão no arquivo.',
        other: '# itens sem data não estão no arquivo.',
      }),
    now: 'Agora',
    next: 'A seguir',
    jumpToNow: 'Ir para agora',
    clock: 'Horários',
    bothClocks: 'Hora do evento e a sua',
    eventClock: 'Hora do evento',
    hoursIn: (zone) => `Horários: ${zone}`,
    details: 'Detalhes',
    quotations: 'Citações',
  },
} satisfies Messages as Messages;
