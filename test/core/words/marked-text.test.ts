import { expect, test } from 'vitest';
import { markedParts } from '../../../src/core/words/marked-text.ts';

test.each([
  ['Plain.', [['none', 'Plain.']]],
  [
    '**Stable.** Below `/data/` for ever.',
    [
      ['strong', 'Stable.'],
      ['none', ' Below '],
      ['code', '/data/'],
      ['none', ' for ever.'],
    ],
  ],
  ['', []],
])('“%s” is read in its pieces', (sentence, pieces) => {
  expect(markedParts(sentence).map(({ mark, text }) => [mark, text])).toEqual(pieces);
});
