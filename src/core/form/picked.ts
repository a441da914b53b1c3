import type { Gazetteer } from '../gazetteer.ts';
import { localName } from '../gazetteer.ts';
import { startNamed, type Start } from '../near.ts';
import { asciiSlug } from '../slug.ts';
import type { KnownNetwork, KnownRegister, KnownSpace } from './register.ts';

/** Something that a picker offers: its code, and what people call it. */
export interface Picked {
  readonly code: string;
  readonly name: string;
  /** What tells it from others of its name: a town, other names, a postcode. */
  readonly aside: string;
  /** What the choice says besides: of a village, its name and its postcode. */
  readonly also?: Readonly<Record<string, string>>;
}

const mostOffered = 6;

/** Names that hold a text anywhere, those that begin with it first. */
function withText<Named>(
  text: string,
  named: readonly Named[],
  namesOf: (one: Named) => readonly string[],
): readonly Named[] {
  const wanted = asciiSlug(text);
  if (wanted === '') return [];
  const rank = (one: Named): number => {
    const slugs = namesOf(one).map(asciiSlug);
    if (slugs.some((slug) => slug.startsWith(wanted))) return 0;
    return slugs.some((slug) => slug.includes(wanted)) ? 1 : 2;
  };
  return named
    .map((one) => ({ one, rank: rank(one) }))
    .filter((found) => found.rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ one }) => one);
}

function townOf({ slug, name, within, postcodes, others }: Start, gazetteer: Gazetteer): readonly Picked[] {
  const [postcode = ''] = postcodes;
  const nis = gazetteer.postcodes.get(postcode)?.municipalities[0];
  const town = within ? gazetteer.municipalities.get(nis ?? '') : gazetteer.municipalityBySlug.get(slug);
  if (!town) return [];
  const aside = [within ?? [], others, postcodes.length === 1 ? postcodes : []].flat().join(', ');
  return [{ code: town.nis, name, aside, ...(within && { also: { locality: name, postcode } }) }];
}

/** The municipalities that a text may mean, in any language, by a village of theirs or a postcode too. */
export function townsNamed(text: string, starts: readonly Start[], gazetteer: Gazetteer): readonly Picked[] {
  const inUse = [...gazetteer.municipalities.values()].filter(({ otherNames }) =>
    otherNames.some((name) => asciiSlug(name) === asciiSlug(text)),
  );
  const others = inUse.map((town) => ({ code: town.nis, name: localName(town), aside: town.otherNames.join(', ') }));
  const found = startNamed(text, starts, mostOffered).meant.flatMap((start) => townOf(start, gazetteer));
  return [...others, ...found.filter(({ code }) => others.every((other) => other.code !== code))];
}

const townName = ({ address }: KnownSpace, gazetteer: Gazetteer): string => {
  const town = gazetteer.municipalities.get(address?.municipality ?? '');
  return town ? localName(town) : '';
};

/** The spaces that a text may mean, by a name that they bear or bore, or their town. */
export const spacesNamed = (text: string, { spaces }: KnownRegister, gazetteer: Gazetteer): readonly Picked[] =>
  withText(text, spaces, (space) => [
    space.name,
    ...(space.otherNames ?? []),
    ...Object.keys(space.formerNames ?? {}),
    townName(space, gazetteer),
  ]).map((space) => ({ code: space.id, name: space.name, aside: townName(space, gazetteer) }));

const networkNames = ({ name, otherNames = [] }: KnownNetwork): readonly string[] => [
  ...Object.values(name),
  ...otherNames,
];

/** The networks that a text may mean, in any language. */
export const networksNamed = (text: string, { networks }: KnownRegister): readonly Picked[] =>
  withText(text, networks, networkNames).map((network) => {
    const [name = network.id, ...others] = [...new Set(networkNames(network))];
    return { code: network.id, name, aside: others.join(', ') };
  });

/** What a code is called, for an answer that is there already. */
export function nameOfCode(
  kind: string,
  code: string,
  { spaces, networks }: KnownRegister,
  gazetteer: Gazetteer,
): string {
  const town = gazetteer.municipalities.get(code);
  const names = {
    town: town && localName(town),
    space: spaces.find(({ id }) => id === code)?.name,
    network: networks.flatMap((network) => (network.id === code ? networkNames(network) : []))[0],
  };
  return names[kind as keyof typeof names] ?? code;
}
