import { load } from 'cheerio';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { code, plain, table } from '../../src/core/markdown.ts';

const pageOf = (markdown: string) => load(markdownToHtml(markdown).html);
const shownBy = (text: string): string => text.replaceAll('\u200B', '');

/** What Markdown, HTML and forges read something into, in any order. */
const pieces = [
  ...[
    '*',
    '_',
    '`',
    '```',
    '~~',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</details>',
    '<!--',
    '-->',
    '&amp;',
    '&#64;',
    '\\',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '12) ',
    '> ',
    '+ ',
    '=',
    '---',
    '![',
    '](',
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
  ],
  ...[
    '@team',
    '#12',
    'GH-7',
    'owner/name#1',
    ':tada:',
    '$x$',
    'a',
    ' ',
    'deadbeef01',
    'mailto:a@b.example',
    '[^1]',
    '\n',
    ':',
  ],
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
const onOneLine = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();

describe('A text that somebody contributed', () => {
  test.each([
    ['in a paragraph', (text: string) => plain(text), 'p'],
    ['in a heading', (text: string) => `### ${plain(text)} end`, 'h3'],
    ['in a list', (text: string) => `- ${plain(text)}`, 'li'],
    ['in a table', (text: string) => table(['Head'], [[plain(text)]]), 'td'],
  ])('%s is shown as it stands, and is nothing but text', (_, written, element) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = pageOf(written(text));
        const place = page(element).first();
        place.find('span').each((_index, node) => void page(node).replaceWith(page(node).text()));
        const told = shownBy(place.text()).trim();
        expect(element === 'h3' ? told.replace(/ ?end$/, '') : told).toBe(onOneLine(text));
        expect(place.children().length).toBe(0);
      }),
      { numRuns: 1500 },
    );
  });

  test('in code is shown as it stands, backticks included', () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => text.trim() !== ''),
        (text) => {
          const page = pageOf(`Here: ${code(text)}`);
          expect(page('code').first().text().trim()).toBe(onOneLine(text));
          expect(page('p').children().length).toBe(1);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['@team', '@&#8203;team'],
    ['owner/name#12', 'owner/name#&#8203;12'],
    ['GH-7', 'GH-&#8203;7'],
    ['https://a.example', 'https:&#8203;//a.example'],
    ['www.a.example', 'www&#8203;.a.example'],
    ['commit 0a1b2c3d', 'commit 0a1b2c&#8203;3d'],
    [':tada:', ':&#8203;tada:'],
    ['5 $ and 6 $', '5 <span>$</span> and 6 <span>$</span>'],
  ])('%s is no mention, reference, address, picture or formula', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  test.each([
    ['Rue Saint-Jacques 29, 4500 Huy'],
    ['« Le 29 » (n° 3 bis) – 50.467, 4.866'],
    ['18 € par jour'],
    ['+32 4 223 00 00'.slice(1)],
    ['2021'],
  ])('“%s”, in which nothing is read, stays as it was typed', (text) => {
    expect(plain(text)).toBe(text);
  });

  test('shows what is hidden in it, and of a heap of marks over one letter, two', () => {
    expect(plain('a\u202Eb\u200Bc')).toBe('a\\[U+202E\\]b\\[U+200B\\]c');
    expect(plain(`e${'\u0301'.repeat(9)}!`)).toBe('e\u0301\u0301…!');
  });

  test('is cut where it is long', () => {
    expect(plain('word '.repeat(100), 12)).toBe('word word wo…');
    expect([...plain('é'.repeat(500))]).toHaveLength(301);
  });
});
