/** Pages and looks that a generated record rests on: every fact is named by one of them at least. */
import { leavesOf } from '../../../src/core/leaves.ts';
import { supportsOf } from '../../../src/core/new-record.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { asciiSlug } from '../../../src/core/slug.ts';
import { some, type Chance, type Some } from './chance.ts';
import type { Sight } from './life.ts';
import type { Town } from './towns.ts';
import { filled, publishers, titles } from './words.ts';

export type Source = NonNullable<SpaceRecord['sources']>[number];
export type Check = NonNullable<SpaceRecord['checks']>[number];
export type Evidence = Pick<SpaceRecord, 'sources' | 'checks'>;

interface About {
  readonly record: SpaceRecord;
  readonly town: Town;
  /** Days on which somebody wrote or looked. */
  readonly sights: readonly Sight[];
}

/** A page's address: papers and places alike lie below the reserved domain. */
function pageFrom({ record, town }: About, { on, shows }: Sight, chance: Chance): Source {
  const { language, name } = town;
  const publisher = chance.one(publishers[language]);
  const title = filled(chance.one(titles[language]), { name: record.name, town: name });
  const isDated = chance.happens(0.65);
  const path = `${isDated ? on.replaceAll('-', '/') : 'article'}/${asciiSlug(title)}-${chance.between(1000, 9999)}`;
  return {
    url: `https://www.${asciiSlug(publisher)}.example/${path}`,
    title,
    publisher,
    ...(isDated && { published: on }),
    ...(chance.happens(0.4) && { accessed: `2026-0${chance.between(1, 9)}-1${chance.between(0, 9)}` }),
    ...(shows && { shows }),
  };
}

const ways: Some<Check['by']> = ['visit', 'phone', 'email', 'website', 'registry', 'operator'];

/** Three records in ten were looked at as well: what is open is seen open. */
function checksOf({ sights }: About, chance: Chance): readonly Check[] {
  const last = sights.at(-1)?.shows;
  return Array.from({ length: chance.between(1, 2) }, (_, index) => ({
    on: `2026-0${chance.between(1, 4) + 4 * index}-${chance.between(10, 28)}`,
    by: chance.one(ways),
    ...(last && { shows: last }),
  }));
}

/** Places to be named: maps whole, or value by value, as pages happen to state them. */
function pointersOf(record: SpaceRecord, chance: Chance): readonly string[] {
  const leaves = leavesOf(record).map(({ pointer }) => pointer);
  return supportsOf({ ...record }).flatMap((whole) => {
    const inside = leaves.filter((leaf) => leaf.startsWith(`${whole}/`));
    return inside.length > 0 && chance.happens(0.5) ? inside : [whole];
  });
}

/** Gives each place to one page or look, and often to a second one. */
function shared(pointers: readonly string[], among: number, chance: Chance): readonly (readonly string[])[] {
  const named = Array.from({ length: among }, () => new Set<string>(['/name']));
  for (const pointer of pointers) {
    named[chance.between(0, among - 1)]?.add(pointer);
    if (chance.happens(0.35)) named[chance.between(0, among - 1)]?.add(pointer);
  }
  return named.map((places) => [...places].toSorted((a, b) => pointers.indexOf(a) - pointers.indexOf(b)));
}

/** A page that gives another number of desks. */
function disputing(about: About, chance: Chance): readonly Source[] {
  const desks = about.record.capacity?.desks;
  if (typeof desks !== 'number' || !chance.happens(0.15)) return [];
  const sight = chance.one(some(about.sights));
  return [
    {
      ...pageFrom(about, sight, chance),
      supports: ['/name'],
      contradicts: { '/capacity/desks': desks + chance.between(1, 9) },
    },
  ];
}

/** The sources and checks of a record that has none yet. */
export function evidenceFor(about: About, chance: Chance): Evidence {
  const pages = about.sights.map((sight) => pageFrom(about, sight, chance));
  const looks = chance.happens(0.3) ? checksOf(about, chance) : [];
  const named = shared(pointersOf(about.record, chance), pages.length + looks.length, chance);
  const supports = (index: number): string[] => [...(named[index] ?? [])];
  return {
    sources: [...pages.map((page, index) => ({ ...page, supports: supports(index) })), ...disputing(about, chance)],
    ...(looks.length > 0 && {
      checks: looks.map((look, index) => ({ ...look, supports: supports(pages.length + index) })),
    }),
  };
}
