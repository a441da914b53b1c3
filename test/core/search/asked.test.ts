import { describe, expect, test } from 'vitest';
import { addressOf, askedFrom, choosing, dropping, type Asked } from '../../../src/core/search/asked.ts';
import { phraseBookOf } from '../../../src/core/search/lexicon.ts';
import { understood } from '../../../src/core/search/understanding.ts';

const facets = ['region', 'kind', 'amenity', 'municipality'];
const asking = (asked: Partial<Asked>): Asked => ({ text: '', chosen: {}, isPlain: false, ...asked });
const read = (query: string): Asked => askedFrom(new URLSearchParams(query), facets);

// Every way to combine what can be asked, some of it hard to write in an address.
const texts = ['', 'Liège', 'a & b = c?', '« œuf »', '+'];
const chosen = [{}, { region: ['wallonia'] }, { kind: ['coworking', 'library'], municipality: ['liege'] }];
const all = texts.flatMap((text) =>
  chosen.flatMap((choice) =>
    [false, true].map((isPlain) => asking({ text, chosen: choice, isPlain: isPlain && text !== '' })),
  ),
);

test.each(all)('what is asked survives its address: $text $chosen $isPlain', (asked) => {
  expect(read(addressOf(asked))).toEqual(asked);
});

describe('An address', () => {
  test('of nothing is empty', () => {
    expect(addressOf(asking({}))).toBe('');
  });

  test('keeps what was asked short and in words', () => {
    const asked = asking({ text: 'salle de réunion', chosen: { region: ['wallonia'] } });
    expect(addressOf(asked)).toBe('q=salle+de+r%C3%A9union&region=wallonia');
  });

  test('with keys that are no facet, or values that none can have, asks what is left', () => {
    expect(read('q=x&utm_source=y&kind=%3Cscript%3E&region=wallonia')).toEqual(
      asking({ text: 'x', chosen: { region: ['wallonia'] } }),
    );
  });
});

describe('A choice', () => {
  test('is added once', () => {
    const asked = asking({ chosen: { kind: ['library'] } });
    expect(choosing(asked, 'kind', 'library', true).chosen).toEqual({ kind: ['library'] });
    expect(choosing(asked, 'kind', 'club', true).chosen).toEqual({ kind: ['library', 'club'] });
  });

  test('that is taken back leaves no empty facet', () => {
    expect(choosing(asking({ chosen: { kind: ['library'] } }), 'kind', 'library', false).chosen).toEqual({});
  });
});

test('parts are taken out of the text, several at once', () => {
  const label = { fr: '', en: '' };
  const book = phraseBookOf({
    towns: [],
    meanings: [
      { facet: 'kind', value: 'cafe', label, phrases: ['café'] },
      { facet: 'region', value: 'wallonia', label, phrases: ['Wallonie'] },
    ],
  });
  const text = 'un café calme en Wallonie';
  expect(dropping(asking({ text }), understood(text, book).parts).text).toBe('calme');
});
