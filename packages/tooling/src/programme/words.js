/**
 * What generated programmes speak of: each text in the same three languages. `{T}` and `{U}` are subjects, `{t}` and
 * `{u}` the same within a sentence, `{C}` and `{D}` cities, `{N}` a number.
 * @typedef {{ en: string, fr: string, es: string }} Wording
 */

/** @param {string} en @param {string} fr @param {string} es @returns {Wording} */
const wording = (en, fr, es) => ({ en, fr: fr.replace(/ (?=[:;?!])/g, '\u00a0'), es });

/** @param {[en: string, fr: string, es: string][]} rows */
const wordings = (rows) => rows.map((row) => wording(...row));

export const subjects = wordings([
  ['Solidarity finance', 'Finance solidaire', 'Finanzas solidarias'],
  ['Cooperative housing', 'Habitat coopératif', 'Vivienda cooperativa'],
  ['Responsible public procurement', 'Marchés publics responsables', 'Compra pública responsable'],
  ['Short food chains', 'Circuits alimentaires courts', 'Circuitos cortos alimentarios'],
  ['Local currencies', 'Monnaies locales', 'Monedas locales'],
  ['Community health', 'Santé communautaire', 'Salud comunitaria'],
  ['Fair trade', 'Commerce équitable', 'Comercio justo'],
  ['Citizen energy', 'Énergie citoyenne', 'Energía ciudadana'],
  ['Recovered enterprises', 'Entreprises récupérées', 'Empresas recuperadas'],
  ['The informal economy', 'Économie informelle', 'Economía informal'],
  ['Popular education', 'Éducation populaire', 'Educación popular'],
  ['Care and old age', 'Soin et grand âge', 'Cuidados y vejez'],
  ['The circular economy', 'Économie circulaire', 'Economía circular'],
  ['Migration and welcome', 'Migrations et accueil', 'Migraciones y acogida'],
  ['Youth employment', 'Emploi des jeunes', 'Empleo juvenil'],
  ['Mutual insurance', 'Mutuelles d’assurance', 'Seguros mutuales'],
  ['Free software', 'Logiciels libres', 'Software libre'],
  ['Culture in the territories', 'Culture dans les territoires', 'Cultura en los territorios'],
  ['Cooperative law', 'Droit des coopératives', 'Derecho cooperativo'],
  ['Measuring the social economy', 'Mesurer l’économie sociale', 'Medir la economía social'],
]);

export const cities = wordings([
  ['Dakar', 'Dakar', 'Dakar'],
  ['Barcelona', 'Barcelone', 'Barcelona'],
  ['Montreal', 'Montréal', 'Montreal'],
  ['Bamako', 'Bamako', 'Bamako'],
  ['Seoul', 'Séoul', 'Seúl'],
  ['Córdoba', 'Córdoba', 'Córdoba'],
  ['Tunis', 'Tunis', 'Túnez'],
  ['Quito', 'Quito', 'Quito'],
  ['Milan', 'Milan', 'Milán'],
  ['Praia', 'Praia', 'Praia'],
  ['Bilbao', 'Bilbao', 'Bilbao'],
  ['Porto', 'Porto', 'Oporto'],
]);

export const titles = wordings([
  ['{T}: what works in {C}', '{T} : ce qui marche à {C}', '{T}: lo que funciona en {C}'],
  ['{T}: from policy to practice', '{T} : des politiques à la pratique', '{T}: de las políticas a la práctica'],
  ['{T}: ten years on', '{T} : dix ans après', '{T}: diez años después'],
  ['{T}: lessons from {C} and {D}', '{T} : leçons de {C} et de {D}', '{T}: lecciones de {C} y de {D}'],
  ['{T}: who pays, who decides?', '{T} : qui paie, qui décide ?', '{T}: ¿quién paga, quién decide?'],
  ['{T} and {u}: common ground', '{T}, {u} : terrains communs', '{T}, {u}: terreno común'],
  ['{T}: tools for local governments', '{T} : outils pour les communes', '{T}: herramientas para los municipios'],
  ['{T}: the members’ view', '{T} : le regard des membres', '{T}: la mirada de sus miembros'],
]);

export const sentences = wordings([
  [
    'Networks from {C} and {D} compare what they have tried, and what they would not try again.',
    'Des réseaux de {C} et de {D} comparent ce qu’ils ont essayé, et ce qu’ils ne referaient pas.',
    'Redes de {C} y de {D} comparan lo que han probado y lo que no repetirían.',
  ],
  [
    'Three cooperatives open their accounts: what was lent, what came back, who stood surety.',
    'Trois coopératives ouvrent leurs comptes : ce qui fut prêté, ce qui revint, qui se porta garant.',
    'Tres cooperativas abren sus cuentas: lo que se prestó, lo que volvió, quién avaló.',
  ],
  [
    'The city of {C} tells how a pilot with forty households became a public policy.',
    'La ville de {C} raconte comment un essai avec quarante foyers est devenu une politique publique.',
    'La ciudad de {C} cuenta cómo un ensayo con cuarenta hogares se volvió política pública.',
  ],
  [
    'What has {t} to do with equality between women and men?',
    'Quel lien y a-t-il entre {t} et égalité des femmes et des hommes ?',
    '¿Qué relación hay entre {t} e igualdad de mujeres y hombres?',
  ],
  [
    'Participants leave with a model contract, a list of contacts and one promise to keep by the end of the year.',
    'On repart avec un contrat type, une liste de contacts et une promesse à tenir d’ici la fin de l’année.',
    'Se sale con un contrato modelo, una lista de contactos y una promesa que cumplir antes de fin de año.',
  ],
  [
    'Figures are still few; researchers and practitioners say which ones they need first.',
    'Les chiffres manquent encore : chercheuses et praticiens disent desquels ils ont d’abord besoin.',
    'Faltan todavía cifras: investigadoras y profesionales dicen cuáles necesitan primero.',
  ],
  [
    'The floor is open from the first minute: bring a case of your own.',
    'La parole est à la salle dès la première minute : venez avec un cas à vous.',
    'La palabra es de la sala desde el primer minuto: venga con un caso propio.',
  ],
  [
    'A common position is drafted at the end, and goes to the closing plenary.',
    'Une position commune est rédigée à la fin, et portée à la plénière de clôture.',
    'Al final se redacta una posición común, que pasa a la plenaria de clausura.',
  ],
]);

export const plenaries = wordings([
  ['Opening of the day', 'Ouverture de la journée', 'Apertura de la jornada'],
  ['What we take home', 'Ce que nous emportons', 'Lo que nos llevamos'],
]);

export const dayThemes = wordings([
  ['Living together', 'Vivre ensemble', 'Vivir juntos'],
  ['Working differently', 'Travailler autrement', 'Trabajar de otro modo'],
  ['Financing what lasts', 'Financer ce qui dure', 'Financiar lo que perdura'],
  ['Governing in common', 'Gouverner en commun', 'Gobernar en común'],
  ['Passing it on', 'Transmettre', 'Transmitir'],
]);

export const organizations = wordings([
  ['Cooperative network of {C}', 'Réseau coopératif de {C}', 'Red cooperativa de {C}'],
  ['Social economy house, {C}', 'Maison de l’économie sociale, {C}', 'Casa de la economía social, {C}'],
]);

export const event = wording(
  'Forum of the social and solidarity economy',
  'Forum de l’économie sociale et solidaire',
  'Foro de la economía social y solidaria',
);
export const lunch = wording('Lunch', 'Déjeuner', 'Almuerzo');
export const alone = wording('{T}', '{T}', '{T}');
export const numbered = wording('{T} {N}', '{T} {N}', '{T} {N}');
export const room = wording('Room {N}', 'Salle {N}', 'Sala {N}');
export const toCome = wording('Speaker to be announced', 'Nom à venir', 'Nombre por confirmar');

export const givenNames = [
  ...['Aminata', 'Jordi', 'Élodie', 'Mamadou', 'Soledad', 'Ji-woo', 'Nadia', 'Paulo', 'Marguerite', 'Óscar'],
  ...['Fatoumata', 'Luz', 'Thierry', 'Amel', 'Inés', 'Kofi', 'Beatriz', 'François', 'Yasmine', 'Joaquim'],
];
export const familyNames = [
  ...['Diop', 'Ferrer', 'Tremblay', 'Keïta', 'Quispe', 'Kim', 'Ben Salah', 'Tavares', 'Lefèvre', 'Núñez'],
  ...['Traoré', 'Etxeberria', 'Nguyen', 'Rossi', 'Mamani', 'Owusu', 'Cardoso', 'Bélanger', 'Trabelsi', 'Vilanova'],
];
