import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  network: {
    view: { map: 'Mapa', list: 'Lista', table: 'Tabla', tree: 'Estructura' },
    views: 'Vista',
    search: 'Buscar por nombre o lugar',
    filterBy: { network: 'Red', kind: 'Tipo', area: 'Territorio', theme: 'Tema' },
    chosen: (count) => plural('es', count, { one: '# elegido', many: '# de elegidos', other: '# elegidos' }),
    regions: 'Regiones',
    countryGroup: 'Países',
    active: 'Filtros activos',
    remove: (name) => `Quitar el filtro: ${name}`,

    organizations: (count) =>
      plural('es', count, { one: '# organización', many: '# de organizaciones', other: '# organizaciones' }),
    members: (count) => plural('es', count, { one: '# miembro', many: '# de miembros', other: '# miembros' }),
    networks: (count) => plural('es', count, { one: '# red', many: '# de redes', other: '# redes' }),
    sections: (count) => plural('es', count, { one: '# sección', many: '# de secciones', other: '# secciones' }),
    countries: (count) => plural('es', count, { one: '# país', many: '# de países', other: '# países' }),
    summary: ({ members, networks, countries }) =>
      [members, networks && (members ? `de ${networks}` : networks), countries && `en ${countries}`]
        .filter(Boolean)
        .join(' '),
    nowhere: (count) =>
      plural('es', count, {
        one: 'De # organización no se indica el lugar.',
        many: 'De # de organizaciones no se indica el lugar.',
        other: 'De # organizaciones no se indica el lugar.',
      }),

    kindOf: {
      network: 'Red',
      federation: 'Federación',
      section: 'Sección',
      member: 'Miembro',
      partner: 'Entidad asociada',
      organization: 'Organización',
      government: 'Administración pública',
    },
    role: { network: 'Red', section: 'Sección', member: 'Miembro', partner: 'Entidad asociada' },
    relation: {
      section: 'sección',
      member: 'miembro',
      founder: 'miembro fundador',
      partner: 'entidad asociada',
      observer: 'observador',
    },
    ties: (relation, count) =>
      plural(
        'es',
        count,
        {
          section: { one: '# sección', many: '# de secciones', other: '# secciones' },
          member: { one: '# afiliación', many: '# de afiliaciones', other: '# afiliaciones' },
          founder: { one: '# miembro fundador', many: '# de miembros fundadores', other: '# miembros fundadores' },
          partner: { one: '# alianza', many: '# de alianzas', other: '# alianzas' },
          observer: { one: '# observador', many: '# de observadores', other: '# observadores' },
        }[relation],
      ),
    mutual: 'Miembros la una de la otra',
    linkedTo: 'Vinculada con',
    alsoMemberOf: 'También miembro de',
    alsoListed: 'También miembros, presentados en otro lugar',
    overlaps: 'Miembros en común',
    sharedBy: (count) =>
      plural('es', count, {
        one: '# miembro en común',
        many: '# de miembros en común',
        other: '# miembros en común',
      }),
    inSeveral: (count) =>
      plural('es', count, {
        one: '# organización pertenece a varias redes.',
        many: '# de organizaciones pertenecen a varias redes.',
        other: '# organizaciones pertenecen a varias redes.',
      }),
    noOverlaps: 'Según las fuentes, ninguna de estas redes tiene miembros en común con otra.',
    circles: 'Pertenencia en círculo',
    circle: 'Cada una es miembro de la siguiente, y la última lo es de la primera.',
    otherOrganizations: 'Otras organizaciones',

    column: {
      name: 'Nombre',
      kind: 'Tipo',
      network: 'Red',
      country: 'País',
      founded: 'Fundación',
      members: 'Miembros',
    },
    sorted: (column, descending) => `Orden: ${column}, ${descending ? 'descendente' : 'ascendente'}`,
    unknown: 'no consta',
    showMore: (count) => `Mostrar ${count.toLocaleString('es')} más`,
    showing: (shown, all) => `${shown.toLocaleString('es')} de ${all.toLocaleString('es')}`,
    noNetworks: 'Aún no se ha registrado ninguna red.',

    details: 'Ficha',
    close: 'Cerrar',
    founded: 'Fundación',
    seat: 'Sede',
    area: 'Territorio',
    place: 'Lugar',
    placeUnknown: 'No se indica ni sede ni territorio.',
    country: 'País',
    website: 'Sitio web',
    belongsTo: 'Forma parte de',
    membersOf: 'Miembros',
    relations: 'Entidades asociadas y observadoras',
    themes: 'Temas',
    events: 'Eventos',
    rail: 'Sin lugar en el mapa',
    railNote: 'De estas organizaciones no se indica ni sede ni territorio.',
    open: (name) => `Abrir ${name}`,

    map: {
      label: (summary) => `Mapa: ${summary}`,
      keys: 'Las flechas van de una marca a otra, Intro abre una, Escape vuelve atrás, Inicio muestra todo, una letra lleva a un nombre, más y menos ajustan el zoom.',
      keysTitle: 'Con el teclado',
      help: 'Ayuda',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      home: 'Mostrar todo',
      goTo: 'Ir a',
      world: 'Mundo',
      fullScreen: 'Pantalla completa',
      leaveFullScreen: 'Salir de la pantalla completa',
      save: 'Guardar el mapa',
      saveSvg: 'Dibujo (SVG)',
      savePng: 'Imagen (PNG)',
      saved: 'Mapa guardado',
      notSaved: 'No se ha podido guardar el mapa',
      wheel: 'Ctrl + rueda para ampliar',
      wheelMac: '⌘ + rueda para ampliar',
      touch: 'Mueva el mapa con dos dedos',
      disclaimer: 'Las fronteras y los nombres no expresan ninguna opinión sobre la condición de los territorios.',
      landSource: 'Tierras: Natural Earth',
      approximate: 'Situada en el centro de su territorio',
      exact: 'Situada en su sede',
      legend: 'Leyenda',
      together: (count) =>
        plural('es', count, { one: '# en este lugar', many: '# en este lugar', other: '# en este lugar' }),
      closeBranch: (name) => `Cerrar ${name}`,
      inSight: (count) =>
        plural('es', count, {
          one: '# marca a la vista',
          many: '# de marcas a la vista',
          other: '# marcas a la vista',
        }),
      zoomLevel: (percent) => `Zoom ${percent}`,
      line: (from, to) => `De ${from} a ${to}`,
      landLoading: 'El mapa se está cargando',
      landFailed: 'No se ha podido cargar el mapa. La lista muestra lo mismo.',
    },
  },
} satisfies Messages as Messages;
