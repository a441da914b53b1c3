import { wordsOf } from '../../i18n/translate.ts';
import type { ColumnStats, TableStats } from '../datasets/column-stats.ts';
import type { Publication } from '../datasets/publication.ts';
import { gradesOf, type Grade, type GradedRubric } from '../grades/grade.ts';
import { groundOf, statsOf } from '../grades/ground.ts';
import { rubricsOnPages } from '../grades/judges.ts';
import { registerIri } from '../linked-data/register-graph.ts';
import { inLanguages, node, plain, reference, typed, type Graph, type Node } from '../rdf/graph.ts';
import { catalogNames } from './catalog-names.ts';
import { csvwFile } from './csvw.ts';

interface Names {
  readonly homepage: string;
  /** Of something that the measurements tell, e.g. `known`. */
  readonly named: (part: string) => string;
}

function metricNodes({ named }: Names): Graph {
  const completeness = named('completeness');
  const metric = (name: 'known' | 'distinct'): Node =>
    node(named(name), 'dqv:Metric', {
      'skos:definition': inLanguages(wordsOf(`quality.${name}`)),
      'dqv:expectedDataType': reference(`http://www.w3.org/2001/XMLSchema#${name === 'known' ? 'decimal' : 'integer'}`),
      'dqv:inDimension': reference(completeness),
    });
  return [
    node(completeness, 'dqv:Dimension', { 'skos:prefLabel': inLanguages(wordsOf('quality.completeness')) }),
    metric('known'),
    metric('distinct'),
  ];
}

/** Four decimals tell one of 10,000 rows. */
const share = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(4);

/** A column as it is described for CSV on the Web, with its two measurements. */
function columnNodes({ meaning, known, distinct }: ColumnStats, { table, rows }: TableStats, names: Names): Graph {
  const column = `${names.homepage}data/${csvwFile(table.name)}#${meaning.name}`;
  const measured = (metric: 'known' | 'distinct'): Node =>
    node(names.named(`${table.name}/${meaning.name}/${metric}`), 'dqv:QualityMeasurement', {
      'dqv:computedOn': reference(column),
      'dqv:isMeasurementOf': reference(names.named(metric)),
      'dqv:value':
        metric === 'known' ? typed(share(known, rows), 'xsd:decimal') : typed(String(distinct), 'xsd:integer'),
    });
  return [
    node(column, 'rdfs:Resource', {
      'dcterms:identifier': plain(meaning.name),
      'dcterms:isPartOf': reference(catalogNames(names.homepage).dataset(table.name)),
    }),
    measured('known'),
    measured('distinct'),
  ];
}

/** What a rubric gives for one item, as a metric, with what the build found. */
function gradeNodes({ id, item, result }: Grade, rubric: string, names: Names): Graph {
  const metric = names.named(`${rubric}/${id}`);
  return [
    node(metric, 'dqv:Metric', {
      'skos:definition': inLanguages(item.title),
      'skos:notation': item.code === undefined ? undefined : plain(item.code),
      'rdfs:seeAlso': item.url === undefined ? undefined : reference(item.url),
      'dqv:expectedDataType': reference('http://www.w3.org/2001/XMLSchema#string'),
      'dqv:inDimension': reference(names.named(rubric)),
    }),
    node(`${metric}/result`, 'dqv:QualityMeasurement', {
      'dqv:computedOn': reference(registerIri(names.homepage)),
      'dqv:isMeasurementOf': reference(metric),
      'dqv:value': plain(result),
    }),
  ];
}

const rubricNodes = ({ id, record, grades }: GradedRubric, names: Names): Graph => [
  node(names.named(id), 'dqv:Dimension', { 'skos:prefLabel': inLanguages(record.name) }),
  ...grades.flatMap((grade) => gradeNodes(grade, id, names)),
];

/**
 * How complete every column of every table is, and what rubrics on data make of the whole, by the Data Quality Vocabulary
 * (https://www.w3.org/TR/vocab-dqv/). Rubrics on pages are not about the dataset.
 */
export function qualityGraph(publication: Publication): Graph {
  const { catalogue, homepage } = publication;
  const names = { homepage, named: (part: string) => `${homepage}data/quality.ttl#${part}` };
  const rubrics = catalogue.rubrics.filter(({ id }) => !rubricsOnPages.has(id));
  return [
    ...metricNodes(names),
    ...statsOf(publication).flatMap((table) => table.columns.flatMap((column) => columnNodes(column, table, names))),
    ...gradesOf(rubrics, groundOf(publication)).flatMap((rubric) => rubricNodes(rubric, names)),
  ];
}
