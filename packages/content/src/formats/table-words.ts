/** What tables call kinds of organisations and of bonds, in four languages. */
import { plain } from '../areas.js';
import type { Organization } from '../model.js';

export type Kind = NonNullable<Organization['kind']>;
export type Relation = NonNullable<NonNullable<Organization['members']>[number]['relation']>;

const KINDS: Readonly<Record<Kind, string>> = {
  network: 'network reseau red rede networks reseaux redes',
  federation: 'federation federacion federacao union confederation confederacion confederacao',
  section: 'section seccion seccao secao chapter branch antenne',
  member: 'member membre miembro membro members membres miembros membros adherent adherente',
  partner: 'partner partenaire socio parceiro partners partenaires socios parceiros aliado',
  organization:
    'organization organisation organizacion organizacao association asociacion associacao cooperative cooperativa ong ngo',
  government:
    'government gouvernement gobierno governo city ville ciudad cidade municipality municipalite municipio commune collectivite',
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  section: KINDS.section,
  member: KINDS.member,
  partner: KINDS.partner,
  observer: 'observer observateur observatrice observador observadora observers observateurs observadores',
  founder: 'founder fondateur fondatrice fundador fundadora founders fondateurs fundadores',
};

const reader = <T extends string>(words: Readonly<Record<T, string>>) => {
  const known = new Map<string, T>();
  for (const key of Object.keys(words) as T[]) for (const word of words[key].split(' ')) known.set(word, key);
  return (text: string) => known.get(plain(text));
};

/** `Fédération` → `federation`; undefined for what is none of the model's kinds. */
export const kindOf = reader(KINDS);
/** `membre` → `member`. */
export const relationOf = reader(RELATIONS);
