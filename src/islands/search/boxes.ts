import type { Selection } from '../../core/filters.ts';
import { choosing, dropping, type Asked } from '../../core/search/asked.ts';
import type { Answer } from './answer.ts';
import type { FacetCounts } from './counts.ts';

/** The boxes of the facets, as the page wrote them. */
export class Boxes {
  private readonly inputs: readonly HTMLInputElement[];
  /** What each box says before anything is asked. */
  private readonly first: ReadonlyMap<HTMLInputElement, string>;

  constructor(root: ParentNode) {
    this.inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.first = new Map(this.inputs.map((input) => [input, countOf(input)?.textContent?.trim() ?? '']));
  }

  get facets(): readonly string[] {
    return [...new Set(this.inputs.map(({ name }) => name))];
  }

  /** Every value that has a box, by facet. */
  get values(): Selection {
    return Object.fromEntries(
      this.facets.map((facet) => [facet, this.inputs.filter(({ name }) => name === facet).map(({ value }) => value)]),
    );
  }

  /** The label of a value; undefined where it has no box. */
  labelOf(facet: string, value: string): string | undefined {
    const input = this.inputs.find((box) => box.name === facet && box.value === value);
    return input?.closest('label')?.querySelector('.option-label')?.textContent?.trim();
  }

  /** Ticks what is chosen, by box or by words, and counts what each box would leave; boxes that would leave nothing are put away. */
  show(chosen: Asked['chosen'], counts: FacetCounts): void {
    this.write(chosen, ({ name, value }) => String(counts.get(name)?.[value] ?? 0));
  }

  /** Ticks what is chosen, and counts nothing. */
  showUncounted(chosen: Asked['chosen']): void {
    this.write(chosen, () => '');
  }

  /** As the page wrote them, before anything was asked. */
  reset(): void {
    this.write({}, (input) => this.first.get(input) ?? '');
  }

  private write(chosen: Asked['chosen'], textOf: (input: HTMLInputElement) => string): void {
    for (const input of this.inputs) {
      const count = textOf(input);
      input.checked = chosen[input.name]?.includes(input.value) ?? false;
      const place = countOf(input);
      if (place) place.textContent = count;
      const label = input.closest('label');
      if (label) label.hidden = count === '0' && !input.checked;
    }
    for (const set of new Set(this.inputs.map((input) => input.closest('fieldset'))))
      if (set) set.hidden = set.querySelector('label:not([hidden])') === null;
  }

  /** What is asked once a box has changed; a box that words had ticked takes its words with it. */
  asked({ name, value, checked }: HTMLInputElement, asked: Asked, answer: Answer | undefined): Asked {
    const parts = (answer?.plan.parts ?? []).filter(({ meaning }) => meaning.facet === name && meaning.value === value);
    return choosing(checked ? asked : dropping(asked, parts), name, value, checked);
  }
}

const countOf = (input: HTMLInputElement): Element | null | undefined =>
  input.closest('label')?.querySelector('[data-count]');
