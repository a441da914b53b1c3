import type { Catalogue } from './catalogue.ts';
import { ageOf } from './dates.ts';

/** What the home page says of the whole register, counted at build. */
export interface RegisterFigures extends Readonly<Record<string, number>> {
  readonly all: number;
  /** Seen open less than two years before the release. */
  readonly surelyOpen: number;
  /** Open by the newest evidence, however old. */
  readonly open: number;
  readonly planned: number;
  readonly closed: number;
  readonly priced: number;
  readonly withDesks: number;
  readonly withWheelchair: number;
}

/** The figures of the register on its release's date. */
export function registerFigures({ spaces, release }: Catalogue): RegisterFigures {
  const counted = (has: (space: Catalogue['spaces'][number]) => boolean): number => spaces.filter(has).length;
  return {
    all: spaces.length,
    surelyOpen: counted(
      ({ status }) => status.state === 'open' && !status.isUndated && ageOf(status.date, release.date) === 1,
    ),
    open: counted(({ status }) => status.state === 'open'),
    planned: counted(({ status }) => status.state === 'planned'),
    closed: counted(({ status }) => status.state === 'closed'),
    priced: counted(({ record }) => Object.values(record.offers ?? {}).some(({ price }) => price !== undefined)),
    withDesks: counted(({ record }) => record.capacity?.desks !== undefined),
    withWheelchair: counted(({ record }) => record.wheelchair !== undefined),
  };
}
