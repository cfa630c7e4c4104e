import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  network: {
    view: { map: 'Mapa', list: 'Lista', table: 'Tabela', tree: 'Estrutura' },
    views: 'Visualização',
    search: 'Pesquisar por nome ou lugar',
    filterBy: { network: 'Rede', kind: 'Tipo', area: 'Território', theme: 'Tema' },
    chosen: (count) => plural('pt', count, { one: '# escolhido', many: '# de escolhidos', other: '# escolhidos' }),
    regions: 'Regiões',
    countryGroup: 'Países',
    active: 'Filtros ativos',
    remove: (name) => `Remover o filtro: ${name}`,

    organizations: (count) =>
      plural('pt', count, { one: '# organização', many: '# de organizações', other: '# organizações' }),
    members: (count) => plural('pt', count, { one: '# membro', many: '# de membros', other: '# membros' }),
    networks: (count) => plural('pt', count, { one: '# rede', many: '# de redes', other: '# redes' }),
    sections: (count) => plural('pt', count, { one: '# seção', many: '# de seções', other: '# seções' }),
    countries: (count) => plural('pt', count, { one: '# país', many: '# de países', other: '# países' }),
    summary: ({ members, networks, countries }) =>
      [members, networks && (members ? `de ${networks}` : networks), countries && `em ${countries}`]
        .filter(Boolean)
        .join(' '),
    nowhere: (count) =>
      plural('pt', count, {
        one: 'De # organização não se informa o lugar.',
        many: 'De # de organizações não se informa o lugar.',
        other: 'De # organizações não se informa o lugar.',
      }),

    kindOf: {
      network: 'Rede',
      federation: 'Federação',
      section: 'Seção',
      member: 'Membro',
      partner: 'Parceira',
      organization: 'Organização',
      government: 'Administração pública',
    },
    role: { network: 'Rede', section: 'Seção', member: 'Membro', partner: 'Parceira' },
    relation: {
      section: 'seção',
      member: 'membro',
      founder: 'membro fundador',
      partner: 'parceira',
      observer: 'observadora',
    },
    ties: (relation, count) =>
      plural(
        'pt',
        count,
        {
          section: { one: '# seção', many: '# de seções', other: '# seções' },
          member: { one: '# filiação', many: '# de filiações', other: '# filiações' },
          founder: { one: '# membro fundador', many: '# de membros fundadores', other: '# membros fundadores' },
          partner: { one: '# parceria', many: '# de parcerias', other: '# parcerias' },
          observer: { one: '# observadora', many: '# de observadoras', other: '# observadoras' },
        }[relation],
      ),
    mutual: 'Membros uma da outra',
    linkedTo: 'Ligada a',
    alsoMemberOf: 'Também membro de',
    alsoListed: 'Também membros, apresentados em outro lugar',
    overlaps: 'Membros em comum',
    sharedBy: (count) =>
      plural('pt', count, { one: '# membro em comum', many: '# de membros em comum', other: '# membros em comum' }),
    inSeveral: (count) =>
      plural('pt', count, {
        one: '# organização pertence a várias redes.',
        many: '# de organizações pertencem a várias redes.',
        other: '# organizações pertencem a várias redes.',
      }),
    noOverlaps: 'Segundo as fontes, nenhuma destas redes tem membros em comum com outra.',
    circles: 'Filiação em círculo',
    circle: 'Cada uma é membro da seguinte, e a última, da primeira.',
    otherOrganizations: 'Outras organizações',

    column: {
      name: 'Nome',
      kind: 'Tipo',
      network: 'Rede',
      country: 'País',
      founded: 'Fundação',
      members: 'Membros',
    },
    sorted: (column, descending) => `Ordem: ${column}, ${descending ? 'decrescente' : 'crescente'}`,
    unknown: 'não informado',
    showMore: (count) => `Mostrar mais ${count.toLocaleString('pt')}`,
    showing: (shown, all) => `${shown.toLocaleString('pt')} de ${all.toLocaleString('pt')}`,
    noNetworks: 'Nenhuma rede foi registrada ainda.',

    details: 'Ficha',
    close: 'Fechar',
    founded: 'Fundação',
    seat: 'Sede',
    area: 'Território',
    place: 'Lugar',
    placeUnknown: 'Não se informa nem sede nem território.',
    country: 'País',
    website: 'Site',
    belongsTo: 'Faz parte de',
    membersOf: 'Membros',
    relations: 'Parceiras e observadoras',
    themes: 'Temas',
    events: 'Eventos',
    rail: 'Sem lugar no mapa',
    railNote: 'Destas organizações não se informa nem sede nem território.',
    open: (name) => `Abrir ${name}`,

    map: {
      label: (summary) => `Mapa: ${summary}`,
      keys: 'As setas vão de um marcador a outro, Enter abre um deles, Esc volta, Home mostra tudo, uma letra leva a um nome, mais e menos ajustam o zoom.',
      keysTitle: 'Pelo teclado',
      help: 'Ajuda',
      zoomIn: 'Aproximar',
      zoomOut: 'Afastar',
      home: 'Mostrar tudo',
      goTo: 'Ir para',
      world: 'Mundo',
      fullScreen: 'Tela cheia',
      leaveFullScreen: 'Sair da tela cheia',
      save: 'Salvar o mapa',
      saveSvg: 'Desenho (SVG)',
      savePng: 'Imagem (PNG)',
      saved: 'Mapa salvo',
      notSaved: 'Não foi possível salvar o mapa',
      wheel: 'Ctrl + roda para ampliar',
      wheelMac: '⌘ + roda para ampliar',
      touch: 'Mova o mapa com dois dedos',
      disclaimer: 'As fronteiras e os nomes não expressam opinião sobre a condição de nenhum território.',
      landSource: 'Terras: Natural Earth',
      approximate: 'Situada no meio do seu território',
      exact: 'Situada na sua sede',
      legend: 'Legenda',
      together: (count) => plural('pt', count, { one: '# neste lugar', many: '# neste lugar', other: '# neste lugar' }),
      closeBranch: (name) => `Fechar ${name}`,
      inSight: (count) =>
        plural('pt', count, {
          one: '# marcador à vista',
          many: '# de marcadores à vista',
          other: '# marcadores à vista',
        }),
      zoomLevel: (percent) => `Zoom ${percent}`,
      line: (from, to) => `De ${from} a ${to}`,
      landLoading: 'O mapa está sendo carregado',
      landFailed: 'Não foi possível carregar o mapa. A lista mostra o mesmo.',
    },
  },
} satisfies Messages as Messages;
