import { describe, expect, test } from 'vitest';
import { statusAge, statusIn, statusSentenceIn } from '../../../src/core/words/status-in.ts';
import { aSource, aSpaceInCatalogue, type Given } from '../../a-space.ts';

const release = { version: '0.0.0', date: '2026-11-21' };

const seen = (shows: 'planned' | 'open' | 'closed', published?: string): Given => ({
  sources: [aSource({ shows, ...(published && { published }) })],
});

const lives: Readonly<Record<string, Given>> = {
  'seen open on a day': seen('open', '2019-06-15'),
  'seen open on the first': seen('open', '2026-05-01'),
  'seen open in a month': seen('open', '2019-06'),
  opened: { opened: '2023-02', sources: [aSource()] },
  'opened about': { opened: '2014~', sources: [aSource()] },
  planned: seen('planned', '2012-05-03'),
  expected: { expected: '2025-01/2025-03', sources: [aSource()] },
  'expected about': { expected: '2021-12/2022-01~', sources: [aSource()] },
  'seen closed': seen('closed', '2012-12-11'),
  closed: { closed: '2012', sources: [aSource({ published: '2014' })] },
  'open, undated': seen('open'),
  'planned, undated': seen('planned'),
  'closed, undated': seen('closed'),
  unknown: { sources: [aSource({ published: '2014' })] },
};

const read = (words: (given: Given) => string): string =>
  Object.entries(lives)
    .map(([life, given]) => `${life.padEnd(23)} ${words(given)}`)
    .join('\n');

describe('The state of a place', () => {
  test('is told in a few words in French', () => {
    expect(read((given) => statusIn(aSpaceInCatalogue(given).status, 'fr'))).toMatchInlineSnapshot(`
      "seen open on a day      Vu ouvert le 15 juin 2019
      seen open on the first  Vu ouvert le 1er mai 2026
      seen open in a month    Vu ouvert en juin 2019
      opened                  Ouvert en février 2023
      opened about            Ouvert vers 2014
      planned                 En projet, annoncé le 3 mai 2012
      expected                En projet, ouverture prévue entre janvier 2025 et mars 2025
      expected about          En projet, ouverture prévue entre décembre 2021 et janvier 2022 environ
      seen closed             Vu fermé le 11 décembre 2012
      closed                  Fermé en 2012
      open, undated           Ouvert, page sans date
      planned, undated        En projet, page sans date
      closed, undated         Fermé, page sans date
      unknown                 État inconnu"
    `);
  });

  test('is told in a few words in English', () => {
    expect(read((given) => statusIn(aSpaceInCatalogue(given).status, 'en'))).toMatchInlineSnapshot(`
      "seen open on a day      Seen open on 15 June 2019
      seen open on the first  Seen open on 1 May 2026
      seen open in a month    Seen open in June 2019
      opened                  Opened in February 2023
      opened about            Opened around 2014
      planned                 Planned, announced on 3 May 2012
      expected                Planned, opening expected between January 2025 and March 2025
      expected about          Planned, opening expected roughly between December 2021 and January 2022
      seen closed             Seen closed on 11 December 2012
      closed                  Closed in 2012
      open, undated           Open, undated page
      planned, undated        Planned, undated page
      closed, undated         Closed, undated page
      unknown                 State unknown"
    `);
  });

  test('is told in a sentence, with how long ago and whether anything is newer, in French', () => {
    expect(read((given) => statusSentenceIn(aSpaceInCatalogue(given), release, 'fr'))).toMatchInlineSnapshot(`
      "seen open on a day      Vu ouvert le 15 juin 2019, il y a sept ans. Rien de plus récent au registre.
      seen open on the first  Vu ouvert le 1er mai 2026, il y a moins d’un an. Rien de plus récent au registre.
      seen open in a month    Vu ouvert en juin 2019, il y a sept ans. Rien de plus récent au registre.
      opened                  Ouvert en février 2023, il y a trois ans. Rien de plus récent au registre.
      opened about            Ouvert vers 2014, il y a 12 ans. Rien de plus récent au registre.
      planned                 En projet, annoncé le 3 mai 2012, il y a 14 ans. Rien de plus récent au registre.
      expected                En projet, ouverture prévue entre janvier 2025 et mars 2025.
      expected about          En projet, ouverture prévue entre décembre 2021 et janvier 2022 environ.
      seen closed             Vu fermé le 11 décembre 2012, il y a 13 ans. Rien de plus récent au registre.
      closed                  Fermé en 2012, il y a 14 ans.
      open, undated           Ouvert, page sans date.
      planned, undated        En projet, page sans date.
      closed, undated         Fermé, page sans date.
      unknown                 État inconnu."
    `);
  });

  test('is told in a sentence in English', () => {
    expect(read((given) => statusSentenceIn(aSpaceInCatalogue(given), release, 'en'))).toMatchInlineSnapshot(`
      "seen open on a day      Seen open on 15 June 2019, seven years ago. Nothing newer in the register.
      seen open on the first  Seen open on 1 May 2026, less than a year ago. Nothing newer in the register.
      seen open in a month    Seen open in June 2019, seven years ago. Nothing newer in the register.
      opened                  Opened in February 2023, three years ago. Nothing newer in the register.
      opened about            Opened around 2014, 12 years ago. Nothing newer in the register.
      planned                 Planned, announced on 3 May 2012, 14 years ago. Nothing newer in the register.
      expected                Planned, opening expected between January 2025 and March 2025.
      expected about          Planned, opening expected roughly between December 2021 and January 2022.
      seen closed             Seen closed on 11 December 2012, 13 years ago. Nothing newer in the register.
      closed                  Closed in 2012, 14 years ago.
      open, undated           Open, undated page.
      planned, undated        Planned, undated page.
      closed, undated         Closed, undated page.
      unknown                 State unknown."
    `);
  });
});

test('the age of a state is that of what shows it; undated when that is', () => {
  const ages = [seen('open', '2026-05-02'), seen('open', '2012'), seen('open'), lives['expected'] ?? {}].map((given) =>
    statusAge(aSpaceInCatalogue(given).status, release),
  );
  expect(ages).toEqual([1, 4, 0, 0]);
});
