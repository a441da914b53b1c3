import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationOf, plainCitationOf } from '../../src/core/citation.ts';
import { apaOf, bibtexOf, cslOf, risOf } from '../../src/core/citation-formats.ts';
import { translatorOf } from '../../src/i18n/translate.ts';

const citation = citationOf({ version: '1.2.3', date: '2026-11-05' }, 'https://example.org/register/', 'en');

/** What a reference manager takes from a text. */
function read(text: string) {
  const [entry] = new Cite(text).data;
  const { title, author = [], issued, version, URL: url } = entry ?? {};
  return {
    title,
    author: author.map(({ literal, family }) => literal ?? family),
    date: issued?.['date-parts'][0],
    version,
    url,
  };
}

const whole = {
  title: 'The Belgian coworking register',
  author: ['The contributors to the Belgian coworking register'],
  date: [2026, 11, 5],
  version: '1.2.3',
  url: 'https://example.org/register/en/data/',
};

describe('A reference manager reads the same', () => {
  // BibTeX has a year and a month, and no day.
  test('from BibTeX', () => expect(read(bibtexOf(citation))).toEqual({ ...whole, date: [2026, 11] }));
  test('from RIS', () => expect(read(risOf(citation))).toEqual(whole));
  test('from CSL-JSON', () => expect(read(cslOf(citation))).toEqual(whole));

  test('from BibTeX of a title with the signs of TeX', () =>
    expect(read(bibtexOf({ ...citation, title: 'A & B_c, 50 % {of} #1' })).title).toBe('A & B_c, 50 % {of} #1'));
});

test('The citation in words is what a citation processor makes of CSL-JSON in the style of the APA', () => {
  const made = new Cite(cslOf(citation)).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
  // The processor’s style writes “Dataset”; the manual’s seventh edition, in section 10.9, “Data set”.
  expect(apaOf(citation, translatorOf('en'))).toBe(made.trim().replace('[Dataset]', '[Data set]'));
});

test('A text names the register, the edition, its day and its address', () =>
  expect(plainCitationOf(citation)).toBe(
    'The Belgian coworking register, edition 1.2.3 of 5\u00A0November 2026. https://example.org/register/en/data/',
  ));
