import { describe, expect, test } from 'vitest';
import { fittedText, type Room } from '../../../src/core/preview/fitted-text.ts';

/** Letters that are all as wide as half their size: twenty letters of 10 fill 100. */
const room = (given: Partial<Room> = {}): Room => ({
  width: 100,
  height: 22,
  sizes: [20, 10],
  leading: 1.1,
  widthOf: (text, size) => (Array.from(text).length * size) / 2,
  ...given,
});

describe('A text in its room', () => {
  test('is as large as it may be', () => {
    expect(fittedText('La Ruche', room())).toEqual({ size: 20, lines: ['La Ruche'] });
  });

  test('grows smaller before it takes more lines than there is height for', () => {
    expect(fittedText('La Ruche de Namur', room())).toEqual({ size: 10, lines: ['La Ruche de Namur'] });
  });

  test('takes a second line where there is one', () => {
    expect(fittedText('La Ruche de Namur', room({ height: 44 }))).toEqual({
      size: 20,
      lines: ['La Ruche', 'de Namur'],
    });
  });

  test('grows smaller for one word that no line holds', () => {
    expect(fittedText('Ondernemerscentrum', room({ height: 44 }))).toEqual({ size: 10, lines: ['Ondernemerscentrum'] });
  });

  test('keeps words together that a space holds together', () => {
    expect(fittedText('Qui sait\u00a0?', room({ height: 44 })).lines).toEqual(['Qui sait\u00a0?']);
    expect(fittedText('Qui le sait\u00a0?', room({ height: 44 })).lines).toEqual(['Qui le', 'sait\u00a0?']);
  });

  test('says at the smallest size that there is more', () => {
    const { lines } = fittedText('Un espace de coworking à Namur pour tout le monde', room());
    expect(lines).toEqual(['Un espace de', 'coworking à Namur…']);
  });

  test('loses the end of a word that is wider than any line', () => {
    expect(fittedText('x'.repeat(30), room({ height: 11 })).lines).toEqual([`${'x'.repeat(19)}…`]);
  });
});
