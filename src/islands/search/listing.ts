import type { Answer, Group, Hit } from './answer.ts';
import { factLabels } from './notes.ts';
import type { PagefindResult } from './pagefind.ts';
import { rowOf, type RowMaker } from './rows.ts';

/** Rows that are shown at once. */
export const pageSize = 10;

export interface Listed {
  readonly group: Group;
  readonly hit: Hit;
}

/** The pages of an answer in one row, group after group; a page that answers twice stands where it answers first. */
export function listedIn({ groups }: Answer): readonly Listed[] {
  const seen = new Set<string>();
  return groups.flatMap((group) =>
    group.hits.flatMap((hit) => {
      if (seen.has(hit.id)) return [];
      seen.add(hit.id);
      return [{ group, hit }];
    }),
  );
}

export interface LoadedRow extends Listed {
  readonly page: PagefindResult;
}

export const loaded = (listed: readonly Listed[]): Promise<readonly LoadedRow[]> =>
  Promise.all(listed.map(async ({ group, hit }) => ({ group, hit, page: await hit.data() })));

function headingOf({ reason }: Group, answer: Answer, wording: RowMaker): string {
  const { say, locale } = wording;
  if (reason === 'asked') return say('search.results');
  if (reason === 'some-words') return say('search.some-words');
  if (reason === 'relaxed') return say('search.relaxed', { labels: factLabels(answer, wording) });
  const town = answer.plan.parts.find(({ meaning }) => meaning.facet === 'municipality');
  return say(`search.${reason}`, { name: town?.meaning.label[locale] ?? '' });
}

function sectionOf(group: Group, answer: Answer, maker: RowMaker): HTMLElement {
  const section = document.createElement('section');
  section.dataset['reason'] = group.reason;
  const heading = document.createElement('h2');
  heading.textContent = headingOf(group, answer, maker);
  heading.className = group.reason === 'asked' ? 'visually-hidden' : 'search-reason';
  const list = document.createElement('ol');
  list.className = 'rows';
  section.append(heading, list);
  if (!group.reason.startsWith('near')) return section;
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = maker.say('search.near-hint');
  heading.after(hint);
  return section;
}

/** Appends rows to the sections of their groups, and gives the rows; a section is made with its first row. */
export function append(
  rows: readonly LoadedRow[],
  root: HTMLElement,
  answer: Answer,
  maker: RowMaker,
): readonly HTMLElement[] {
  return rows.map(({ group, hit, page }) => {
    const known = root.querySelector(`[data-reason="${group.reason}"]`);
    const section = known ?? sectionOf(group, answer, maker);
    if (!known) root.append(section);
    const row = rowOf(hit, page, answer.asked.text, maker);
    section.querySelector('ol')?.append(row);
    return row;
  });
}
