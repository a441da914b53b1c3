import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import sarifSchema from '../fixtures/sarif/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { locales } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { remarkAbout, remarksOn, type Remark } from '../../src/io/remarks.ts';
import { reports } from '../../src/io/reports/index.ts';
import type { Report } from '../../src/io/reports/report.ts';

const rejected = readContent('test/fixtures/rejected', readGazetteer()).problems;

const remark: Remark = {
  isProblem: true,
  code: 'too-big',
  file: 'content/spaces/la-ruche.json',
  position: { line: 7, column: 14 },
  pointer: '/address/floor',
  message: '99 is too big: the most allowed is 60.',
};
const written = (format: string, remarks: readonly Remark[], locale: Report['locale'] = 'en'): string =>
  reports[format]?.({ locale, remarks, passed: { spaces: 2 } }) ?? '';

// The schema is of draft 4; what it uses reads the same in later drafts, but for the names of the two keys at its head.
const { $schema: _draft, id: _id, ...schema } = sarifSchema;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

describe('The report in SARIF', () => {
  test.each(locales)('of every fault that a contributor may make is valid SARIF 2.1.0: %s', (locale) => {
    const remarks = rejected.map((problem) => remarkAbout(problem, locale));
    const log = JSON.parse(written('sarif', remarks, locale));
    isSarif(log);
    expect(isSarif.errors).toBe(null);
    expect(log.runs[0].results).toHaveLength(rejected.length);
    expect(new Set(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).size).toBe(
      new Set(rejected.map(({ code }) => code)).size,
    );
  });

  test('of nothing is valid too', () => {
    expect(isSarif(JSON.parse(written('sarif', [])))).toBe(true);
  });

  test('is held against a schema that refuses what is none', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('says where, as an address in which no sign of the name has a meaning', () => {
    const [result] = JSON.parse(written('sarif', [{ ...remark, file: 'content/spaces/50 % #1.json' }])).runs[0].results;
    expect(result).toEqual({
      ruleId: 'problem/too-big',
      level: 'error',
      message: { text: '99 is too big: the most allowed is 60.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/spaces/50%20%25%20%231.json' },
            region: { startLine: 7, startColumn: 14 },
          },
          logicalLocations: [{ fullyQualifiedName: '/address/floor', kind: 'member' }],
        },
      ],
    });
  });

  test('tells a finding as a note', () => {
    const finding = {
      code: 'phone-not-belgian',
      id: 'dorf-buero-amel',
      pointer: '/name',
      args: { found: '+32' },
    } as const;
    const log = JSON.parse(written('sarif', remarksOn([finding], 'test/fixtures/accepted', 'en')));
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'finding/phone-not-belgian', level: 'note' });
    expect(log.runs[0].results[0].locations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 11 });
  });
});

describe('The report as workflow commands', () => {
  test('has one line for each remark', () => {
    expect(written('github', [remark, { ...remark, isProblem: false, pointer: '' }])).toMatchInlineSnapshot(`
      "::error file=content/spaces/la-ruche.json,line=7,col=14,title=too-big /address/floor::99 is too big: the most allowed is 60.
      ::notice file=content/spaces/la-ruche.json,line=7,col=14,title=too-big::99 is too big: the most allowed is 60.
      "
    `);
  });

  test('cannot be ended or added to by what a file is named or holds', () => {
    const hostile = {
      ...remark,
      file: 'a,line=1::b.json',
      pointer: '/x\n::error::y',
      message: '100 %\r\n::set-env name=a::b',
    };
    expect(written('github', [hostile])).toMatchInlineSnapshot(`
      "::error file=a%2Cline=1%3A%3Ab.json,line=7,col=14,title=too-big /x%0A%3A%3Aerror%3A%3Ay::100 %25%0D%0A::set-env name=a::b
      "
    `);
  });
});

test('The report in JSON has problems and findings apart, each with its place', () => {
  expect(JSON.parse(written('json', [remark, { ...remark, isProblem: false, code: 'near-name' }]))).toEqual({
    locale: 'en',
    passed: { spaces: 2 },
    problems: [
      {
        code: 'too-big',
        file: 'content/spaces/la-ruche.json',
        line: 7,
        column: 14,
        pointer: '/address/floor',
        message: '99 is too big: the most allowed is 60.',
      },
    ],
    findings: [expect.objectContaining({ code: 'near-name' })],
  });
});
