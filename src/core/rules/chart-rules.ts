import { outside } from '../not-among.ts';
import type { Problem } from '../problem.ts';
import type { ChartRecord, StatisticRecord } from '../records.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import type { Surroundings } from './rule.ts';

type ChartRule = (record: ChartRecord, surroundings: Surroundings) => readonly Problem[];
type Series = Partial<StatisticRecord>;

const unnamedIn = (found: readonly string[], key: string, names: readonly string[]): readonly Problem[] =>
  found.flatMap((one, index) => outside(one, names, `/${key}/${index}`));

const namesLead: ChartRule = ({ series = [], curves = [] }, { series: known }) => [
  ...unnamedIn(series, 'series', [...known.keys()]),
  ...unnamedIn(curves, 'curves', series),
];

/** What one scale can show, e.g. `places, 01000`. */
const scaleOf = ({ unit, territory }: Series): string => [unit, territory].join(', ');

/** One sheet has one scale: what is counted in another unit, or elsewhere, has a sheet of its own. */
const seriesShareOneScale: ChartRule = ({ series = [] }, { series: known }) => {
  const found = series.flatMap((id, index) => {
    const one = known.get(id);
    return one ? [{ id, index, scale: scaleOf(one) }] : [];
  });
  const [first] = found;
  return found
    .filter(({ scale }) => scale !== first?.scale)
    .map(({ id, index, scale }) => ({
      code: 'series-of-two-scales',
      pointer: `/series/${index}`,
      args: { found: id, scale, other: first?.id ?? '', otherScale: first?.scale ?? '' },
    }));
};

/** Who counted the numbers of a series, each once. */
const countersOf = ({ values = {} }: Series): readonly string[] => [
  ...new Set(Object.values(values).map(({ by }) => by ?? '?')),
];

/** Numbers that several counted are countings of different things: no line joins them. */
const curvesAreOneCounting: ChartRule = ({ curves = [] }, { series }) =>
  curves.flatMap((id, index) => {
    const counters = countersOf(series.get(id) ?? {});
    return counters.length > 1
      ? [
          {
            code: 'curve-of-two-countings',
            pointer: `/curves/${index}`,
            args: { found: id, names: counters.join(', ') },
          },
        ]
      : [];
  });

/** The rules that a chart must pass besides its schema. */
export const chartRules: readonly ChartRule[] = [
  (_record, { id }) => fileNameProblems(id),
  namesLead,
  seriesShareOneScale,
  curvesAreOneCounting,
];
