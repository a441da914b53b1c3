import '../offline/register.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import { decide } from '../../core/definitions/decide.ts';
import type { Formula } from '../../core/definitions/formula.ts';
import { queryOf, stateFrom, type MachineState } from '../../core/definitions/machine-state.ts';
import type { MachineTexts } from '../../core/definitions/machine-texts.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { pointSwitch } from '../language-switch.ts';
import { MachineForm } from './form.ts';
import type { CriterionTold } from './note.ts';
import { loadPlaces, placesOf, type Place } from './place.ts';
import { ResultView } from './result.ts';

/** What the page hands over of a definition. */
interface Asked {
  readonly id: string;
  readonly name: string;
  readonly formula: Formula;
  readonly isNeverYes: boolean;
}

/** What the page hands over, as JSON in its attributes. */
interface Handed {
  readonly definitions: readonly Asked[];
  readonly criteria: readonly (CriterionTold & { readonly id: CriterionId })[];
  readonly first: string;
  readonly texts: MachineTexts;
  readonly correction: string;
}

const localeOf = (element: Element): Locale => {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return isLocale(language) ? language : 'fr';
};

/** "How many?": judges the places that the page holds by the definition chosen, and keeps the choice in the address. */
class HowMany extends HTMLElement {
  private readonly locale = localeOf(this);
  private readonly handed = JSON.parse(this.dataset['handed'] ?? '{}') as Handed;
  private readonly ids = this.handed.criteria.map(({ id }) => id);
  private places: readonly Place[] = [];
  private readonly form = new MachineForm(this);
  private readonly result = new ResultView(this, this.handed, this.locale);

  async connectedCallback(): Promise<void> {
    this.form.fold();
    this.places = await loadPlaces(this, this.ids);
    this.addEventListener('change', (event) => this.choose(this.form.stateAfter(event.target, this.ids)));
    this.addEventListener('click', (event) => this.result.handleClick(event));
    globalThis.addEventListener('popstate', () => this.restore());
    this.restore();
    this.dataset['ready'] = 'true';
  }

  /** Takes the choice from the address: at first, and when the reader goes back. */
  private restore(): void {
    const choices = {
      definitions: this.handed.definitions.map(({ id }) => id),
      criteria: this.ids,
      first: this.handed.first,
    };
    this.show(stateFrom(new URLSearchParams(location.search), choices));
  }

  private choose(state: MachineState): void {
    history.pushState(null, '', `?${queryOf(state, this.locale)}`);
    this.show(state);
  }

  private show(state: MachineState): void {
    const named = this.handed.definitions.find(({ id }) => id === state.definition);
    const formula: Formula = named?.formula ?? { all: state.criteria };
    const counted = placesOf(this.places, state.population);
    const judged = counted.map((place) => ({
      ...decide(formula, (id) => place.answers.get(id) ?? 'unknown'),
      place,
    }));
    this.form.show(state, formula, counted);
    this.result.show({ state, judged, ...(named && { name: named.name }), isNeverYes: named?.isNeverYes ?? false });
    if (location.search) pointSwitch((locale) => queryOf(state, locale));
  }
}

customElements.define('how-many', HowMany);
