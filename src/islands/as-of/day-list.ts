import type { DayTexts } from '../../core/as-of/day-texts.ts';
import type { OnDay } from '../../core/as-of/on-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sentenceOf } from '../../i18n/sentence.ts';
import { toldOf } from './told.ts';

export interface ListGround {
  readonly texts: DayTexts;
  readonly locale: Locale;
  /** Lines that are shown at once. */
  readonly most: number;
  /** Address of a space's page, with the hole `{id}`. */
  readonly page: string;
}

/** The spaces in one state: their number, and their lines once they are asked for, part by part. */
export class DayList {
  private readonly root: HTMLDetailsElement;
  private readonly ground: ListGround;
  private readonly list: HTMLElement | null;
  private readonly more: HTMLButtonElement | null;
  private readonly blank: HTMLTemplateElement | null;
  private found: readonly OnDay[] = [];
  private shown = 0;

  constructor(root: HTMLDetailsElement, ground: ListGround) {
    this.root = root;
    this.ground = ground;
    this.list = root.querySelector('ul');
    this.more = root.querySelector('button');
    this.blank = root.querySelector('template');
    root.addEventListener('toggle', () => this.fill());
    this.more?.addEventListener('click', () => this.showMore());
  }

  /** Takes the spaces of another day. @param count their number as the language writes it */
  take(found: readonly OnDay[], count: string): void {
    this.found = found;
    this.shown = 0;
    this.list?.replaceChildren();
    this.root.querySelector('[data-part="count"]')?.replaceChildren(count);
    this.root.hidden = found.length === 0;
    this.fill();
  }

  private fill(): void {
    if (this.root.open && this.shown === 0) this.add();
  }

  private add(): void {
    const next = this.found.slice(this.shown, this.shown + this.ground.most);
    this.list?.append(...next.map((one) => this.lineOf(one)));
    this.shown += next.length;
    const rest = Math.min(this.found.length - this.shown, this.ground.most);
    if (!this.more) return;
    this.more.hidden = rest === 0;
    this.more.textContent = sentenceOf(this.ground.texts.more, { count: rest }, this.ground.locale);
  }

  /** The reader goes on where the list went on. */
  private showMore(): void {
    const before = this.shown;
    this.add();
    this.list?.children[before]?.querySelector('a')?.focus();
  }

  private lineOf(one: OnDay): Node {
    const { texts, locale, page } = this.ground;
    const line = this.blank?.content.cloneNode(true) as DocumentFragment;
    const address = page.replace('{id}', one.space.id);
    const name = line.querySelector<HTMLAnchorElement>('.day-name');
    if (name) name.href = address;
    name?.replaceChildren(one.space.name);
    line.querySelector('.day-where')?.replaceChildren(texts.regions[one.space.region ?? ''] ?? texts.nowhere);
    const { text, number } = toldOf(one, texts, locale);
    const evidence = line.querySelector<HTMLAnchorElement>('.day-evidence');
    if (number === undefined) evidence?.replaceWith(text);
    else if (evidence) evidence.href = `${address}#s${number}`;
    evidence?.replaceChildren(text);
    return line;
  }
}
