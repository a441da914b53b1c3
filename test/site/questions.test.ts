/** The pages of parliamentary questions and the timeline, against their files, read without the core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { type Page, pathOf, subpage } from '../../src/core/page.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { filesIn } from './recount.ts';

type Words = Readonly<Record<Locale, string>>;

interface Question {
  readonly title: Words;
  readonly askedOn: string;
  readonly office: Words;
  readonly asked: Words;
  readonly answer: 'read' | 'partly-read' | 'not-found';
  readonly answered?: Words;
  readonly parts?: Readonly<Record<string, { readonly asked: Words; readonly answered?: Words }>>;
  readonly parliament: string;
  readonly themes: readonly string[];
  readonly spaces?: readonly string[];
  readonly networks?: readonly string[];
  readonly sources: readonly { readonly url: string }[];
}
interface TimelineEvent {
  readonly on: string;
  readonly text: Words;
  readonly spaces?: readonly string[];
  readonly networks?: readonly string[];
  readonly questions?: readonly string[];
  readonly sources: readonly { readonly url: string }[];
}

const questions = [...filesIn<Question>('questions')];
const events = [...filesIn<TimelineEvent>('events')];
const { folder } = buildsUnderTest.own;

const pageOf = (page: Page, locale: Locale) =>
  load(readFileSync(join(folder, pathOf(page, locale), 'index.html'), 'utf8'));
type Loaded = ReturnType<typeof pageOf>;

const plain = (text: string): string => text.replaceAll(/[^\S\u00A0\u202F]+/g, ' ').trim();
const textOf = ($: Loaded, selector: string): string => plain($(selector).text());
const hrefsOf = ($: Loaded, selector: string): readonly string[] =>
  [...$(selector)].map((link) => $(link).attr('href') ?? '');
const idsIn = ($: Loaded, selector: string): readonly string[] =>
  hrefsOf($, selector).map((href) => href.split('/').at(-2) ?? '');

/** What each page says of an answer, however much of it was read. */
const notes = {
  read: { fr: '', en: '' },
  'partly-read': {
    fr: 'Seul le début de la réponse a été lu\u202F; elle continue.',
    en: 'Only the beginning of the answer was read; it goes on.',
  },
  'not-found': {
    fr: 'Aucune page lue ne donne le texte de la réponse. Cela ne veut pas dire qu’il n’y en a pas eu.',
    en: 'No page that was read gives the text of the answer. That does not mean that there was none.',
  },
} as const;

const inEveryLanguage = locales.flatMap((locale) => questions.map(([id, question]) => [locale, id, question] as const));

describe.each(inEveryLanguage)('In %s, the page of the question %s', (locale, id, question) => {
  const $ = pageOf({ section: 'questions', id }, locale);

  test('tells its title, the office, what was asked and what was answered', () => {
    expect(textOf($, 'h1')).toBe(question.title[locale]);
    expect(textOf($, '#facts')).toContain(question.office[locale]);
    const [asked, answered] = [...$('#exchange .exchange-text')].map((part) => plain($(part).text()));
    expect(asked).toBe(question.asked[locale]);
    expect(answered).toBe([question.answered?.[locale], notes[question.answer][locale]].filter(Boolean).join(' '));
  });

  test('tells each point, answered or not', () => {
    const told = [...$('#parts li')].map((part) => [...$(part).find('p')].map((line) => plain($(line).text())));
    expect(told.map(([asked]) => asked)).toEqual(Object.values(question.parts ?? {}).map(({ asked }) => asked[locale]));
    const answers = Object.values(question.parts ?? {}).map(({ answered }) => answered?.[locale]);
    expect(told.filter((_, index) => answers[index]).map(([, answer]) => answer)).toEqual(answers.filter(Boolean));
  });

  test('leads to its sources, and to the spaces and networks that it names', () => {
    expect(hrefsOf($, '#sources .sources a')).toEqual(question.sources.map(({ url }) => url));
    expect(idsIn($, '#facts .fact-value a')).toEqual([...(question.spaces ?? []), ...(question.networks ?? [])]);
  });
});

describe.each(locales)('In %s, the list of questions', (locale) => {
  const $ = pageOf({ section: 'questions' }, locale);

  test('has each question once, the newest first', () => {
    const listed = idsIn($, '#years a');
    expect(listed.toSorted()).toEqual(questions.map(([id]) => id).toSorted());
    const years = listed.map((id) => Number(id.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('has each question under its parliament and under each of its themes', () => {
    for (const { selector, valuesOf } of [
      { selector: 'parliament', valuesOf: ({ parliament }: Question) => [parliament] },
      { selector: 'theme', valuesOf: ({ themes }: Question) => themes },
    ]) {
      const values = [...new Set(questions.flatMap(([, question]) => valuesOf(question)))];
      for (const value of values) {
        const own = questions.filter(([, question]) => valuesOf(question).includes(value)).map(([id]) => id);
        expect(idsIn($, `#${selector}-${value} a`).toSorted(), value).toEqual(own.toSorted());
      }
      expect($(`[id^=${selector}-]`)).toHaveLength(values.length);
    }
  });

  test('tells how many there are, and of how many an answer was read', () => {
    const told = questions.filter(([, { answered }]) => answered).length;
    expect(textOf($, '.question-tally').match(/\d+/g)?.map(Number)).toEqual([questions.length, told]);
  });
});

test.each(locales)('In %s, one walks from the first question to the last and back', (locale) => {
  const next = new Map(
    questions.map(([id]) => {
      const $ = pageOf({ section: 'questions', id }, locale);
      return [id, { after: idsIn($, 'a[rel=next]')[0], before: idsIn($, 'a[rel=prev]')[0] }] as const;
    }),
  );
  const firsts = [...next].filter(([, { before }]) => before === undefined).map(([id]) => id);
  expect(firsts).toEqual(['2011-11-23-namur-bid']);
  const walked: string[] = [];
  for (let id = firsts[0]; id !== undefined; id = next.get(id)?.after) walked.push(id);
  expect(walked.toSorted()).toEqual(questions.map(([id]) => id).toSorted());
  expect(walked.slice(1).map((id) => next.get(id)?.before)).toEqual(walked.slice(0, -1));
});

const mentions = (kind: 'spaces' | 'networks') =>
  [...new Set(questions.flatMap(([, question]) => question[kind] ?? []))].map((id) => [kind, id] as const);

test.each([...mentions('spaces'), ...mentions('networks')])(
  'The page of %s/%s leads back to the questions that name it',
  (kind, id) => {
    const naming = questions.filter(([, question]) => question[kind]?.includes(id)).map(([question]) => question);
    for (const locale of locales)
      expect(idsIn(pageOf({ section: kind, id }, locale), '#parliament a').toSorted()).toEqual(naming.toSorted());
  },
);

describe.each(locales)('In %s, the timeline', (locale) => {
  const $ = pageOf(subpage('timeline'), locale);

  test.each(events)('tells %s with its sources and the records that it names', (id, event) => {
    const line = $(`#event-${id}`);
    expect(plain(line.text())).toContain(event.text[locale]);
    expect(hrefsOf($, `#event-${id} .event-sources a`)).toEqual(event.sources.map(({ url }) => url));
    const named = [...(event.spaces ?? []), ...(event.networks ?? []), ...(event.questions ?? [])];
    expect(idsIn($, `#event-${id} .event-links a`).toSorted()).toEqual(named.toSorted());
    expect(line.closest('.timeline-year').attr('id')).toBe(`timeline-${event.on.slice(0, 4)}`);
  });

  test('has each event once, from the oldest to the newest year', () => {
    expect($('.event')).toHaveLength(events.length);
    const years = [...$('.year-number')].map((year) => Number($(year).text()));
    expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([1985, 2025]);
  });
});
