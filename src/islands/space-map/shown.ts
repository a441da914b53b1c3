import { kilometresBetween } from '../../core/place.ts';
import type { Point } from '../../core/place.ts';
import { boxAround, drawable, kept, onlyThe, pointOf, within } from './features.ts';
import type { Bounds, MapFeature, SpaceProperties, Spaces } from './features.ts';
import type { Drawn } from './sources.ts';

/** How many spaces around a point tell where it lies. */
const fewNear = 3;

/** The spaces of the register and which of them the map shows. */
export class Shown {
  readonly #spaces: Spaces;
  readonly #features: readonly MapFeature[];
  #ids: ReadonlySet<string> | undefined;

  constructor(spaces: Spaces, ids: ReadonlySet<string> | undefined) {
    this.#spaces = spaces;
    this.#features = drawable(spaces);
    this.#ids = ids;
  }

  /** From now on only these are shown; all of them for undefined. */
  narrow(ids: ReadonlySet<string> | undefined): void {
    this.#ids = ids;
  }

  /** How many are shown, with or without a place. */
  get count(): number {
    return this.#spaces.features.filter(({ properties }) => this.#ids?.has(properties.id) ?? true).length;
  }

  get drawn(): Drawn {
    return kept(this.#features, this.#ids);
  }

  /** The box around those narrowed down to; undefined when all are shown, or none has a place. */
  get bounds(): Bounds | undefined {
    const { features } = this.drawn;
    const isWhole = this.count === this.#spaces.features.length;
    return isWhole || features.length === 0 ? undefined : boxAround(features.map(pointOf));
  }

  /** Those in a box, by name in the order of a language. */
  within(bounds: Bounds, locale: string): readonly SpaceProperties[] {
    return within(this.drawn.features, bounds)
      .map(({ properties }) => properties)
      .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  }

  /** The box around a point and the few shown that are nearest to it. */
  boundsAround(point: Point): Bounds {
    const near = this.drawn.features
      .map((feature) => ({ feature, kilometres: kilometresBetween(point, pointOf(feature)) }))
      .toSorted((a, b) => a.kilometres - b.kilometres)
      .slice(0, fewNear)
      .map(({ feature }) => pointOf(feature));
    return boxAround([point, ...near]);
  }

  /** One space, shown or not; undefined when there is none of that id or it has no place. */
  find(id: string): MapFeature | undefined {
    return this.#features.find(({ properties }) => properties.id === id);
  }

  /** The same as a collection, empty when there is none. */
  only(id: string | undefined): Drawn {
    return onlyThe(this.#features, id);
  }
}
