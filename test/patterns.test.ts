import { isSafePattern } from 'redos-detector';
import { describe, expect, test } from 'vitest';
import common from '../schemas/common.schema.json' with { type: 'json' };
import { recordSchemas } from '../src/core/record-schemas.ts';

function patternsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
}

const patterns = [...new Set([common, ...Object.values(recordSchemas)].flatMap(patternsIn))];

describe('No text can keep a pattern of the schemas busy', () => {
  test.each(patterns)('%s has one way to read a text', (pattern) => {
    expect(isSafePattern(pattern)).toMatchObject({ safe: true, error: null });
  });

  test('and the detector knows a pattern that has many', () => {
    expect(patterns).toContain('^[a-z0-9]+(-[a-z0-9]+)*$');
    expect(isSafePattern('^([a-z0-9]+-?)*$')).toMatchObject({ safe: false });
  });
});
