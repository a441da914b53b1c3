import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsAddress, longestAddress, questionFrom, questionQuery } from '../../../src/core/sql/address.ts';

describe('The address of a question', () => {
  test('holds it as forms write it', () =>
    expect(questionQuery("SELECT 1 + 1 AS a, 'é&=#'\n")).toBe('?q=SELECT+1+%2B+1+AS+a%2C+%27%C3%A9%26%3D%23%27'));

  test('gives back any text that is whole', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(questionFrom(questionQuery(text))).toBe(text.trim() || undefined);
      }),
    ));

  test('asks nothing without a question, whatever else it carries', () =>
    expect(['', '?q=', '?q=%20', '?status=open'].map(questionFrom)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]));

  test('is too long beyond what servers and mails pass on', () =>
    expect([fitsAddress('x'.repeat(longestAddress)), fitsAddress('x'.repeat(longestAddress + 1))]).toEqual([
      true,
      false,
    ]));
});
