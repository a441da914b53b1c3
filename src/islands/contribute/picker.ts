import type { Picked } from '../../core/form/picked.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { made } from './parts.ts';

/** What pickers ask of those who know the names. */
export interface PickerGround {
  readonly locale: Locale;
  /** What a text may mean, by the kind of picker. */
  readonly find: (kind: string, text: string) => readonly Picked[];
  readonly nameOf: (kind: string, code: string) => string;
  readonly onPicked: (picker: HTMLElement, picked: Picked) => void;
}

const nothingFound = { town: 'form.town-none', space: 'form.space-none', network: 'form.network-none' } as const;

const kindOf = (picker: HTMLElement): string => picker.dataset['picker'] ?? '';
const searchIn = (picker: HTMLElement) => picker.querySelector<HTMLInputElement>('input[type=search]');
const codeIn = (picker: HTMLElement) => picker.querySelector<HTMLInputElement>('input[type=hidden]');
const picksIn = (picker: HTMLElement) => picker.querySelector<HTMLElement>('[data-picks]');

/** Fields that find a code by a name: what they offer stands under them as buttons, reached by the keyboard like any other. */
export class Pickers {
  private readonly ground: PickerGround;

  constructor(root: HTMLElement, ground: PickerGround) {
    this.ground = ground;
    root.addEventListener('input', ({ target }) => {
      const picker = target instanceof HTMLInputElement && target.type === 'search' ? this.around(target) : null;
      if (picker) this.offer(picker);
    });
    root.addEventListener('click', ({ target }) => {
      const picker = target instanceof Element ? this.around(target) : null;
      if (picker && target instanceof Element && target.closest('[data-unchoose]')) this.unchoose(picker);
    });
    root.addEventListener('keydown', (event) => this.takeFirst(event));
  }

  /** Shows of every picker what its code is called, or its search. */
  show(root: HTMLElement): void {
    for (const picker of root.querySelectorAll<HTMLElement>('[data-picker]')) this.showOne(picker);
  }

  private around(element: Element): HTMLElement | null {
    return element.closest<HTMLElement>('[data-picker]');
  }

  private showOne(picker: HTMLElement): void {
    const code = codeIn(picker)?.value ?? '';
    const [search, chosen] = [searchIn(picker), picker.querySelector<HTMLElement>('[data-chosen]')];
    if (search) search.hidden = code !== '';
    if (chosen) chosen.hidden = code === '';
    const name = chosen?.querySelector('[data-chosen-name]');
    if (name && code) name.textContent = this.ground.nameOf(kindOf(picker), code);
    if (search && code) search.value = '';
    picksIn(picker)?.replaceChildren();
  }

  private offer(picker: HTMLElement): void {
    const text = searchIn(picker)?.value.trim() ?? '';
    const found = text.length < 2 ? [] : this.ground.find(kindOf(picker), text);
    const none = nothingFound[kindOf(picker) as keyof typeof nothingFound];
    const buttons = found.map((picked) => this.buttonFor(picker, picked));
    const told = text.length >= 2 && found.length === 0 ? translatorOf(this.ground.locale)(none, { text }) : '';
    picksIn(picker)?.replaceChildren(told, ...buttons);
  }

  private buttonFor(picker: HTMLElement, picked: Picked): HTMLButtonElement {
    const text = picked.aside ? `${picked.name} (${picked.aside})` : picked.name;
    const button = made('button', text, { type: 'button', class: 'near-start', 'data-pick': picked.code });
    button.addEventListener('click', () => this.choose(picker, picked));
    return button;
  }

  private choose(picker: HTMLElement, picked: Picked): void {
    const input = codeIn(picker);
    if (input) input.value = picked.code;
    this.showOne(picker);
    picker.querySelector<HTMLElement>('[data-unchoose]')?.focus();
    this.ground.onPicked(picker, picked);
  }

  private unchoose(picker: HTMLElement): void {
    const input = codeIn(picker);
    if (input) input.value = '';
    this.showOne(picker);
    searchIn(picker)?.focus();
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Enter takes the first that is offered. */
  private takeFirst(event: KeyboardEvent): void {
    const picker = event.target instanceof HTMLInputElement && event.key === 'Enter' ? this.around(event.target) : null;
    if (!picker) return;
    event.preventDefault();
    picksIn(picker)?.querySelector('button')?.click();
  }
}

/** Fills in what a choice says besides, where its reader has written nothing: of a village, its name and its postcode. */
export function fillBeside(form: HTMLFormElement, name: string, also: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(also)) {
    const beside = form.elements.namedItem(name.replace(/[^/]+$/, key));
    if (beside instanceof HTMLInputElement && beside.value === '') beside.value = text;
  }
}
