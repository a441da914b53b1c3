import '../offline/register.ts';
import type { DayTexts } from '../../core/as-of/day-texts.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { pointSwitch } from '../language-switch.ts';
import { saveFile } from '../save-file.ts';
import { askedDay, dayParameter, type Reach } from './asked-day.ts';
import type { DayResult } from './day-result.ts';
import { StatesSource } from './states-file.ts';

/** What the page hands over, as JSON in an attribute. */
interface Handed extends Reach {
  readonly texts: DayTexts;
  readonly most: number;
  readonly page: string;
  readonly file: string;
}

/** The register on a day that the reader chooses; the day stands in the address. */
class RegisterDay extends HTMLElement {
  private readonly handed = JSON.parse(this.dataset['handed'] ?? '{}') as Handed;
  private readonly source = new StatesSource(this.handed.file);
  private readonly field = this.querySelector<HTMLInputElement>('input');
  private readonly shown = this.querySelector<HTMLElement>('[data-part="result"]');
  private readonly language = this.closest('[lang]')?.getAttribute('lang') ?? '';
  private readonly locale = isLocale(this.language) ? this.language : locales[0];
  private result: Promise<DayResult | undefined> | undefined;
  private day: string | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => this.choose(event));
    this.querySelector('[data-part="csv"]')?.addEventListener('click', () => void this.save());
    globalThis.addEventListener('popstate', () => void this.restore());
    void this.restore().then(() => (this.dataset['ready'] = 'true'));
  }

  private choose(event: Event): void {
    event.preventDefault();
    // A date that is not whole, or not of the calendar, reads as empty.
    const text = this.field?.value ?? '';
    if (text !== '') history.pushState(null, '', `?${dayParameter}=${text}`);
    void this.show(text);
  }

  /** Takes the day from the address: at first, and when the reader goes back. */
  private async restore(): Promise<void> {
    const text = new URLSearchParams(location.search).get(dayParameter) ?? undefined;
    const isDay = askedDay(text, this.handed).kind !== 'malformed';
    if (this.field) this.field.value = isDay ? (text ?? this.handed.last) : '';
    await this.show(text);
  }

  private async show(text: string | undefined): Promise<void> {
    const asked = askedDay(text, this.handed);
    this.day = asked.kind === 'day' ? asked.day : undefined;
    this.field?.setAttribute('aria-invalid', String(asked.kind !== 'day' && asked.kind !== 'none'));
    pointSwitch();
    if (asked.kind === 'day') return this.showDay(asked.day);
    this.tell(asked.kind === 'none' ? '' : this.handed.texts[asked.kind], false);
  }

  private async showDay(day: string): Promise<void> {
    const { texts } = this.handed;
    this.tell(texts.loading, false);
    try {
      this.result ??= this.open();
      const [{ spaces }, result] = await Promise.all([this.source.load(), this.result]);
      // Another day may have been chosen while the file was on its way.
      if (day !== this.day) return;
      const told = result?.show(spaces, day) ?? '';
      this.querySelector<HTMLAnchorElement>('[data-part="link"]')?.setAttribute('href', `?${dayParameter}=${day}`);
      this.tell(told, true);
    } catch {
      if (day === this.day) this.tell(texts.failed, false);
    }
  }

  /** What sets out a day is loaded with the first one that is asked for. */
  private async open(): Promise<DayResult | undefined> {
    const { DayResult: Result } = await import('./day-result.ts');
    return this.shown ? new Result(this.shown, { ...this.handed, locale: this.locale }) : undefined;
  }

  private tell(text: string, isShown: boolean): void {
    this.querySelector('[data-part="told"]')?.replaceChildren(text);
    if (this.shown) this.shown.hidden = !isShown;
  }

  private async save(): Promise<void> {
    const { day } = this;
    if (day === undefined) return;
    // The writer of CSV is loaded only by who downloads.
    const [{ dayText }, { release, spaces }] = await Promise.all([import('./day-file.ts'), this.source.load()]);
    saveFile(dayText(spaces, day, release.version), `coworking-register-${day}.csv`);
  }
}

customElements.define('register-day', RegisterDay);
