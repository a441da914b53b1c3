import { localeFacts, locales, type Locale } from '../i18n/locales.ts';
import { numberIn, translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Space } from './catalogue.ts';
import { targetQuery } from './form/target.ts';
import { blocks, folded, link, list, plain, table } from './markdown.ts';
import { tasksByPlace, taskKinds, type OpenTask, type RegionTasks } from './open-tasks.ts';
import { addressBelow, subpage } from './page.ts';
import { dateIn } from './words/dates-in.ts';
import { taskIn, taskTarget } from './words/task-in.ts';

/** Stands at the head of the issue, unseen: so that it is written anew, and never opened a second time. */
export const staleMark = '<!-- coworking-register: what went stale -->';

/** Spaces that are named for each Region: what has waited longest. The rest is counted. */
const mostSpaces = 12;

interface Asked {
  readonly tasks: readonly OpenTask[];
  readonly catalogue: Catalogue;
  /** The address of the site, with a slash at the end. */
  readonly homepage: string;
}

const numberOf = (tasks: readonly OpenTask[], kind: OpenTask['kind']): number =>
  tasks.filter((task) => task.kind === kind).length;

const tasksIn = ({ towns }: RegionTasks): readonly OpenTask[] => towns.flatMap(({ tasks }) => tasks);

const nameOf = ({ region }: RegionTasks, locale: Locale): string =>
  region?.names[locale] ?? translatorOf(locale)('stale.nowhere');

/** How many tasks of each kind in each Region. */
function countTable(regions: readonly RegionTasks[], locale: Locale): string {
  const t = translatorOf(locale);
  const head = [t('stale.region'), ...taskKinds.map((kind) => t(`stale.kind.${kind}`))];
  const rows = regions.map((region) => [
    plain(nameOf(region, locale)),
    ...taskKinds.map((kind) => numberIn(numberOf(tasksIn(region), kind), locale)),
  ]);
  return table(head, rows);
}

/** One task as a link into the form, e.g. `prix (14 mai 2014)`. */
const taskLink = (task: OpenTask, homepage: string, locale: Locale): string =>
  link(taskIn(task, locale), `${addressBelow(homepage, subpage('form'), locale)}${targetQuery(taskTarget(task))}`);

type Waiting = readonly [Space, readonly OpenTask[]];

const oldestOf = (tasks: readonly OpenTask[]): string =>
  tasks.map(({ since }) => since ?? '').toSorted((a, b) => (a < b ? -1 : 1))[0] ?? '';

/** Those of which most is asked first, then those that have waited longest. */
const byWaiting = ([a, asked]: Waiting, [b, alsoAsked]: Waiting): number =>
  alsoAsked.length - asked.length || oldestOf(asked).localeCompare(oldestOf(alsoAsked)) || a.id.localeCompare(b.id);

function regionPart(region: RegionTasks, { homepage }: Asked, locale: Locale): string {
  const t = translatorOf(locale);
  const towns = new Map(region.towns.flatMap(({ name, tasks }) => tasks.map(({ space }) => [space, name] as const)));
  const spaces = [...Map.groupBy(tasksIn(region), ({ space }) => space)].toSorted(byWaiting);
  const lines = spaces.slice(0, mostSpaces).map(([space, tasks]) => {
    const town = towns.get(space);
    const { name } = space.record;
    const where = town === undefined ? t('stale.space-unplaced', { name }) : t('stale.space', { name, town });
    return `${plain(where)} ${tasks.map((task) => taskLink(task, homepage, locale)).join(' · ')}`;
  });
  const more = spaces.length - lines.length;
  const rest = more > 0 ? [plain(t('stale.more', { count: more }))] : [];
  return `### ${plain(nameOf(region, locale))}\n\n${list([...lines, ...rest])}`;
}

function inLanguage(asked: Asked, locale: Locale): string {
  const { tasks, catalogue } = asked;
  const t = translatorOf(locale);
  const regions = tasksByPlace(tasks, catalogue);
  const { version, date } = catalogue.release;
  return blocks(
    `## ${plain(t('stale.title'))}`,
    plain(t('stale.intro', { version, date: dateIn(date, locale) }), 600),
    countTable(regions, locale),
    ...regions.map((region) => regionPart(region, asked, locale)),
  );
}

/** The title of the issue, in every language. */
export const staleTitle = (): string => locales.map((locale) => translatorOf(locale)('stale.title')).join(' · ');

/**
 * The text of the one issue that says what went stale, in every language, with links into the form.
 * @param locale the language that stands open; the others are folded below it
 */
export function staleIssue(asked: Asked, locale: Locale): string {
  const others = locales.filter((other) => other !== locale);
  return `${blocks(
    staleMark,
    inLanguage(asked, locale),
    ...others.map((other) => folded(localeFacts[other].name, inLanguage(asked, other))),
  )}\n`;
}
