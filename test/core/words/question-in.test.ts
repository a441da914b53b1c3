import { expect, test } from 'vitest';
import { courseIn, placedIn, referenceIn, titleIn } from '../../../src/core/words/question-in.ts';
import { aQuestion } from '../a-question.ts';

const written = aQuestion('a', { session: '2020-2021', number: 1234, answeredOn: '2021-06-14' });
const oral = aQuestion('b', { kind: 'oral', parliament: 'french-community', askedOn: '2020~' });

test.each([
  [written, 'Question écrite n°\u00A01234 (2020-2021)', 'Written question no. 1234 (2020-2021)'],
  [oral, 'Question orale', 'Oral question'],
])('A question is called by its number where it has one', (question, french, english) => {
  expect([referenceIn(question, 'fr'), referenceIn(question, 'en')]).toEqual([french, english]);
});

test('Its course is told in one sentence, with as much of the dates as is known', () => {
  expect([written, oral].flatMap((question) => [courseIn(question, 'fr'), courseIn(question, 'en')]))
    .toMatchInlineSnapshot(`
    [
      "Question écrite n° 1234 (2020-2021), Parlement wallon. Posée le 25 mai 2021 par un membre de l’assemblée, réponse donnée le 14 juin 2021.",
      "Written question no. 1234 (2020-2021), Walloon Parliament. Asked on 25 May 2021 by a deputy, answered on 14 June 2021.",
      "Question orale, Parlement de la Communauté française. Posée vers 2020 par un membre de l’assemblée.",
      "Oral question, Parliament of the French Community. Asked around 2020 by a deputy.",
    ]
  `);
});

test('In a list it is placed by date, number and parliament', () => {
  expect(placedIn(written, 'fr')).toBe(
    '25\u00A0mai 2021 · Question écrite n°\u00A01234 (2020-2021) · Parlement wallon',
  );
  expect(placedIn(oral, 'en')).toBe('Around 2020 · Oral question · Parliament of the French Community');
});

test('Its page is titled with the day, for two questions may bear one title', () => {
  expect(titleIn(written, 'en')).toBe('Coworking (25\u00A0May 2021)');
});
