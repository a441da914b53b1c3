import { wordsFrom, type Words } from '../i18n/locales.ts';
import type { Catalogue, Chart, Statistic } from './catalogue.ts';
import type { Drawn } from './charts/series-chart.ts';
import { recordSchemas } from './record-schemas.ts';
import type { StatisticRecord } from './records.ts';
import { wordOf, type SchemaNode } from './schema-node.ts';

type Theme = StatisticRecord['theme'];

const { theme, unit, territory } = recordSchemas.statistic.properties as unknown as Readonly<
  Record<'theme' | 'unit' | 'territory', SchemaNode>
>;

const titleOf = (node: SchemaNode): Words => wordsFrom((locale) => wordOf(node, 'title', locale));

/** The word of a unit, e.g. `mètres carrés`. */
export const unitWords = new Map(unit.oneOf?.map((branch) => [branch.const, titleOf(branch)] as const));

/** A part of the observatory: charts, and the numbers that no chart shows. */
export interface ObservatoryPart {
  readonly theme: Theme;
  readonly title: Words;
  readonly description: Words;
  readonly charts: readonly Drawn[];
  readonly single: readonly Statistic[];
}

/** The series of a chart, in the order of its record. */
export const drawnFrom = (chart: Chart, { statistics }: Pick<Catalogue, 'statistics'>): Drawn => ({
  chart,
  statistics: chart.record.series.flatMap((id) => statistics.find((statistic) => statistic.id === id) ?? []),
});

const placeOf = ({ record }: Statistic): number => territory.enum?.indexOf(record.territory) ?? 0;
const firstOf = ({ statistics: [first] }: Drawn): number => (first ? placeOf(first) : 0);

/** The parts of the observatory in the order of the schema; in each, Belgium first and the world last. */
export function observatoryParts(catalogue: Catalogue): readonly ObservatoryPart[] {
  const charts = catalogue.charts.map((chart) => drawnFrom(chart, catalogue));
  const shown = new Set(charts.flatMap(({ statistics }) => statistics));
  return (theme.oneOf ?? []).map((branch) => ({
    theme: branch.const as Theme,
    title: titleOf(branch),
    description: wordsFrom((locale) => wordOf(branch, 'description', locale)),
    charts: charts
      .filter(({ statistics }) => statistics[0]?.record.theme === branch.const)
      .toSorted((a, b) => firstOf(a) - firstOf(b)),
    single: catalogue.statistics
      .filter((statistic) => statistic.record.theme === branch.const && !shown.has(statistic))
      .toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}
