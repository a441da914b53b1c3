import { describe, expect, test } from 'vitest';
import { everyPreview } from '../../../src/core/preview/every-preview.ts';
import { chapterPreview, sitePreview, spacePreview } from '../../../src/core/preview/preview.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { loadAtlas } from '../../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue, aSource, type Given } from '../../a-space.ts';

const atlas = loadAtlas();

function ofSpace(given: Given, locale: Locale) {
  const { spaces, release } = aCatalogue({ 'la-ruche': given });
  return spaces.map((space) => spacePreview(space, release, atlas, locale))[0];
}

describe('The image of a space', () => {
  test('shows its name, where it is, and its state with the date, in French', () => {
    expect(ofSpace({}, 'fr')?.preview).toMatchObject({
      register: 'Le registre du coworking en Belgique',
      title: 'La Ruche',
      below: 'Namur',
      foot: 'Vu ouvert le 13\u00a0août 2014',
      age: 4,
      square: 'E4',
    });
  });

  test('says the same in English', () => {
    expect(ofSpace({}, 'en')?.preview).toMatchObject({
      register: 'The Belgian coworking register',
      foot: 'Seen open on 13\u00a0August 2014',
    });
  });

  test('is called in words what it shows', () => {
    expect(ofSpace({}, 'en')?.alt).toBe('La Ruche, Namur. Seen open on 13\u00a0August 2014.');
  });

  test('has one disc in the ink of its Region', () => {
    expect(ofSpace({}, 'fr')?.preview.marks).toEqual([{ disc: expect.anything(), ink: 'wal' }]);
  });

  test('has a pin for a measured address', () => {
    const position = { lat: 50.46, lon: 4.86, precision: 'address' } as const;
    expect(ofSpace({ position }, 'fr')?.preview.marks).toEqual([{ pin: expect.stringMatching(/^M/), ink: 'wal' }]);
  });

  test('has no mark and no square while its town is unknown', () => {
    const { preview } = ofSpace({ address: { region: '03000' } }, 'fr') ?? {};
    expect(preview?.marks).toEqual([]);
    expect(preview).toMatchObject({ below: 'Wallonie' });
  });

  test('dates the newest evidence where the state has another date', () => {
    const sources = [
      aSource({ published: '2014', shows: 'open' }),
      aSource({ published: '2019-06', supports: ['/name'] }),
    ];
    expect(ofSpace({ sources }, 'en')?.preview.dated).toBe('Newest evidence: June 2019');
    expect(ofSpace({}, 'en')?.preview).not.toHaveProperty('dated');
  });

  test('says that a state is not known', () => {
    const sources = [aSource({ published: '2014' })];
    expect(ofSpace({ sources }, 'fr')?.preview).toMatchObject({
      foot: 'État inconnu',
      age: 0,
      dated: 'Dernière preuve\u00a0: 2014',
    });
  });
});

describe('The other images', () => {
  const register = loadCatalogue();

  test('show of a chapter its title, what it is for, and its number', () => {
    const [first] = register.chapters;
    if (!first) throw new Error('The guide has no chapter');
    expect(chapterPreview(first, register.chapters.length, 'fr').preview).toMatchObject({
      title: first.title.fr,
      below: first.purpose.fr,
      foot: `Chapitre 1 sur ${register.chapters.length}`,
      number: '1',
    });
  });

  test('show of the site a disc for each municipality that has spaces, and its edition', () => {
    const small = aCatalogue({ a: {}, b: { name: 'B' }, c: { name: 'C', address: { municipality: '11002' } } });
    const { marks = [], foot } = sitePreview(small, atlas, 'en').preview;
    expect(marks.map(({ ink }) => ink)).toEqual(['wal', 'fla']);
    expect(foot).toMatch(/^Edition .* of 21\u00a0November 2026\.$/);
  });

  test('are one for the site, each chapter and each space, in both languages', () => {
    const { spaces, chapters } = register;
    expect(everyPreview(register, atlas)).toHaveLength(2 * (1 + chapters.length + spaces.length));
  });
});
