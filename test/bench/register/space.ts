import type { Gazetteer } from '../../../src/core/gazetteer.ts';
import { newId } from '../../../src/core/new-record.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { asciiSlug } from '../../../src/core/slug.ts';
import { some, type Chance } from './chance.ts';
import { evidenceFor } from './evidence.ts';
import { contacts, networksFrom } from './contacts.ts';
import { kindsFrom, rooms } from './facts.ts';
import { lifeFrom, type Life } from './life.ts';
import { addressIn, positionIn, type Town } from './towns.ts';
import { brandTails, longNames, nameStems, nameTails, syllables } from './words.ts';

/** What a space is drawn from. */
export interface Country {
  readonly gazetteer: Gazetteer;
  readonly networkIds: readonly string[];
  /** Draws where the next one stands. */
  readonly townFrom: (chance: Chance) => Town;
}

export interface GeneratedSpace {
  readonly id: string;
  readonly record: SpaceRecord;
  readonly town: Town;
}

type Facts = Partial<SpaceRecord>;

const longestName = 100;

function brandFrom(chance: Chance): string {
  const word = Array.from({ length: chance.between(2, 3) }, () => chance.one(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function nameIn({ language, name }: Town, chance: Chance): string {
  if (chance.happens(0.05))
    return `${chance.one(longNames[language])} ${chance.happens(0.5) ? name : brandFrom(chance)}`
      .slice(0, longestName)
      .trim();
  if (chance.happens(0.02)) return `Coworking ${name}`;
  if (chance.happens(0.4)) return `${brandFrom(chance)} ${chance.one(brandTails)}`;
  return `${chance.one(nameStems[language])} ${chance.one(nameTails[language])}`;
}

/** Names besides the one it bears. */
function otherNames(name: string, town: Town, chance: Chance): Facts {
  const longer = `${name} ${town.name}`;
  const isKnownLonger = chance.happens(0.2) && !name.includes(town.name) && longer.length <= longestName;
  return {
    ...(isKnownLonger && { otherNames: [longer] }),
    ...(chance.happens(0.04) && {
      formerNames: { [nameIn(town, chance)]: { until: String(chance.between(2015, 2022)) } },
    }),
  };
}

/** Its own, below the reserved domain; a label of a host has 63 characters at most. */
const hostOf = (name: string): string => `${asciiSlug(name).slice(0, 60).replace(/-$/, '')}.example`;

/** One in thirty has moved within its town. */
function formerSites(town: Town, { gazetteer }: Country, chance: Chance): Facts {
  const { region, ...site } = addressIn(town, gazetteer, chance);
  if (region || !site.street || !chance.happens(0.05)) return {};
  return { formerSites: { [asciiSlug(site.street)]: { ...site, until: String(chance.between(2012, 2022)) } } };
}

/** What went on where it ended, or who else sits in the building: one of those generated before. */
function ties({ facts }: Life, before: readonly string[], chance: Chance): Facts {
  if (before.length === 0) return {};
  return {
    ...(facts.closed && chance.happens(0.15) && { successor: chance.one(some(before)) }),
    ...(chance.happens(0.02) && { sameBuilding: chance.one(some(before)) }),
  };
}

function placeOf(town: Town, { gazetteer }: Country, chance: Chance): Facts {
  const address = addressIn(town, gazetteer, chance);
  return { address, ...(address.houseNumber && chance.happens(0.6) && { position: positionIn(town, chance) }) };
}

/**
 * Draws a valid space.
 * @param taken ids that there are; the new one is another
 * @param before those among them that it may be tied to
 */
export function spaceFrom(
  country: Country,
  { taken, before }: { readonly taken: ReadonlySet<string>; readonly before: readonly string[] },
  chance: Chance,
): GeneratedSpace {
  const town = country.townFrom(chance);
  const name = nameIn(town, chance);
  const place = placeOf(town, country, chance);
  const id = newId(name, place.address?.municipality, { gazetteer: country.gazetteer, ids: taken });
  const life = lifeFrom(chance);
  const facts: SpaceRecord = {
    name,
    kinds: kindsFrom(chance),
    ...otherNames(name, town, chance),
    ...place,
    ...formerSites(town, country, chance),
    ...life.facts,
    ...ties(life, before, chance),
    ...(chance.happens(0.05) && { temporary: true }),
    ...contacts(town, hostOf(name), chance),
    ...(chance.happens(0.35) && { networks: networksFrom(country.networkIds, chance) }),
    ...rooms(chance),
  };
  const evidence = evidenceFor({ record: facts, town, sights: life.sights }, chance);
  return { id, record: { ...facts, ...evidence }, town };
}
