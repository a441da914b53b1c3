import type { Asked } from '../../core/search/asked.ts';
import { whereFacets, type NamedFacet } from '../../core/search/lexicon.ts';
import { nearTowns } from '../../core/search/near-towns.ts';
import { planOf, planOfParts, type Plan } from '../../core/search/plan.ts';
import { understood, type Part, type Understanding } from '../../core/search/understanding.ts';
import type { Index } from './index-of.ts';
import { namesakes } from './namesakes.ts';
import type { PagefindHit } from './pagefind.ts';

/** A page that answers, and how far its town is, where that is why it is told. */
export interface Hit extends PagefindHit {
  readonly kilometres?: number;
}

/** Pages that answer for one reason. */
export interface Group {
  readonly reason: 'asked' | 'relaxed' | 'near-asked' | 'near-few' | 'near-none' | 'some-words';
  readonly hits: readonly Hit[];
}

export interface Answer {
  readonly asked: Asked;
  readonly understanding: Understanding;
  readonly plan: Plan;
  readonly groups: readonly Group[];
  /** Words of the query that no page has where it asks. */
  readonly leftAside: readonly string[];
  /** Spaces left out because no page states the amenities asked for. */
  readonly silent: number;
  /** The words that the facets are counted with; null for none. */
  readonly countedWith: string | null;
}

const few = 3;
const enoughNear = 6;

/** Each page once, where it stands first. */
function unique(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const hasFilters = ({ filters }: Plan): boolean => Object.keys(filters).length > 0;
const spacesOnly = { page: ['space'] } as const;

/** The filters without some facets. */
const lacking = ({ filters }: Pick<Plan, 'filters'>, isDropped: (facet: string) => boolean): Plan['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([facet]) => !isDropped(facet)));

interface Found {
  readonly hits: readonly Hit[];
  readonly byText: readonly Hit[];
  readonly countedWith: string | null;
  /** Spaces that the filters leave; counted only where pages are listed whatever their words. */
  readonly spaces: number;
}

/** The words of an amenity are on nearly every page: in a great register, its own page is found by the filter that it carries. */
const nameAsked = ({ name, parts }: Plan, { isParted }: Index): string | undefined =>
  isParted && parts.some(({ meaning }) => meaning.facet === 'amenity') ? undefined : name;

async function carriedOut(plan: Plan, index: Index): Promise<Found> {
  const name = nameAsked(plan, index);
  const isListed = plan.isListed && hasFilters(plan);
  const isSeveral = Object.values(plan.filters).some((values) => values.length > 1);
  const [named, strict, listed, ...searches] = await Promise.all([
    name ? namesakes(name, plan.chosen, index) : [],
    isListed && isSeveral ? index.search(null, plan.filters, true) : undefined,
    isListed ? index.search(null, plan.filters) : undefined,
    ...plan.texts.map((text) => index.search(text, plan.filters)),
  ]);
  const byText = unique(searches.flatMap(({ results }) => results));
  const answered = plan.texts.find((_text, at) => (searches[at]?.results.length ?? 0) > 0);
  return {
    hits: unique([...named, ...byText, ...(strict?.results ?? []), ...(listed?.results ?? [])]),
    byText,
    countedWith: isListed ? null : (answered ?? plan.texts[0] ?? null),
    spaces: listed?.filters['page']?.['space'] ?? 0,
  };
}

const isWhere = (facet: string): boolean => whereFacets.has(facet as NamedFacet);

const townOf = ({ parts }: Plan): Part | undefined => parts.find(({ meaning }) => meaning.facet === 'municipality');

/** Where the town asked for has few fitting spaces, or what is near it is asked for: the nearest elsewhere, by distance. */
async function nearGroup(plan: Plan, spaces: number, index: Index): Promise<readonly Group[]> {
  const town = townOf(plan);
  if (!town || (spaces >= few && !town.isNear)) return [];
  const elsewhere = { ...lacking(plan, (facet) => facet === 'municipality'), ...spacesOnly };
  await index.count({ municipality: index.lexicon.towns.map(([slug]) => slug) });
  const counts = (await index.search(null, elsewhere)).filters['municipality'] ?? {};
  const towns = nearTowns(index.lexicon, town.meaning.value, counts, enoughNear);
  const hits = await Promise.all(
    towns.map(async ({ slug, kilometres }) => {
      const { results } = await index.search(null, { ...elsewhere, municipality: [slug] });
      return results.map((hit) => ({ ...hit, kilometres }));
    }),
  );
  const isNarrowed = plan.parts.some(({ meaning }) => !isWhere(meaning.facet));
  const reason = isNarrowed || spaces >= few ? 'near-asked' : spaces === 0 ? 'near-none' : 'near-few';
  return hits.length > 0 ? [{ reason, hits: hits.flat() }] : [];
}

/** Where no space is known to be all that is asked, the spaces of the place whatever is known of them. */
async function relaxedGroup(plan: Plan, index: Index): Promise<readonly Group[]> {
  const isNarrowed = plan.parts.some(({ meaning }) => !isWhere(meaning.facet));
  const isPlaced = plan.parts.some(({ meaning }) => isWhere(meaning.facet));
  if (!isNarrowed || !isPlaced) return [];
  const { results } = await index.search(null, { ...lacking(plan, (facet) => !isWhere(facet)), ...spacesOnly });
  return results.length > 0 ? [{ reason: 'relaxed', hits: results }] : [];
}

/** Where no page has all the words: those that have most of them first. */
async function someWordsGroup({ telling }: Understanding, plan: Plan, index: Index): Promise<readonly Group[]> {
  if (telling.length < 2) return [];
  const searches = await Promise.all(telling.map((word) => index.search(word, plan.filters)));
  const all = searches.flatMap(({ results }) => results);
  const counts = Map.groupBy(all, ({ id }) => id);
  const hits = unique(all).toSorted((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0));
  return hits.length > 0 ? [{ reason: 'some-words', hits }] : [];
}

/** Spaces of which no page states the amenities asked for, neither yes nor no counted. */
async function silentCount(plan: Plan, spaces: number, index: Index): Promise<number> {
  if (!plan.filters['amenity'] || !plan.isListed) return 0;
  const whatever = { ...lacking(plan, (facet) => facet === 'amenity'), ...spacesOnly };
  return (await index.search(null, whatever)).results.length - spaces;
}

/** Answers what is asked, from the index alone. */
export async function answerTo(asked: Asked, index: Index): Promise<Answer> {
  const understanding = understood(asked.text, index.book);
  const first = planOf(asked, understanding);
  const firstFound = await carriedOut(first, index);
  const isEmpty =
    firstFound.hits.length === 0 && first.parts.length === 0 && understanding.parts.length > 0 && !asked.isPlain;
  const plan = isEmpty ? planOfParts(asked, understanding) : first;
  const found = isEmpty ? await carriedOut(plan, index) : firstFound;
  const isListed = plan.isListed && hasFilters(plan);
  const groups = [
    ...(found.hits.length > 0 ? [{ reason: 'asked', hits: found.hits } as const] : []),
    ...(isListed && found.spaces === 0 && found.byText.length === 0 ? await relaxedGroup(plan, index) : []),
    ...(isListed ? await nearGroup(plan, found.spaces, index) : []),
  ];
  return {
    asked,
    understanding,
    plan,
    groups: groups.length > 0 ? groups : await someWordsGroup(understanding, plan, index),
    leftAside: plan.isListed && found.byText.length === 0 && groups.length > 0 ? understanding.words : [],
    silent: found.spaces > 0 ? await silentCount(plan, found.spaces, index) : 0,
    countedWith: found.countedWith,
  };
}
