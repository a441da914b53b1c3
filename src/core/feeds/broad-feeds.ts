import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Release } from '../catalogue.ts';
import { changesPage, countsOf, pageOfStep, whereOf } from '../changes/change-pages.ts';
import type { RecordStep } from '../changes/record-steps.ts';
import type { Step } from '../changes/steps.ts';
import { toldRecord, type ToldRecord } from '../changes/told-record.ts';
import { columnChangeIn } from '../changes/version-rule.ts';
import { onceFor } from '../once-for.ts';
import type { Page } from '../page.ts';
import { listIn } from '../words/values-in.ts';
import type { Feed } from './feed.ts';
import { feedPath, siteFeedPath } from './feed-paths.ts';
import { feedOf, most, type FeedGround, type Scope, type Told } from './ground.ts';

type Released = Step & { readonly release: Release };
const isReleased = (step: Step): step is Released => step.release !== undefined;

/** What a step did to a record in one line, e.g. `La Forge: Renamed. Name, desks.` */
function lineOf({ name, notes, facts, evidence }: ToldRecord, locale: Locale): string {
  const t = translatorOf(locale);
  const labels = listIn([...new Set(facts.map(({ label }) => label))]);
  const told = [...notes, ...(labels ? [t('feed.facts', { facts: labels })] : [])];
  const lesser = t(evidence.length > 0 ? 'proposal.nature.evidence' : 'proposal.nature.facts');
  return t('feed.record', { name, told: told.join(' ') || lesser });
}

/** How many spaces came, changed and went. */
function countLine(records: readonly RecordStep[], locale: Locale): string {
  const { added, changed, merged, removed } = countsOf(records.filter(({ collection }) => collection === 'spaces'));
  return translatorOf(locale)('feed.spaces', { added, changed, gone: merged + removed });
}

/** The records of a step that one asks for. */
type RecordsIn = (step: Step) => readonly RecordStep[];

interface Followed {
  readonly step: Released;
  readonly records: readonly RecordStep[];
  /** What differs in the tables, in words. */
  readonly columns?: readonly string[];
}

function toldStep({ step, records, columns = [] }: Followed, locale: Locale, { catalogue }: FeedGround): Told {
  const { release } = step;
  const { date } = release;
  // The first release holds everything: only how much is told.
  const listed = step.since === null ? [] : records;
  const first = [countLine(records, locale), ...columns];
  const shown = listed.slice(0, Math.max(0, most.lines - first.length));
  return {
    release,
    page: pageOfStep(step),
    lines: [...first, ...shown.map((record) => lineOf(toldRecord(record, { catalogue, locale, date }), locale))],
    untold: listed.length - shown.length,
  };
}

const newestFirst = ({ steps }: FeedGround): IteratorObject<Released> => steps.toReversed().values().filter(isReleased);

/** An entry for each release that touched what is followed. */
const toldSteps = (recordsIn: RecordsIn, locale: Locale, ground: FeedGround): IteratorObject<Told> =>
  newestFirst(ground)
    .map((step) => ({ step, records: recordsIn(step) }))
    .filter(({ records }) => records.length > 0)
    .map((followed) => toldStep(followed, locale, ground));

function siteFeed(locale: Locale, ground: FeedGround): Feed {
  const scope = { path: siteFeedPath(locale), page: changesPage, locale, title: translatorOf(locale)('feed.site') };
  const told = newestFirst(ground).map((step) => {
    const columns = step.columns.map((change) => columnChangeIn(change, locale));
    return toldStep({ step, records: step.records, columns }, locale, ground);
  });
  return feedOf(scope, told, ground);
}

const sides = ({ before, after }: RecordStep) => [before, after].filter((record) => record !== undefined);

/** The steps of spaces by what they belong or belonged to, so that not each network asks every record. */
const byNetwork = onceFor(({ records }: Step) => {
  const named = records.flatMap((record) => {
    const { collection, id } = record;
    if (collection === 'networks') return [{ network: id, record }];
    const networks =
      collection === 'spaces' ? sides(record).flatMap((one) => Object.keys(Object(one['networks']))) : [];
    return [...new Set(networks)].map((network) => ({ network, record }));
  });
  return Map.groupBy(named, ({ network }) => network);
});

function scopeOf(page: Page, id: string, name: string, locale: Locale): Scope {
  const path = feedPath(`${page.section}/${id}`, locale);
  return { path, page, locale, title: translatorOf(locale)('feed.title', { name }) };
}

/** The feeds of all changes, of each Region and of each network, in one language. */
export function* broadFeeds(locale: Locale, ground: FeedGround): Iterable<Feed> {
  const { gazetteer, networks } = ground.catalogue;
  yield siteFeed(locale, ground);
  for (const region of gazetteer.regions.values()) {
    const scope = scopeOf({ section: 'regions', id: region.slug }, region.slug[locale], region.names[locale], locale);
    const recordsIn: RecordsIn = ({ records }) =>
      records.filter(
        (record) =>
          record.collection === 'spaces' && sides(record).some((one) => whereOf(one, gazetteer).region === region),
      );
    yield feedOf(scope, toldSteps(recordsIn, locale, ground), ground);
  }
  for (const { id, record } of networks) {
    const scope = scopeOf({ section: 'networks', id }, id, record.name[locale], locale);
    const recordsIn: RecordsIn = (step) => (byNetwork(step).get(id) ?? []).map((named) => named.record);
    yield feedOf(scope, toldSteps(recordsIn, locale, ground), ground);
  }
}
