import type { Kind } from '../state.ts';

/** One field of the form. */
export interface Field {
  readonly key: string;
  /** How it is filled in. */
  readonly type: 'text' | 'long' | 'date' | 'time' | 'zone' | 'url' | 'choice';
  /** Stands in French, English and Spanish, side by side. */
  readonly translated?: true;
  /** Without it there is nothing to show. */
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Names of its column in tables, in the languages of the builder, without accents. */
  readonly columns: string;
}

/** What holds for all rows of a form, and what each row has. */
export interface FormShape {
  readonly own: readonly Field[];
  readonly row: readonly Field[];
}

const name: Field = {
  key: 'name',
  type: 'text',
  translated: true,
  required: true,
  columns:
    'name/title/titre/nom/intitule/titulo/nombre/nome/session/sesion/sessao/event/evenement/evento/العنوان/الاسم',
};
const summary: Field = {
  key: 'summary',
  type: 'long',
  translated: true,
  columns: 'summary/abstract/description/resume/descriptif/resumen/descripcion/resumo/descricao/الوصف/الملخص',
};
const place: Field = {
  key: 'place',
  type: 'text',
  columns: 'place/location/room/venue/lieu/salle/ville/lugar/sala/ciudad/local/cidade/city/المكان/القاعة',
};
const url: Field = {
  key: 'url',
  type: 'url',
  columns: 'url/link/address/website/web/lien/adresse/site/enlace/sitio/direccion/endereco/ligacao/الرابط/الموقع',
};
const timeZone: Field = {
  key: 'timeZone',
  type: 'zone',
  columns: 'time zone/timezone/fuseau/fuseau horaire/zona horaria/fuso horario/المنطقة الزمنية',
};
const speaker: Field = {
  key: 'speaker',
  type: 'text',
  columns:
    'speaker/speakers/by/who/intervenant/intervenante/intervenants/auteur/author/ponente/orador/oradora/autor/المتحدث',
};
const startTime: Field = {
  key: 'startTime',
  type: 'time',
  columns:
    'start/from/begin/start time/time/hour/debut/heure/de/heure de debut/inicio/hora/desde/hora de inicio/البداية/الساعة',
};
const endTime: Field = {
  key: 'endTime',
  type: 'time',
  columns: 'end/until/to/end time/fin/a/heure de fin/hasta/fim/hora de fin/النهاية',
};
const startDate: Field = {
  key: 'startDate',
  type: 'date',
  required: true,
  columns: 'date/day/start date/jour/date de debut/fecha/dia/data/fecha de inicio/data de inicio/التاريخ/اليوم',
};

/** What each form asks for. */
export const shapes: Readonly<Record<Kind, FormShape>> = {
  event: {
    own: [],
    row: [
      name,
      startDate,
      startTime,
      endTime,
      {
        key: 'endDate',
        type: 'date',
        columns: 'end date/last day/date de fin/dernier jour/fecha de fin/data de fim/تاريخ النهاية',
      },
      timeZone,
      place,
      { key: 'online', type: 'text', columns: 'online/platform/en ligne/plateforme/en linea/plataforma/عبر الإنترنت' },
      {
        key: 'organizer',
        type: 'text',
        columns: 'organizer/organiser/organisateur/organisation/organizador/organiza/الجهة المنظمة',
      },
      summary,
      url,
    ],
  },
  programme: {
    own: [{ ...name, columns: '' }, timeZone, { ...url, columns: '' }],
    row: [startDate, startTime, endTime, name, place, speaker, summary],
  },
  quote: {
    own: [],
    row: [
      {
        key: 'text',
        type: 'long',
        translated: true,
        required: true,
        columns: 'text/quote/quotation/citation/texte/cita/texto/citacao/الاقتباس/النص',
      },
      {
        key: 'original',
        type: 'choice',
        choices: ['fr', 'en', 'es'],
        columns: 'language/original/langue/idioma/اللغة',
      },
      { ...speaker, required: true, columns: `${speaker.columns}/name/nom/nombre/nome/person/personne/persona/pessoa` },
      {
        key: 'role',
        type: 'text',
        translated: true,
        columns: 'role/function/fonction/titre/cargo/funcion/funcao/الصفة',
      },
      {
        key: 'organization',
        type: 'text',
        columns: 'organization/organisation/network/reseau/organizacion/red/organizacao/rede/المنظمة',
      },
      { ...url, columns: `source/${url.columns}` },
    ],
  },
  member: {
    own: [{ ...name, columns: '' }],
    row: [
      {
        key: 'name',
        type: 'text',
        required: true,
        columns:
          'name/nom/nombre/nome/organization/organisation/organizacion/organizacao/member/membre/miembro/membro/الاسم',
      },
      { key: 'country', type: 'text', columns: 'country/pays/pais/البلد' },
      { key: 'city', type: 'text', columns: 'city/ville/ciudad/cidade/town/المدينة' },
      { key: 'latitude', type: 'text', columns: 'latitude/lat/latitud/y/خط العرض' },
      { key: 'longitude', type: 'text', columns: 'longitude/lon/lng/long/longitud/x/خط الطول' },
      { ...url, columns: 'url/website/site/web/site web/sitio web/الموقع' },
    ],
  },
};

/** Whether a row says anything. */
export const isBlank = (row: Readonly<Record<string, string>>) => Object.values(row).every((text) => !text.trim());
