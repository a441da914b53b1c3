import { landmarksOn, onSheet, pointAt, reaches, side, stepOf, type PointSheet } from '../../core/form/point-sheet.ts';
import type { Gazetteer } from '../../core/gazetteer.ts';
import type { Point } from '../../core/place.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { made } from './parts.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

function drawn(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

export interface MapGround {
  readonly gazetteer: Gazetteer;
  readonly locale: Locale;
  /** The town that the map opens on. */
  readonly town: Point & { readonly name: string };
  readonly onPlaced: (point: Point) => void;
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A small sheet around a town, on which a point is placed by a click or by the arrow keys. */
export class PointMap {
  private readonly place: HTMLElement;
  private readonly ground: MapGround;
  private readonly picture = drawn('svg', { viewBox: `0 0 ${side} ${side}`, tabindex: 0, role: 'application' });
  private readonly told = made('p', '', { class: 'hint', role: 'status' });
  private point: Point | undefined;
  private level = 0;
  private sheet: PointSheet;

  constructor(place: HTMLElement, ground: MapGround, point: Point | undefined) {
    this.place = place;
    this.ground = ground;
    this.point = point;
    this.sheet = { middle: point ?? ground.town, reach: reaches[0] };
    this.build();
    this.draw();
  }

  /** Shows a point that was typed. */
  show(point: Point): void {
    this.point = point;
    const { x, y } = onSheet(point, this.sheet);
    if (x < 0 || y < 0 || x > side || y > side) this.sheet = { ...this.sheet, middle: point };
    this.draw();
  }

  focus(): void {
    this.picture.focus();
  }

  private build(): void {
    const t = translatorOf(this.ground.locale);
    this.picture.setAttribute('aria-label', t('form.map-title', { name: this.ground.town.name }));
    this.picture.addEventListener('click', (event) => this.handleClick(event));
    this.picture.addEventListener('keydown', (event) => this.handleKey(event));
    const buttons = (
      [
        ['form.map-nearer', 1],
        ['form.map-farther', -1],
      ] as const
    ).map(([key, by]) => {
      const button = made('button', t(key), { type: 'button', class: 'button quiet' });
      button.addEventListener('click', () => this.zoom(by));
      return button;
    });
    const line = made('p', '', { class: 'point-map-tools' });
    line.append(...buttons);
    this.place.replaceChildren(this.picture, line, this.told);
  }

  private zoom(by: number): void {
    this.level = Math.min(reaches.length - 1, Math.max(0, this.level + by));
    this.sheet = { middle: this.point ?? this.sheet.middle, reach: reaches[this.level] ?? reaches[0] };
    this.draw();
  }

  private handleClick(event: MouseEvent): void {
    const { left, top, width, height } = this.picture.getBoundingClientRect();
    this.move({ x: ((event.clientX - left) / width) * side, y: ((event.clientY - top) / height) * side });
  }

  private handleKey(event: KeyboardEvent): void {
    const [across, down] = arrows[event.key] ?? [];
    if (across === undefined || down === undefined) return;
    event.preventDefault();
    const { x, y } = onSheet(this.point ?? this.sheet.middle, this.sheet);
    const step = side / 40;
    this.move({ x: x + across * step, y: y + down * step });
  }

  private move(to: { readonly x: number; readonly y: number }): void {
    const point = pointAt(to, this.sheet);
    this.show(point);
    this.ground.onPlaced(point);
    const holes = { lat: String(point.lat), lon: String(point.lon) };
    this.told.textContent = translatorOf(this.ground.locale)('form.map-moved', holes);
  }

  private draw(): void {
    const { sheet, ground } = this;
    const names = landmarksOn(sheet, ground.gazetteer).flatMap(({ name, x, y }) => [
      drawn('circle', { class: 'point-village', cx: x, cy: y, r: 2 }),
      drawn('text', { x: x + 5, y: y + 4 }, name),
    ]);
    const pin = this.point && onSheet(this.point, sheet);
    this.picture.replaceChildren(
      drawn('rect', { class: 'point-land', x: 1, y: 1, width: side - 2, height: side - 2 }),
      ...names,
      drawn('path', { class: 'point-bar', d: `M12 ${side - 14}h${side / 4}` }),
      drawn('text', { x: 12, y: side - 20 }, this.scaleText()),
      ...(pin ? [drawn('circle', { class: 'point-pin', cx: pin.x, cy: pin.y, r: 7 })] : []),
    );
    const t = translatorOf(ground.locale);
    if (!this.point) this.told.textContent = t('form.map-hint', { step: stepOf(sheet) });
  }

  /** A quarter of the sheet's width. */
  private scaleText(): string {
    const metres = this.sheet.reach * 500;
    return metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  }
}
