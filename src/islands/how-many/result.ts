import { countsOf, missingIn, oneFactAway, rangeOf, sharesOf, type Counts } from '../../core/definitions/counts.ts';
import type { MachineState } from '../../core/definitions/machine-state.ts';
import type { MachineTexts } from '../../core/definitions/machine-texts.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { drawDiscs } from './discs.ts';
import { addressOf, citationOf } from './citation.ts';
import { showColumns } from './columns.ts';
import type { CriterionTold, NoteGround } from './note.ts';
import type { Judged } from './place.ts';
import { filled, formFor } from './sentences.ts';

interface Handed {
  readonly texts: MachineTexts;
  readonly criteria: readonly CriterionTold[];
  readonly correction: string;
}

interface Shown {
  readonly state: MachineState;
  readonly judged: readonly Judged[];
  /** Of the named definition; missing where the criteria are the reader's own. */
  readonly name?: string;
  readonly isNeverYes: boolean;
}

/** The count, the lists and the map of "How many?", filled anew for each choice. */
export class ResultView {
  private readonly root: HTMLElement;
  private readonly texts: MachineTexts;
  private readonly ground: NoteGround;
  private readonly locale: Locale;
  private readonly language: string;

  constructor(root: HTMLElement, { texts, criteria, correction }: Handed, locale: Locale) {
    this.root = root;
    this.texts = texts;
    this.locale = locale;
    this.language = localeFacts[locale].tag;
    const told = new Map(criteria.map((criterion) => [criterion.id, criterion]));
    const most = Number(root.dataset['most']);
    this.ground = { texts, criteria: told, correction, language: this.language, most };
  }

  private parts(name: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  }

  private write(name: string, text: string, isShown = true): void {
    for (const part of this.parts(name)) {
      part.textContent = text;
      part.hidden = !isShown;
    }
  }

  private told(sentence: string, holes: Readonly<Record<string, string | number>>): string {
    return filled(sentence, holes, this.language);
  }

  show(shown: Shown): void {
    const counts = countsOf(shown.judged);
    this.showCount(counts, shown);
    this.showBar(counts);
    this.showMissing(shown.judged);
    showColumns(this.root, shown.judged, this.ground);
    this.showMap(shown.judged);
    this.showCitation(counts, shown);
  }

  private showCount(counts: Counts, { judged, isNeverYes }: Shown): void {
    const { yes, no, unknown, all } = counts;
    const [least, most] = rangeOf(counts);
    const nearly = oneFactAway(judged);
    const { texts } = this;
    this.write('range', least === most ? this.told('{least}', { least }) : this.told(texts.range, { least, most }));
    const lead = formFor(texts.lead, unknown, this.language);
    this.write('lead', unknown > 0 ? this.told(lead, { number: unknown, all }) : this.told(texts.leadNone, { all }));
    this.write('one-fact', this.told(texts.oneFact, { number: nearly }), nearly > 0);
    this.write('tally', this.told(texts.tally, { yes, no }));
    for (const part of this.parts('never-yes')) part.hidden = !isNeverYes;
  }

  private showBar(counts: Counts): void {
    const { yes, unknown } = sharesOf(counts);
    const set = (name: string, values: Readonly<Record<string, string>>): void => {
      for (const part of this.root.querySelectorAll(`[data-part="${name}"]`))
        for (const [attribute, value] of Object.entries(values)) part.setAttribute(attribute, value);
    };
    set('bar', { 'aria-label': this.told(this.texts.bar, { ...counts }) });
    set('bar-yes', { width: `${yes}%` });
    set('bar-unknown', { x: `${yes}%`, width: `${unknown}%` });
  }

  private showMissing(judged: readonly Judged[]): void {
    const missing = missingIn(judged);
    const rows = new Map(
      [...this.root.querySelectorAll<HTMLElement>('[data-criterion]')].map((row) => [row.dataset['criterion'], row]),
    );
    for (const row of rows.values()) row.hidden = true;
    for (const { criterion, count } of missing) {
      const row = rows.get(criterion);
      const place = row?.querySelector('[data-count]');
      if (!row || !place) continue;
      row.hidden = false;
      place.textContent = this.told('{count}', { count });
      row.parentElement?.append(row);
    }
    for (const part of this.parts('missing')) part.hidden = missing.length === 0;
  }

  private showMap(judged: readonly Judged[]): void {
    const byTown = Map.groupBy(judged, ({ place }) => place.town);
    drawDiscs(this.root, new Map([...byTown].map(([town, found]) => [town, found.map(({ answer }) => answer)])));
    const unmarked = judged.filter(({ place, answer }) => place.town === '' && answer !== 'no').length;
    const sentence = formFor(this.texts.unmarked, unmarked, this.language);
    this.write('unmarked', this.told(sentence, { number: unmarked }), unmarked > 0);
  }

  private showCitation(counts: Counts, { state, name }: Shown): void {
    const { texts, language } = this;
    const labels = state.criteria.map((id) => this.ground.criteria.get(id)?.label ?? id);
    const definition = name ?? this.told(texts.ownCited, { criteria: labels.join(', ') || texts.noCriteria });
    this.write('citation', citationOf({ state, counts, definition, texts, language }));
    const address = addressOf(state, this.locale);
    for (const part of this.parts('address')) {
      part.setAttribute('href', address);
      part.textContent = address;
    }
    this.write('copied', '');
  }

  /** Says whether what the places answer could not be had. */
  showFailed(isFailed: boolean): void {
    for (const part of this.parts('failed')) part.hidden = !isFailed;
  }

  /** Copies the citation, with the address that leads to it. */
  async copy(): Promise<void> {
    const [citation, address] = ['citation', 'address'].map((name) => this.parts(name)[0]?.textContent ?? '');
    await navigator.clipboard.writeText(`${citation} ${address}`);
    this.write('copied', this.texts.copied);
  }
}
