import type { PackageResource } from './ground.ts';
import { hasMeanings } from './dataset-judges.ts';
import type { TableFaults } from './table-faults.ts';
import { counted, countedIn, type Judge, type Judges } from './verdict.ts';

/** What the package itself has to say, each with whether it does. */
const isWholePackage: Judge = ({ package: { $schema, name = '', version, licenses = [], resources } }) => {
  const said = [
    $schema === 'https://datapackage.org/profiles/2.0/datapackage.json',
    /^[-a-z0-9._/]+$/.test(name),
    Boolean(version),
    licenses.length > 0 && licenses.every(({ path }) => Boolean(path)),
    resources.length > 0,
  ];
  return countedIn(said, Boolean, 'grades.properties');
};

const isWholeResource = ({ name, path, format, mediatype, bytes, hash = '' }: PackageResource): boolean =>
  [name, path, format, mediatype].every(Boolean) && bytes !== undefined && /^sha256:[0-9a-f]{64}$/.test(hash);

const hasSchemas: Judge = (ground) => {
  const tables = ground.package.resources.filter(({ schema }) => schema);
  return tables.length === ground.tables.length
    ? hasMeanings(ground)
    : counted(tables.length, ground.tables.length, 'grades.tables');
};

const sumOf = (tables: readonly TableFaults[], count: (table: TableFaults) => number): number =>
  tables.reduce((sum, table) => sum + count(table), 0);

/** Rows or cells without a certain fault, of all. */
const without =
  (fault: 'wrong' | 'repeated' | 'lost', of: 'cells' | 'rows', key: 'grades.cells' | 'grades.rows'): Judge =>
  ({ tables }) => {
    const whole = sumOf(tables, (table) => table[of]);
    return counted(whole - sumOf(tables, (table) => table[fault]), whole, key);
  };

/** The Data Package standard (https://datapackage.org/), on what the build has written. */
export const frictionlessJudges: Judges = {
  package: isWholePackage,
  resources: ({ package: { resources } }) => countedIn(resources, isWholeResource, 'grades.files'),
  schemas: hasSchemas,
  cells: without('wrong', 'cells', 'grades.cells'),
  'primary-keys': without('repeated', 'rows', 'grades.rows'),
  'foreign-keys': without('lost', 'rows', 'grades.rows'),
};
