import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Space } from './catalogue.ts';
import { ageOfNewest, contradictionsOf, evidenceFor, type Evidence } from './evidence.ts';
import type { Age } from './dates.ts';
import { fields, fieldAt, type Field } from './fields.ts';
import { escapedKey, keysOf } from './json-pointer.ts';
import { covers, valueAt } from './leaves.ts';
import type { Page } from './page.ts';
import { factTexts, type FactText } from './fact-texts.ts';
import { flagLinks, type LinkedText } from './linked-texts.ts';
import { hostOf } from './web-address.ts';
import { enumerationIn, listIn, lowerFirst, upperFirst } from './words/values-in.ts';

/** One fact as a page shows it: what, the value, and who says so. */
export interface Fact {
  /** Places in the record that it speaks of; the first names it. */
  readonly pointers: readonly string[];
  readonly label: string;
  readonly text: string;
  /** The same text in its parts, where each leads to a page. */
  readonly links?: readonly LinkedText[];
  /** What limits the value, e.g. `TVA : non précisé`; in the same ink. */
  readonly qualifier?: string;
  readonly page?: Page;
  /** Address outside the site: a website, `mailto:`, `tel:`. */
  readonly href?: string;
  readonly evidence: readonly Evidence[];
  readonly age: Age;
  readonly disputes: readonly Dispute[];
}

export interface Dispute {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

interface Ground {
  readonly space: Space;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** Other values than the one kept: one sentence for each, whoever gives it. */
function disputesOf(pointer: string, { space, catalogue, locale }: Ground): readonly Dispute[] {
  const t = translatorOf(locale);
  const groups = Map.groupBy(
    contradictionsOf(space.evidence, pointer),
    ({ pointer: named, value }) => `${named} ${JSON.stringify(value)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const field = first && fieldAt(first.pointer);
    if (!field) return [];
    const evidence = group.map((contradiction) => contradiction.evidence);
    const who = enumerationIn([...new Set(evidence.map((item) => publisherOf(item, locale)))], locale);
    const stated = factTexts({ pointer: first.pointer, value: first.value, field, catalogue, locale }).text;
    const holes = { who, stated, what: field.label[locale].toLowerCase(), count: group.length };
    return [{ evidence, text: t(first.pointer === pointer ? 'dispute.whole' : 'dispute.part', holes) }];
  });
}

/** Who speaks: the publisher of a page, else its site's name; or how somebody looked. */
export function publisherOf({ source, check }: Evidence, locale: Locale): string {
  if (source) return source.publisher ?? hostOf(source.url);
  return check ? translatorOf(locale)(`check.by.${check.by}`) : '';
}

function factFrom(pointers: readonly string[], told: FactText, ground: Ground): Fact {
  const { space, catalogue } = ground;
  const evidence = [...new Set(pointers.flatMap((pointer) => evidenceFor(space.evidence, pointer)))];
  return {
    ...told,
    label: upperFirst(told.label),
    pointers,
    evidence,
    age: ageOfNewest(evidence, catalogue.release.date),
    disputes: pointers.flatMap((pointer) => disputesOf(pointer, ground)),
  };
}

const numbersOf = (evidence: readonly Evidence[]): string => evidence.map(({ number }) => number).join(' ');

/** Flags that the same pages affirm are told together, e.g. `Équipements : salle de réunion, cuisine`; a stated no stands alone. */
function flagFacts(map: Field, flags: readonly Field[], ground: Ground): readonly Fact[] {
  const { space, locale } = ground;
  const isYes = ({ pointer }: Field): boolean => valueAt(space.record, pointer) === true;
  const groups = Map.groupBy(flags.filter(isYes), ({ pointer }) => numbersOf(evidenceFor(space.evidence, pointer)));
  const yes = [...groups.values()].map((group) => {
    const text = listIn(group.map(({ label }) => lowerFirst(label[locale])));
    const links = flagLinks(group, locale);
    return factFrom(
      group.map(({ pointer }) => pointer),
      { label: map.label[locale], text, ...(links && { links }) },
      ground,
    );
  });
  return [...yes, ...flags.filter((flag) => !isYes(flag)).flatMap((flag) => factsOf(flag, ground))];
}

function factsOfMap(map: Field, ground: Ground): readonly Fact[] {
  const stated = map.children.filter(({ pointer }) => valueAt(ground.space.record, pointer) !== undefined);
  const flags = stated.filter(({ type }) => type === 'flag');
  const others = stated.filter(({ type }) => type !== 'flag');
  return [
    ...(flags.length > 0 ? flagFacts(map, flags, ground) : []),
    ...others.flatMap((field) => factsOf(field, ground)),
  ];
}

function factsOf(field: Field, ground: Ground): readonly Fact[] {
  const { space, catalogue, locale } = ground;
  const value = valueAt(space.record, field.pointer);
  if (value === undefined) return [];
  if (field.type === 'entries') {
    return Object.entries(Object(value)).map(([key, entry]) => {
      const pointer = `${field.pointer}/${escapedKey(key)}`;
      return factFrom([pointer], factTexts({ pointer, value: entry, field, catalogue, locale }), ground);
    });
  }
  // Address and position are one fact each: their parts mean nothing alone.
  if (field.type === 'map' && field.key !== 'address' && field.key !== 'position') return factsOfMap(field, ground);
  return [factFrom([field.pointer], factTexts({ pointer: field.pointer, value, field, catalogue, locale }), ground)];
}

const told = fields.filter((field) => field.needsEvidence && field.key !== 'name');

/** Every fact of a space but its name, in the schema's order, ready to be shown in one language. */
export const factsOfSpace = (ground: Ground): readonly Fact[] => told.flatMap((field) => factsOf(field, ground));

/** The same facts in one place of the record, e.g. `/capacity/desks`: those that speak of it, of more or of less. */
export function factsAbout(pointer: string, ground: Ground): readonly Fact[] {
  const [key] = keysOf(pointer);
  const found = told.filter((field) => field.key === key).flatMap((field) => factsOf(field, ground));
  return found.filter(({ pointers }) => pointers.some((other) => covers(pointer, other) || covers(other, pointer)));
}

/** What a visitor asks most and no page read says, in the schema's order of asking. */
export function unknownFields({ record }: Space): readonly Field[] {
  const ofTheSpace = fields.filter(({ type }) => type !== 'entries').flatMap((field) => [field, ...field.children]);
  const asked = ofTheSpace.filter(({ ask, pointer }) => ask !== undefined && valueAt(record, pointer) === undefined);
  return asked.toSorted((a, b) => (a.ask ?? 0) - (b.ask ?? 0));
}
