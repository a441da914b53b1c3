import type { CriterionId } from '../../core/criteria/criteria.ts';
import { answers } from '../../core/criteria/answer.ts';
import type { Formula } from '../../core/definitions/formula.ts';
import { plainlyAsked } from '../../core/definitions/plainly-asked.ts';
import type { MachineState } from '../../core/definitions/machine-state.ts';
import type { Population } from '../../core/definitions/population.ts';
import type { Place } from './place.ts';

/** The form of "How many?": what is chosen in it, and how it shows a choice. */
export class MachineForm {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** On a phone the count should not be a long way down: the criteria stay folded. At a desk the first themes stand open. */
  unfold(): void {
    if (!globalThis.matchMedia('(min-width: 64rem)').matches) return;
    for (const theme of this.root.querySelectorAll<HTMLDetailsElement>('details[data-opened]')) theme.open = true;
  }

  get element(): HTMLFormElement | null {
    return this.root.querySelector('form');
  }

  private get select(): HTMLSelectElement | null {
    return this.root.querySelector('select[name=definition]');
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[name=criterion]')];
  }

  private get population(): Population {
    return this.root.querySelector<HTMLInputElement>('input[name=places]:checked')?.value === 'all'
      ? 'all'
      : 'standing';
  }

  /** The choice once a part of the form has changed: a tick makes the criteria the reader's own. */
  stateAfter(target: EventTarget | null, criteria: readonly CriterionId[]): MachineState {
    const { population } = this;
    const definition = this.select?.value ?? '';
    const isTick = target instanceof HTMLInputElement && target.name === 'criterion';
    if (definition !== '' && !isTick) return { definition, criteria: [], population };
    const ticked = new Set(this.boxes.filter(({ checked }) => checked).map(({ value }) => value));
    return { criteria: criteria.filter((id) => ticked.has(id)), population };
  }

  /** Shows a choice, with the criteria that its formula asks ticked. */
  showChoice({ definition = '', population }: MachineState, formula: Formula): void {
    if (this.select) this.select.value = definition;
    const asked: readonly string[] = plainlyAsked(formula);
    for (const box of this.boxes) box.checked = asked.includes(box.value);
    for (const radio of this.root.querySelectorAll<HTMLInputElement>('input[name=places]'))
      radio.checked = radio.value === population;
    for (const part of this.root.querySelectorAll<HTMLElement>('[data-definition]'))
      part.hidden = part.dataset['definition'] !== definition;
  }

  /** Shows of each criterion what the places counted answer. */
  showCounts(counted: readonly Place[]): void {
    for (const box of this.boxes) {
      const given = counted.map(({ answerTo }) => answerTo(box.value as CriterionId));
      for (const answer of answers) {
        const place = box.closest('.criterion')?.querySelector(`[data-answer=${answer}]`);
        if (place) place.textContent = String(given.filter((one) => one === answer).length);
      }
    }
  }
}
