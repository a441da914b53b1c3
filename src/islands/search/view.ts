import type { Lexicon } from '../../core/search/lexicon.ts';
import { wordsFrom, type Locale, type Words } from '../../i18n/locales.ts';
import type { Answer } from './answer.ts';
import { Boxes } from './boxes.ts';
import { append, loaded, pageSize, type Listed } from './listing.ts';
import {
  chipLinks,
  inLine,
  plainLinks,
  explorerLinks,
  readingLinks,
  sentencesOn,
  suggestionLinks,
  tallyIn,
} from './notes.ts';
import type { Outcome } from './outcome.ts';
import type { RowMaker } from './rows.ts';
import { voiceFrom } from '../voice.ts';
import type { Say } from './sentences.ts';

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** What the page shows of a search: it finds its places by `data-` attributes, which the page writes. */
export class View {
  readonly say: Say;
  readonly boxes: Boxes;
  private readonly locale = document.documentElement.lang as Locale;
  private names: ReadonlyMap<string, Words> = new Map();
  private answer: Answer | undefined;
  private rest: readonly Listed[] = [];

  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.say = voiceFrom(root.dataset['sentences'] ?? '{}', this.locale);
    this.boxes = new Boxes(root);
  }

  /** The answer that is shown; undefined while there is none. */
  get shown(): Answer | undefined {
    return this.answer;
  }

  /** Learns the labels that no box bears, of towns and networks. */
  know({ towns, meanings }: Lexicon): void {
    this.names = new Map([
      ...towns.map(([slug, name]) => [`municipality ${slug}`, wordsFrom(() => name)] as const),
      ...meanings.map(({ facet, value, label }) => [`${facet} ${value}`, label] as const),
    ]);
  }

  private place(name: string): HTMLElement | null {
    return this.root.querySelector(`[data-${name}]`);
  }

  private put(name: string, nodes: readonly Node[]): void {
    const place = this.place(name);
    place?.replaceChildren(...nodes);
    const frame = place?.closest<HTMLElement>('[data-frame]');
    if (frame) frame.hidden = nodes.length === 0;
  }

  private get maker(): RowMaker {
    return {
      template: this.root.querySelector('template') as HTMLTemplateElement,
      locale: this.locale,
      say: this.say,
      labelOf: (facet, value) =>
        this.boxes.labelOf(facet, value) ?? this.names.get(`${facet} ${value}`)?.[this.locale] ?? value,
    };
  }

  tellCopied(isCopied: boolean): void {
    this.put('copied', [document.createTextNode(this.say(isCopied ? 'explorer.copied' : 'explorer.copy-failed'))]);
  }

  /** Lets the keyboard go on from the answer, when what it was on is gone. */
  focusAnswer(): void {
    this.place('tally')?.focus();
  }

  tell(text: string, notes: readonly string[] = []): void {
    this.put('tally', text ? [document.createTextNode(text)] : []);
    this.put('notes', notes.map(paragraph));
  }

  show(outcome: Outcome, query: string): void {
    const { answer, rows, rest, meant, counts } = outcome;
    this.answer = answer;
    this.rest = rest;
    this.tell(tallyIn(outcome, query, this.say), sentencesOn(answer, this.maker));
    this.put('chips', chipLinks(answer, this.maker));
    this.put('readings', inLine(readingLinks(answer, this.maker)));
    this.put('meant', inLine(suggestionLinks(meant)));
    this.put('plain', plainLinks(answer, this.root.dataset));
    this.put('explore', explorerLinks(answer, this.root.dataset));
    this.put('groups', []);
    const groups = this.place('groups');
    if (groups) append(rows, groups, answer, this.maker);
    if (counts) this.boxes.show(answer.plan.filters, counts);
    else this.boxes.showUncounted(answer.plan.filters);
    this.showButtons(true, Object.values(answer.plan.filters).flat().length);
  }

  clear(): void {
    this.answer = undefined;
    this.rest = [];
    this.tell('');
    for (const name of ['chips', 'readings', 'meant', 'plain', 'explore', 'groups']) this.put(name, []);
    this.boxes.reset();
    this.showButtons(false, 0);
  }

  fail(): void {
    this.clear();
    this.tell(this.say('search.failed'));
    const retry = this.place('retry');
    if (retry) retry.hidden = false;
  }

  private showButtons(isAnswered: boolean, narrowed: number): void {
    const [more, copy, retry, refine] = ['more', 'copy', 'retry', 'refine'].map((name) => this.place(name));
    if (more) more.hidden = this.rest.length === 0;
    if (copy) copy.hidden = !isAnswered;
    this.put('copied', []);
    if (retry) retry.hidden = true;
    if (refine)
      refine.textContent =
        narrowed > 0 ? this.say('search.refine-count', { count: narrowed }) : this.say('search.refine');
  }

  /** Shows the next rows and moves to the first of them. */
  async showMore(): Promise<void> {
    const { answer } = this;
    const rows = await loaded(this.rest.slice(0, pageSize));
    const groups = this.place('groups');
    if (!groups || !answer || answer !== this.answer) return;
    this.rest = this.rest.slice(pageSize);
    const [first] = append(rows, groups, answer, this.maker);
    first?.querySelector('a')?.focus();
    this.showButtons(true, Object.values(answer.plan.filters).flat().length);
  }
}
