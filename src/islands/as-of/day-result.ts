import { countsOf, onDay, type OnDay } from '../../core/as-of/on-day.ts';
import type { PublishedStates } from '../../core/as-of/published.ts';
import { states } from '../../core/state.ts';
import { filled, numberIn } from '../../i18n/sentence.ts';
import { DayList, type ListGround } from './day-list.ts';
import { dateIn } from './told.ts';

/** What is shown of a day: the counts by Region, and the lists by state. */
export class DayResult {
  private readonly root: HTMLElement;
  private readonly ground: ListGround;
  private readonly lists: ReadonlyMap<string, DayList>;

  constructor(root: HTMLElement, ground: ListGround) {
    this.root = root;
    this.ground = ground;
    const parts = [...root.querySelectorAll<HTMLDetailsElement>('details[data-state]')];
    this.lists = new Map(parts.map((part) => [part.dataset['state'] ?? '', new DayList(part, ground)]));
  }

  /** Shows a day. @returns what is to be told of it */
  show(spaces: readonly PublishedStates[], day: string): string {
    const found = spaces.map((space) => onDay(space, day));
    const { texts, locale } = this.ground;
    const title = dateIn(day, texts.days, locale);
    this.root.querySelector('[data-part="title"]')?.replaceChildren(title);
    for (const row of this.root.querySelectorAll<HTMLElement>('tr[data-region]')) this.count(row, found);
    for (const [state, list] of this.lists) {
      const inState = found.filter((one) => one.state === state);
      list.take(inState, numberIn(inState.length, locale));
    }
    return filled(texts.told, { day: title, all: found.length, ...countsOf(found) }, locale);
  }

  /** A line of the table: `all`, a Region by its code, or '' for those of no known Region. */
  private count(row: HTMLElement, found: readonly OnDay[]): void {
    const region = row.dataset['region'] ?? '';
    const counted = region === 'all' ? found : found.filter(({ space }) => (space.region ?? '') === region);
    const counts = countsOf(counted);
    for (const state of states)
      row.querySelector(`[data-state="${state}"]`)?.replaceChildren(numberIn(counts[state], this.ground.locale));
  }
}
