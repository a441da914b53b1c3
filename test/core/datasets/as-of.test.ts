import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import asOf from '../../../schemas/as-of.schema.json' with { type: 'json' };
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import { asOfJson } from '../../../src/core/datasets/as-of.ts';
import { dayCsv, filedDays } from '../../../src/core/datasets/day-csv.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue } from '../../a-space.ts';
import { wholeText } from '../../whole.ts';
import { page } from '../life-of.ts';
import { smallCatalogue } from './small-catalogue.ts';

const isAsOf = new Ajv2020({ strict: false, allErrors: true }).addSchema(common).compile(asOf);

test.each([
  ['the register', loadCatalogue()],
  ['a small register of every kind of value', smallCatalogue],
])('as-of.json of %s is as its schema says', (_name, catalogue) => {
  isAsOf(JSON.parse(wholeText(asOfJson(catalogue))));
  expect(isAsOf.errors).toBe(null);
});

test('The schema refuses a state that is none, and an interval without evidence', () => {
  const { release, licence } = JSON.parse(wholeText(asOfJson(smallCatalogue))) as Record<string, unknown>;
  const intervals = [{ state: 'perhaps' }];
  isAsOf({ release, licence, spaces: [{ id: 'a', name: 'A', intervals, sources: {} }] });
  expect(isAsOf.errors?.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(['required', 'const']));
});

test('The file of a day says what is known of every space on it, and keeps a spreadsheet from running a name', () => {
  const catalogue = aCatalogue({
    b: { name: '=SUM(A1)', opened: '2013-03', sources: [page('open', '2013-06-07')] },
    a: { name: 'Atelier', sources: [page('planned', '2014-05')] },
  });
  expect(wholeText(dayCsv('2013-12-31', catalogue)).split('\r\n')).toEqual([
    'id,name,municipality,region,day,state,from,earliest,by,date,evidence,source,release',
    'a,Atelier,92094,03000,2013-12-31,unknown,,,,,,,0.0.0',
    "b,'=SUM(A1),92094,03000,2013-12-31,open,2013-03-31,2013-03-01,seen,2013-06-07,1,https://example.org/la-ruche,0.0.0",
    '',
  ]);
});

test('There is such a file for the last day of each year before the release', () => {
  const catalogue = aCatalogue({ a: { opened: '2023-07', sources: [page('open')] } });
  expect(filedDays(catalogue)).toEqual(['2023-12-31', '2024-12-31', '2025-12-31']);
});
