import { expect, test } from 'vitest';
import { linkTargets, targetsOf } from '../../../src/core/guide/link-targets.ts';
import { pathOf } from '../../../src/core/page.ts';
import { aCatalogue } from '../../a-space.ts';
import { words } from '../../words.ts';

const targets = linkTargets({
  spaceIds: ['la-ruche-namur'],
  networkIds: ['cowallonia'],
  municipalitySlugs: ['namur'],
  definitionIds: ['minimalist'],
  questionIds: ['2021-05-25-contact-trades'],
  chapters: [{ id: 'history', slug: words('histoire', 'history') }],
});

test.each([
  ['space:la-ruche-namur', '/fr/espaces/la-ruche-namur/', '/en/spaces/la-ruche-namur/'],
  ['network:cowallonia', '/fr/reseaux/cowallonia/', '/en/networks/cowallonia/'],
  ['municipality:namur', '/fr/communes/namur/', '/en/municipalities/namur/'],
  [
    'question:2021-05-25-contact-trades',
    '/fr/questions/2021-05-25-contact-trades/',
    '/en/questions/2021-05-25-contact-trades/',
  ],
  ['chapter:history', '/fr/guide/histoire/', '/en/guide/history/'],
  ['page:glossary', '/fr/glossaire/', '/en/glossary/'],
  ['page:coverage', '/fr/donnees/couverture/', '/en/data/coverage/'],
])('%s leads to %s and %s', (name, french, english) => {
  const page = targets.get(name);
  expect(page && [pathOf(page, 'fr'), pathOf(page, 'en')]).toEqual([french, english]);
});

test.each(['space:cowallonia', 'page:', 'page:home', 'namur'])('%s leads nowhere', (name) => {
  expect(targets.get(name)).toBeUndefined();
});

test('The ways of a catalogue lead to what it holds, and are gathered once', () => {
  const catalogue = aCatalogue({ 'la-ruche': {} }, { networks: { cowallonia: {} } });
  expect([...targetsOf(catalogue).keys()]).toEqual(expect.arrayContaining(['space:la-ruche', 'network:cowallonia']));
  expect(targetsOf(catalogue)).toBe(targetsOf(catalogue));
});
