import { describe, expect, test } from 'vitest';
import { targetQuery } from '../../../src/core/form/target.ts';
import { machineTextsOf } from '../../../src/core/definitions/machine-texts.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { filled, filledAddress, formFor } from '../../../src/islands/how-many/sentences.ts';

const tags = { fr: 'fr-BE', en: 'en-GB' } as const;

describe('A sentence that the page hands over', () => {
  test.each(locales)('is filled by the script as the page fills it: %s', (locale) => {
    const t = translatorOf(locale);
    const texts = machineTextsOf(locale, {});
    const sentences = [0, 1, 2, 1500].map((number) => [
      filled(formFor(texts.lead, number, tags[locale]), { number, all: 2000 }, tags[locale]),
      t('how-many.lead', { count: number, number, all: 2000 }),
    ]);
    expect(sentences.map(([script]) => script)).toEqual(sentences.map(([, page]) => page));
  });

  test.each(locales)('counts the places without a mark as the page does: %s', (locale) => {
    const { unmarked } = machineTextsOf(locale, {});
    const told = [1, 7].map((number) => filled(formFor(unmarked, number, tags[locale]), { number }, tags[locale]));
    expect(told).toEqual([1, 7].map((count) => translatorOf(locale)('map.unmarked', { count })));
  });

  test('keeps a hole that nobody fills, and does not read a filled one again', () => {
    expect(filled('{a} {b}', { a: '{b}' }, 'en')).toBe('{b} {b}');
  });
});

describe('An address that the page hands over', () => {
  test('is filled as the page would write it', () => {
    const written = { space: 'cafe-lab-liege', fact: '/capacity/desks' };
    const template = targetQuery({ space: '{id}', fact: '{pointer}' });
    expect(filledAddress(template, { id: written.space, pointer: written.fact })).toBe(targetQuery(written));
  });
});
