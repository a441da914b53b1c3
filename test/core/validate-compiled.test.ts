import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allFields } from '../../src/core/fields.ts';
import { isOpeningHours } from '../../src/core/opening-hours.ts';
import { schemaPathOf } from '../../src/core/schema-path.ts';
import * as byAjv from '../../src/core/validate.ts';
import * as compiled from '../../src/core/validate-compiled.ts';

compiled.useOpeningHours(isOpeningHours);

const folders = ['content/spaces', 'test/fixtures/accepted/spaces', 'test/fixtures/rejected/spaces'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

/** Every record of the project that is JSON, right or wrong. */
const records = files.flatMap((file): unknown[] => {
  if (!file.endsWith('.json')) return [];
  try {
    return [JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    // Some fixtures are no JSON: the checker never judges those.
    return [];
  }
});

describe('The schema compiled for browsers', () => {
  test('says of every record what ajv says', () => {
    const refused = records.filter((record) => byAjv.validate('space', record).length > 0);
    expect(refused.length).toBeGreaterThan(20);
    for (const record of records) expect(compiled.validate('space', record)).toEqual(byAjv.validate('space', record));
  });

  test.each(allFields.map(({ pointer }) => pointer))('judges a value alone at %s as ajv does', (pointer) => {
    const path = schemaPathOf(pointer.replace('*', 'any'));
    const values = [
      20,
      -1,
      [15, 20],
      '',
      'Mo-Fr 09:00-18:00',
      '2012-05',
      '48',
      true,
      null,
      {},
      ['fr'],
      { plan: 'desk' },
    ];
    const judged = (isValidAt: typeof byAjv.isValidAt) => values.filter((value) => isValidAt('space', path, value));
    expect(judged(compiled.isValidAt)).toEqual(judged(byAjv.isValidAt));
  });

  test('asks nothing of opening hours until their judge is there', () => {
    compiled.useOpeningHours(() => true);
    expect(compiled.isValidAt('space', schemaPathOf('/hours/members'), 'whenever')).toBe(true);
    compiled.useOpeningHours(isOpeningHours);
    expect(compiled.isValidAt('space', schemaPathOf('/hours/members'), 'whenever')).toBe(false);
  });
});
