import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longJson, longList, longObject } from '../../../src/core/datasets/long-json.ts';
import { wholeText } from '../../whole.ts';

describe('A document with long parts', () => {
  test.each([0, 1, 2])('is the text that JSON.stringify gives of it, indented by %i', (indent) =>
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        (items, entries, text) => {
          const plain = { text, inside: { entries }, items, after: [text] };
          const long = {
            text,
            inside: { entries: longObject(Object.entries(entries)) },
            items: longList(items),
            after: [text],
          };
          expect(wholeText(longJson(long, indent))).toBe(`${JSON.stringify(plain, null, indent)}\n`);
        },
      ),
    ),
  );

  test('comes in pieces, each before the last item has been asked for', () => {
    let asked = 0;
    function* items(): Iterable<string> {
      for (; asked < 1000; asked += 1) yield 'x'.repeat(1000);
    }
    const [first = ''] = longJson({ items: longList(items()) });
    expect(first).toMatch(/^\{"items":\["xxx/);
    expect(asked).toBeLessThan(100);
  });
});
