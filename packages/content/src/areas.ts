/**
 * Areas on earth, by their codes and by their names in the languages of our networks: what people write in tables is
 * "Sénégal", "SN" or "686". Names are those of `Intl`, so none is shipped.
 */

/** M49 codes of the United Nations for regions; the continents among them are what networks serve. */
const REGIONS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );

const LANGUAGES = ['en', 'fr', 'es', 'pt'];

/** Names in use that `Intl` has none of, by code. */
const OTHERS: Readonly<Record<string, string>> = {
  BO: 'etat plurinational de bolivie/plurinational state of bolivia',
  CD: 'rdc/drc/rd congo/dr congo/republique democratique du congo/democratic republic of the congo/republica democratica del congo/republica democratica do congo',
  CG: 'congo/republique du congo/republic of the congo/republica del congo/republica do congo',
  CI: 'cote divoire/ivory coast',
  CV: 'cabo verde/cap vert',
  CZ: 'czech republic/republique tcheque/republica checa/republica tcheca',
  FM: 'micronesia',
  GB: 'uk/great britain/grande bretagne/gran bretana',
  HK: 'hong kong',
  IR: 'islamic republic of iran',
  KP: 'dprk',
  KR: 'korea/coree/corea/republic of korea/republique de coree',
  LA: 'lao/lao pdr',
  MD: 'republic of moldova',
  MK: 'macedonia/macedoine',
  MM: 'burma/birmanie',
  NL: 'holland/hollande/the netherlands',
  PS: 'palestine/palestina/state of palestine',
  RU: 'russian federation/federation de russie',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TL: 'east timor/timor oriental/timor leste',
  TR: 'turkey/turquie/turquia/turkiye',
  TZ: 'united republic of tanzania/tanzanie/tanzania',
  US: 'usa/united states of america/etats unis damerique/estados unidos de america',
  VE: 'bolivarian republic of venezuela',
  VN: 'viet nam',
  '001': 'monde/mundo/global/international',
  '002': 'africa',
  '019': 'americas/the americas/amerique/ameriques/america',
  '419':
    'latin america/amerique latine/america latina/latin america and the caribbean/amerique latine et caraibes/america latina y el caribe/america latina e caribe',
};

/** A name as it is compared: without case, accents, articles' apostrophes and signs. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that `Intl` has names for and that are no area of the earth. */
const NONE = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);

/** Whether this is an M49 region or an ISO 3166-1 alpha-2 country, as `areaServed` has them. */
export function isArea(code: string): boolean {
  if (REGIONS.includes(code)) return true;
  if (!/^[A-Z]{2}$/.test(code) || NONE.has(code)) return false;
  return englishNames.of(code) !== undefined && canonical(code) === code;
}

/** The code in use for one that was replaced: `DD` is `DE` now, and 250 is `FR`. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(`und-${code}`)[0]!.slice(4);
  } catch {
    return code;
  }
}

let codesByName: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const codes = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = [...letters.flatMap((one) => letters.map((other) => one + other)).filter(isArea), ...REGIONS];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of all) {
      const name = plain(names.of(code) ?? '');
      // The mainland before an island: the first of one name is the country.
      if (name && !codes.has(name)) codes.set(name, code);
    }
  }
  for (const [code, names] of Object.entries(OTHERS)) for (const name of names.split('/')) codes.set(name, code);
  return codes;
}

/**
 * The code of an area that is written as a code or a name, in English, French, Spanish or Portuguese.
 * @returns undefined when it is none that is known.
 */
export function areaOf(text: string): string | undefined {
  const written = text.trim().toUpperCase();
  if (isArea(written)) return written;
  // Spreadsheets drop the zeros before a number.
  const number = /^\d{1,3}$/.test(written) ? written.padStart(3, '0') : undefined;
  if (number) {
    const code = canonical(number);
    return isArea(number) ? number : isArea(code) ? code : undefined;
  }
  codesByName ??= readNames();
  return codesByName.get(plain(text));
}

/** As `areaOf`, for a country. */
export function countryOf(text: string): string | undefined {
  const code = areaOf(text);
  return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

const allNames = new Map<string, Readonly<Record<string, string>>>();

/** What an area is called, by language. */
export function areaNames(code: string): Readonly<Record<string, string>> {
  let names = allNames.get(code);
  if (!names) {
    const name = (language: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
    allNames.set(code, (names = Object.fromEntries(LANGUAGES.map((language) => [language, name(language)]))));
  }
  return names;
}
