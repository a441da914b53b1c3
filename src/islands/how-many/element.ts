import '../offline/register.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import { decide } from '../../core/definitions/decide.ts';
import type { Formula } from '../../core/definitions/formula.ts';
import { queryOf, stateFrom, type MachineState } from '../../core/definitions/machine-state.ts';
import type { MachineTexts } from '../../core/definitions/machine-texts.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { onceNear } from '../coming-near.ts';
import { pointSwitch } from '../language-switch.ts';
import { showWhole } from './columns.ts';
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

/** "How many?": judges all places by the definition chosen, and keeps the choice in the address. */
class HowMany extends HTMLElement {
  private readonly locale = localeOf(this);
  private readonly handed = JSON.parse(this.dataset['handed'] ?? '{}') as Handed;
  private readonly ids = this.handed.criteria.map(({ id }) => id);
  private readonly form = new MachineForm(this);
  private readonly result = new ResultView(this, this.handed, this.locale);
  private places: Promise<readonly Place[] | undefined> | undefined;
  private asked: MachineState | undefined;
  /** Whether the script has filled the page: before that it holds the first lines of its lists alone. */
  private isDrawn = false;
  /** What is shown; the page itself shows what it begins with. */
  private state: MachineState = { definition: this.handed.first, criteria: [], population: 'standing' };

  async connectedCallback(): Promise<void> {
    this.form.unfold();
    // Whoever comes near the form is about to choose.
    onceNear(this.form.element, () => void this.loaded());
    this.addEventListener('change', (event) => void this.choose(this.form.stateAfter(event.target, this.ids)));
    this.addEventListener('click', (event) => void this.handleClick(event));
    globalThis.addEventListener('popstate', () => void this.restore());
    if (location.search) await this.restore();
    this.dataset['ready'] = 'true';
  }

  /** What all places answer; nothing when it could not be had, and then it is asked for again next time. */
  private loaded(): Promise<readonly Place[] | undefined> {
    this.places ??= loadPlaces(this).catch(() => {
      this.places = undefined;
      return undefined;
    });
    return this.places;
  }

  /** Takes the choice from the address: at first, and when the reader goes back. */
  private async restore(): Promise<void> {
    const choices = {
      definitions: this.handed.definitions.map(({ id }) => id),
      criteria: this.ids,
      first: this.handed.first,
    };
    await this.show(stateFrom(new URLSearchParams(location.search), choices));
  }

  private async choose(state: MachineState): Promise<void> {
    history.pushState(null, '', `?${queryOf(state, this.locale)}`);
    if (await this.show(state)) return;
    history.replaceState(null, '', this.isDrawn ? `?${queryOf(this.state, this.locale)}` : location.pathname);
  }

  /** Shows a choice, unless another is asked before it can be; one that cannot be judged is taken back, and that is said. */
  private async show(state: MachineState): Promise<boolean> {
    this.asked = state;
    this.setAttribute('aria-busy', 'true');
    const places = await this.loaded();
    if (this.asked !== state) return true;
    this.removeAttribute('aria-busy');
    if (places) this.draw(state, placesOf(places, state.population));
    else this.form.showChoice(this.state, this.formulaOf(this.state));
    this.result.showFailed(!places);
    return places !== undefined;
  }

  private formulaOf({ definition, criteria }: MachineState): Formula {
    return this.handed.definitions.find(({ id }) => id === definition)?.formula ?? { all: criteria };
  }

  private draw(state: MachineState, counted: readonly Place[]): void {
    const formula = this.formulaOf(state);
    const named = this.handed.definitions.find(({ id }) => id === state.definition);
    const judged = counted.map((place) => ({ ...decide(formula, place.answerTo), place }));
    this.state = state;
    this.form.showChoice(state, formula);
    this.form.showCounts(counted);
    this.result.show({ state, judged, ...(named && { name: named.name }), isNeverYes: named?.isNeverYes ?? false });
    pointSwitch((locale) => queryOf(state, locale));
    this.isDrawn = true;
  }

  /** Shows a column whole, or copies the citation. */
  private async handleClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const column = button?.closest('[data-column]');
    if (column && (this.isDrawn || (await this.show(this.state)))) showWhole(column);
    if (button?.dataset['part'] === 'copy') await this.result.copy();
  }
}

customElements.define('how-many', HowMany);
