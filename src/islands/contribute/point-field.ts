import { pointFrom } from '../../core/form/point-sheet.ts';
import { localName } from '../../core/gazetteer.ts';
import type { Point } from '../../core/place.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Known } from './known.ts';
import { PointMap } from './point-map.ts';

/** The point of a place: typed as two numbers, pasted as a pair, or placed on a small map; all three say the same. */
export class PointField {
  private readonly form: HTMLFormElement;
  private readonly known: Known;
  private readonly townOf: () => string;
  private map: PointMap | undefined;

  /** @param townOf the NIS code of the municipality, as far as it is known */
  constructor(form: HTMLFormElement, known: Known, townOf: () => string) {
    this.form = form;
    this.known = known;
    this.townOf = townOf;
    form.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-open-map]')) this.openMap();
    });
    form.querySelector('[data-pair]')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.paste(target.value);
    });
    for (const name of ['lat', 'lon'])
      this.input(name)?.addEventListener('change', () => {
        const point = this.typed;
        if (point) this.map?.show(point);
      });
  }

  /** Puts the map away: what is asked next may be somewhere else. */
  close(): void {
    this.map = undefined;
    this.mapPlace?.replaceChildren();
    if (this.mapPlace) this.mapPlace.hidden = true;
  }

  private get mapPlace(): HTMLElement | null {
    return this.form.querySelector<HTMLElement>('[data-map]');
  }

  private input(key: string): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>(`input[name="/position/${key}"]`);
  }

  private get typed(): Point | undefined {
    return pointFrom(`${this.input('lat')?.value.replace(',', '.')}, ${this.input('lon')?.value.replace(',', '.')}`);
  }

  private tell(text: string): void {
    const told = this.form.querySelector('[data-pair-told]');
    if (told) told.textContent = text;
  }

  private paste(text: string): void {
    const point = pointFrom(text);
    const t = translatorOf(this.known.locale);
    this.tell(text.trim() && !point ? t('form.point-none', { text }) : '');
    if (!point) return;
    this.put(point);
    this.map?.show(point);
  }

  private put({ lat, lon }: Point): void {
    for (const [key, degrees] of [
      ['lat', lat],
      ['lon', lon],
    ] as const) {
      const input = this.input(key);
      if (input) input.value = String(degrees);
    }
    this.input('lat')?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private openMap(): void {
    const { gazetteer, locale } = this.known;
    const town = gazetteer.municipalities.get(this.townOf());
    const place = this.mapPlace;
    if (!place) return;
    this.tell(town ? '' : translatorOf(locale)('form.map-choose-town'));
    if (!town) return;
    place.hidden = false;
    const around = { lat: town.lat, lon: town.lon, name: localName(town) };
    this.map = new PointMap(
      place,
      { gazetteer, locale, town: around, onPlaced: (point) => this.put(point) },
      this.typed,
    );
    this.map.focus();
  }
}
