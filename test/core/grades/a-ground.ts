/** What the judges look at, with nothing wrong in it, and ways to spoil one thing. */
import type { GradeGround } from '../../../src/core/grades/ground.ts';
import { groundOf } from '../../../src/core/grades/ground.ts';
import type { KindWeight, MeasuredPages } from '../../../src/core/grades/measured-pages.ts';
import { budgets, type PageKind } from '../../../src/core/grades/page-budgets.ts';
import { linkedDatasets } from '../../../src/core/linked-data/index.ts';
import type { Node, Value } from '../../../src/core/rdf/graph.ts';
import type { Curie } from '../../../src/core/rdf/vocabularies.ts';
import { smallPublication } from '../datasets/small-publication.ts';

const light: KindWeight = { pages: 4, within: 4, asking: 0, bytes: 50_000, requests: 9, scriptBytes: 0 };
const kinds = Object.fromEntries((Object.keys(budgets) as PageKind[]).map((kind) => [kind, light]));
export const lightPages: MeasuredPages = { pages: 40, withLanguage: 40, withTitle: 40, withMedia: 0, kinds };

const datasets = [...smallPublication.datasets, ...linkedDatasets];

/** The small register on the public web, with light pages. */
export const goodGround: GradeGround = groundOf(
  {
    ...smallPublication,
    homepage: 'https://registre.be/',
    repository: 'https://forge.be/registre',
    datasets,
    files: new Map(datasets.map(({ file }) => [file, { bytes: 12, sha256: 'ab12'.repeat(16) }])),
  },
  lightPages,
);

export type Alter = (ground: GradeGround) => GradeGround;

/** The same with some statements about the first thing of a class made otherwise; of all of them with `every`. */
export function restated(type: Curie, restate: (node: Node) => Node, every = false): Alter {
  return (ground) => {
    const first = ground.catalog.find(({ types }) => types.includes(type));
    const isMeant = (one: Node): boolean => one.types.includes(type) && (every || one === first);
    return { ...ground, catalog: ground.catalog.map((one) => (isMeant(one) ? restate(one) : one)) };
  };
}

/** Nothing is said by a property of the first thing of a class. */
export const lacking = (type: Curie, property: Curie, every = false): Alter =>
  restated(type, (one) => ({ ...one, properties: one.properties.filter(([name]) => name !== property) }), every);

/** Something else is said by it. */
export const saying = (type: Curie, property: Curie, value: Value, every = false): Alter =>
  restated(
    type,
    (one) => ({
      ...one,
      properties: one.properties.map(([name, values]) => [name, name === property ? [value] : values] as const),
    }),
    every,
  );

/** The first resource of the package that is meant, told otherwise. */
export const withResource =
  (change: (resource: GradeGround['package']['resources'][number]) => object): Alter =>
  (ground) => {
    const [first, ...others] = ground.package.resources;
    if (!first) throw new Error('The package has no resource.');
    return { ...ground, package: { ...ground.package, resources: [{ ...first, ...change(first) }, ...others] } };
  };

/** Of the first column of the first table, something told otherwise. */
export const withField = (change: object): Alter =>
  withResource(({ schema }) => ({
    schema: {
      ...schema,
      fields: schema?.fields.map((field, index) => (index === 0 ? { ...field, ...change } : field)),
    },
  }));

export const undescribed =
  (file: string): Alter =>
  (ground) => ({ ...ground, descriptions: ground.descriptions.filter((one) => one !== file) });

export const unserved =
  (path: string): Alter =>
  (ground) => ({
    ...ground,
    api: { ...ground.api, paths: Object.fromEntries(Object.entries(ground.api.paths).filter(([one]) => one !== path)) },
  });

/** One fault in the first table. */
export const faulty =
  (fault: 'wrong' | 'repeated' | 'lost'): Alter =>
  (ground) => ({
    ...ground,
    tables: ground.tables.map((table, index) => (index === 0 ? { ...table, [fault]: 1 } : table)),
  });

export const withPages =
  (change: Partial<MeasuredPages>): Alter =>
  (ground) => ({ ...ground, pages: { ...lightPages, ...change } });

/** One page of a kind is heavier than its budget. */
export const heavy = (kind: PageKind): Alter =>
  withPages({ kinds: { ...kinds, [kind]: { ...light, within: 3, bytes: 900_000 } } });
