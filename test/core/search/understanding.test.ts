import { describe, expect, test } from 'vitest';
import { phraseBookOf } from '../../../src/core/search/lexicon.ts';
import { lexiconOf } from '../../../src/core/search/lexicon-of.ts';
import { understood, without, type Part } from '../../../src/core/search/understanding.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const book = phraseBookOf(lexiconOf(loadCatalogue()));

const told = ({ meaning, isNear }: Part): string => `${isNear ? 'near ' : ''}${meaning.facet} ${meaning.value}`;
const partsOf = (query: string): readonly string[] => understood(query, book).parts.map(told);

const liege = 'municipality liege';
const namur = 'municipality namur';
const gent = 'municipality gent';

describe('A town is understood', () => {
  test.each([
    ['in French', 'Liège', [liege]],
    ['in Dutch', 'Luik', [liege]],
    ['in German', 'Lüttich', [liege]],
    ['in English', 'Ghent', [gent]],
    ['by a further name', 'Arel', ['municipality arlon']],
    ['without accents', 'liege', [liege]],
    ['without its article', 'Louvière', ['municipality la-louviere']],
    ['with St for Saint', 'St-Gilles', ['municipality saint-gilles']],
    ['by its postcode', '5000', [namur]],
    ['by its postcode and its name, once', '4000 Liège', [liege]],
    ['by a postcode that two share, the main one', '1040', ['municipality etterbeek']],
    ['by a village', 'Jambes', [namur]],
    ['in words around it', 'où travailler à Gand ?', [gent]],
    ['as the town and not its province', 'Namur', [namur]],
    ['though it is an ordinary word, where nothing else is said', 'As', ['municipality as']],
    ['though it is an ordinary word, after a preposition', 'coworking à As', ['kind coworking', 'municipality as']],
  ])('%s: %s', (_how, query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });
});

describe('A larger place is understood', () => {
  test.each([
    ['a province, named as one', 'province de Namur', ['province namur']],
    ['a province, with an elision', 'province d’Anvers', ['province antwerp']],
    ['a province whose town has no space', 'Limburg', ['province limburg']],
    ['a province in Dutch', 'Waals-Brabant', ['province walloon-brabant']],
    ['a Region', 'Wallonia', ['region wallonia']],
    ['Brussels, as the Region', 'Bruxelles', ['region brussels-capital-region']],
    ['Brussels, as the town when it is called one', 'ville de Bruxelles', ['municipality bruxelles']],
  ])('%s: %s', (_how, query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });

  test('and what else it may be is kept', () => {
    const [part] = understood('Namur', book).parts;
    expect(part?.others.map(({ facet, value }) => `${facet} ${value}`)).toEqual(['province namur']);
  });
});

describe('What is near is asked for', () => {
  test.each([
    ['près de Namur', [`near ${namur}`]],
    ['près de la gare de Namur', [`near ${namur}`]],
    ['where can I work near Namur station', [`near ${namur}`]],
    ['coworking in de buurt van Gent', ['kind coworking', `near ${gent}`]],
    ['Namur et environs', [`near ${namur}`]],
    ['à Namur', [namur]],
  ])('%s', (query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });
});

describe('Kinds, amenities, states and networks are understood', () => {
  test.each([
    ['coworking avec salle de réunion à Liège', ['kind coworking', 'amenity meeting-room', liege]],
    ['bureau à Gand le week-end', [gent, 'amenity weekends']],
    ['espace pour recevoir des clients à Namur', ['amenity clients', namur]],
    ['co-working', ['kind coworking']],
    ['bureaux partagés', ['kind shared-offices']],
    ['shared office', ['kind shared-offices']],
    ['tiers-lieux', ['kind third-place']],
    ['salles de réunion', ['amenity meeting-room']],
    ['meeting rooms and parking', ['amenity meeting-room', 'amenity parking']],
    ['closed coworking spaces', ['status closed', 'kind coworking']],
    ['bar d’office', ['network bar-d-office']],
    ['the library', ['network the-library']],
    ['library', ['kind library']],
    ['Spaces', ['network spaces']],
  ])('%s', (query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });
});

describe('Words that mean no facet are left', () => {
  test.each([
    ['betacowork', ['betacowork']],
    ['where can I work near Namur station', ['station']],
    ['la ferme', ['ferme']],
    ['mon bureau', ['bureau']],
    ['spaces in Namur', []],
    ['office on Monday', ['office', 'Monday']],
    ['d’Office', ['d’Office']],
    ['constructor', ['constructor']],
    ['', []],
  ])('%s', (query, words) => {
    expect(understood(query, book).words).toEqual(words);
  });
});

describe('A query without one of its parts', () => {
  const query = 'coworking avec salle de réunion à Liège';

  test.each([
    [0, 'avec salle de réunion à Liège'],
    [1, 'coworking à Liège'],
    [2, 'coworking avec salle de réunion'],
  ])('part %d taken back', (at, rest) => {
    const part = understood(query, book).parts[at];
    expect(part && without(query, part)).toBe(rest);
  });
});

test('every word that says something is told, joined as typed', () => {
  expect(understood('un tiers-lieu à Namur', book).telling).toEqual(['tiers-lieu', 'Namur']);
});
