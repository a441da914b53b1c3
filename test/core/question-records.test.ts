/** The questions of the register, read from their files without the core: what each of them must say. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Words {
  readonly fr: string;
  readonly en: string;
}
interface Recorded {
  readonly askedOn: string;
  readonly answeredOn?: string;
  readonly office: Words;
  readonly asked: Words;
  readonly answer: string;
  readonly answered?: Words;
  readonly parts?: Readonly<Record<string, { readonly asked: Words; readonly answered?: Words }>>;
  readonly sources: readonly { readonly url: string }[];
}

const questions = globSync('content/questions/*.json')
  .toSorted()
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as Recorded] as const);
const byId = new Map(questions);

test('There are about forty', () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
});

describe.each(questions)('The question %s', (id, question) => {
  test('says when it was asked, and is named after it', () => {
    expect(question.askedOn).toMatch(/^20\d\d(-\d\d){0,2}~?$/);
    expect(id).toMatch(new RegExp(`^${question.askedOn.replace('~', '')}-[a-z]`));
  });

  test('says of which office, in both languages, and at which address it stands', () => {
    expect(question.office.fr).toMatch(/^(Ministre|Secrétaire d’État) /);
    expect(question.office.en).toMatch(/^(Minister|State Secretary) /);
    expect(question.sources[0]?.url).toMatch(/^https?:\/\//);
  });

  test('sums up what was asked and what was answered, or says that the answer was not found', () => {
    const told = [question.asked, ...(question.answer === 'not-found' ? [] : [question.answered])];
    for (const words of told)
      expect([words?.fr.length, words?.en.length].every((length) => Number(length) > 20)).toBe(true);
    expect(question.answered === undefined).toBe(question.answer === 'not-found');
  });
});

describe('What the evidence says of a question', () => {
  test.each([
    ['2011-11-23-namur-bid', '2013-10-14'],
    ['2017-10-02-network-figures', '2017-10-25'],
    ['2017-12-13-second-rural-call', '2017-12-27'],
    ['2020-01-27-brussels-policy', '2020-03-11'],
    ['2021-05-25-contact-trades', '2021-06-14'],
    ['2022-09-02-covid-committee', '2022-09-26'],
    ['2024-09-23-office-inventory', '2024-10-15'],
  ])('%s was answered on %s', (id, answeredOn) => {
    expect(byId.get(id)?.answeredOn).toBe(answeredOn);
  });

  test('the question about contact trades is told point by point, the part on health referred elsewhere', () => {
    const { parts = {} } = byId.get('2021-05-25-contact-trades') ?? {};
    expect(Object.keys(parts)).toEqual([
      'contact-trades',
      'health-and-wellness',
      'encouragement',
      'regional-aid',
      'young-entrepreneurs',
    ]);
    expect(parts['health-and-wellness']?.answered?.en).toContain('minister of Health');
    expect(parts['regional-aid']).not.toHaveProperty('answered');
  });
});
