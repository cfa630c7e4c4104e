/** What the columns of somebody's table of organisations are, told by their names in four languages. */
import { plain } from '../areas.js';
import { patterns } from '../read.js';

/** What a table says about an organisation. */
export type Field =
  | 'id'
  | 'name'
  | 'alternateName'
  | 'kind'
  | 'description'
  | 'url'
  | 'sameAs'
  | 'founded'
  | 'latitude'
  | 'longitude'
  | 'point'
  | 'placeId'
  | 'city'
  | 'address'
  | 'country'
  | 'placeUrl'
  | 'placeSource'
  | 'area'
  | 'language'
  | 'theme'
  | 'themeId'
  | 'themeKind'
  | 'network'
  | 'relation'
  | 'parent'
  | 'source';

/** A column that is known here. */
export interface Column {
  readonly field: Field;
  /** Of a text in one language: `name_fr`, `name:en`. */
  readonly language?: string;
}

/** Fields that may stand in several languages. */
const TEXTS: readonly Field[] = ['name', 'description', 'city', 'address', 'theme'];

/** Names of columns, without case, accents and signs. */
const NAMES: Readonly<Record<Field, string>> = {
  id: 'id/identifier/identifiant/identificador/code/uid/uuid/guid/ref/reference/osm id/fid/gml id/organization id/organisation id',
  name: 'name/nom/nombre/nome/title/titre/titulo/denomination/denominacion/denominacao/label/libelle/organization/organisation/organizacion/organizacao/organization name/organisation name/name of organization/name of organisation/nom de lorganisation/nombre de la organizacion/nome da organizacao/raison sociale/razon social/razao social/member/membre/miembro/membro',
  alternateName:
    'alternate name/alternatename/acronym/acronyme/sigle/sigla/siglas/acronimo/short name/alt name/abbreviation/alias',
  kind: 'kind/type/tipo/nature/organization type/organisation type/type dorganisation/tipo de organizacion/tipo de organizacao/categorie juridique',
  description: 'description/descriptif/descripcion/descricao/presentation/about/resume/resumen/resumo/summary/abstract',
  url: 'url/website/web site/web/site/site web/site internet/sitio web/pagina web/homepage/home page/contact website/lien/link/enlace',
  sameAs: 'same as/sameas/wikidata/wikipedia/linked data',
  founded:
    'founded/founding date/foundingdate/foundation/founding year/year founded/year/annee/ano/date de creation/annee de creation/creation/fondation/date de fondation/annee de fondation/fundacion/ano de fundacion/fecha de fundacion/fundacao/ano de fundacao/data de fundacao/established/start date',
  latitude: 'latitude/lat/y/latitud/geo latitude/geo lat/coord y/wgs84 lat',
  longitude: 'longitude/lon/lng/long/x/longitud/longitudine/geo longitude/geo lon/geo lng/coord x/wgs84 lon',
  point:
    'geo point 2d/geo point/geopoint/point/coordinates/coordonnees/coordenadas/coordonnees gps/coordonnees geographiques/gps/latlon/latlng/lat lon/lat lng/lat long/latitude longitude/geo/geometry/geom/the geom/wkt/wkt geom',
  placeId: 'place id/placeid/location id',
  city: 'city/ville/ciudad/cidade/town/commune/municipio/municipality/municipalite/localite/localidad/localidade/locality/addr city/place/lieu/seat/siege/sede',
  address: 'address/adresse/direccion/endereco/domicilio/street/street address/rue/calle/addr full/addr street',
  country:
    'country/pays/pais/country code/countrycode/code pays/pais codigo/codigo pais/codigo de pais/iso/iso2/iso 2/iso a2/iso 3166/addr country/country name/nom du pays/nation/addresscountry/address country',
  placeUrl: 'place url',
  placeSource: 'place source',
  area: 'area served/areaserved/area/zone dintervention/zone daction/territoire dintervention/zona de intervencion/area de actuacao/continent/continente/world region/region du monde/region m49/m49',
  language:
    'language/languages/langue/langues/idioma/idiomas/lingua/linguas/working language/working languages/langue de travail/langues de travail/idioma de trabajo/idiomas de trabajo/knows language/knowslanguage',
  theme:
    'theme/themes/thematique/thematiques/tema/temas/tematica/tematicas/topic/topics/sujet/sujets/sector/secteur/secteurs/sectors/setor/domaine/domaines/field/keywords/mots cles/palabras clave/tags',
  themeId: 'theme id/topic id',
  themeKind: 'theme kind/topic kind',
  network:
    'network/networks/reseau/reseaux/red/redes/rede/parent/member of/memberof/membre de/miembro de/membro de/federation/federacion/federacao/affiliation/network id/parent id/id parent/id reseau',
  relation: 'relation/role/link type/relationship/statut/status/lien avec le reseau/relacion/relacao',
  parent: 'parent organization/parent organisation/parentorganization/organisation mere/organizacion matriz',
  source: 'source/sources/fuente/fonte',
};

const fields = new Map<string, Field>(
  (Object.keys(NAMES) as Field[]).flatMap((field) => NAMES[field].split('/').map((name) => [name, field] as const)),
);

const fieldOf = (text: string) => fields.get(plain(text));

/** The names that we write, which are read in any language. */
export const written: Readonly<Record<Field, string>> = {
  id: 'id',
  name: 'name',
  alternateName: 'alternate_name',
  kind: 'kind',
  description: 'description',
  url: 'url',
  sameAs: 'same_as',
  founded: 'founded',
  latitude: 'latitude',
  longitude: 'longitude',
  point: 'geo_point',
  placeId: 'place_id',
  city: 'city',
  address: 'address',
  country: 'country',
  placeUrl: 'place_url',
  placeSource: 'place_source',
  area: 'area_served',
  language: 'language',
  theme: 'theme',
  themeId: 'theme_id',
  themeKind: 'theme_kind',
  network: 'network',
  relation: 'relation',
  parent: 'parent_organization',
  source: 'source',
};

/** What a column is; undefined for one that is not known here. */
export function columnOf(header: string): Column | undefined {
  if (header.length > 80) return undefined;
  const text = header.trim();
  const field = fieldOf(text);
  if (field) return { field };
  // After a colon stands any tag, elsewhere a short one only: `name_alt` is no text in Southern Altai.
  const [, head, tag] =
    /^(.+):([A-Za-z]{2,3}(?:-\w{2,8})*)$/.exec(text) ??
    /^(.+?)\s*[-_./ ([]\s*([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)[)\]]?$/.exec(text) ??
    [];
  const language = tag?.replace(/_/g, '-');
  const own = head && fieldOf(head);
  if (!own || !language || !TEXTS.includes(own) || !patterns.language!.test(language)) return undefined;
  // `name_FR` is French as well.
  return { field: own, language: /^[A-Z]{2}$/.test(language) ? language.toLowerCase() : language };
}
