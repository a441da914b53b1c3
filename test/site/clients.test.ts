/** What the pages about receiving clients say, against the files of content/ themselves. */
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { answers } from './recounted-answers.ts';
import { filesIn, type Json, type Recorded, regionOf, stateOf } from './recount.ts';
import { pageAt } from './schema-words.ts';

type Answer = 'yes' | 'no' | 'unknown';
type Both = Readonly<Record<Locale, string>>;

interface Trade extends Json {
  readonly name: Both;
  readonly slug: Both;
  readonly needs: Readonly<Record<string, { readonly why: Both }>>;
  readonly sources: readonly { readonly url: string }[];
}

const trades = [...filesIn<Trade>('trades').values()];
const standing = [...filesIn<Recorded>('spaces')].filter(
  ([, record]) => !['closed', 'planned'].includes(stateOf(record).state),
);
const segment: Both = { fr: 'recevoir-des-clients', en: 'receiving-clients' };
const home = (locale: Locale) => `/${locale}/${segment[locale]}/`;

const flag =
  (map: string, key: string) =>
  (record: Json): Answer => {
    const value = Object(record[map])[key] as boolean | undefined;
    return value === undefined ? 'unknown' : value ? 'yes' : 'no';
  };

/** By the need's name: how a record answers it. */
const asks: Readonly<Record<string, (record: Json) => Answer>> = {
  clientsAllowed: flag('clients', 'allowed'),
  closableRoom: (record) => answers['closable-room']?.(record)[0] ?? 'unknown',
  soundPrivacy: flag('clients', 'sound-privacy'),
  waterPoint: flag('clients', 'water-point'),
  washableFloor: flag('clients', 'washable-floor'),
  waitingArea: flag('clients', 'waiting-area'),
  treatmentTable: flag('clients', 'treatment-table'),
  reception: flag('amenities', 'reception'),
};
const needsOf = ({ needs }: Trade) => Object.keys(needs);
const told = (record: Json, trade: Trade): readonly Answer[] =>
  needsOf(trade).map((need) => {
    const ask = asks[need];
    if (!ask) throw new Error(`The test cannot tell how a record answers ${need}.`);
    return ask(record);
  });

function answerOf(record: Json, trade: Trade): Answer {
  const given = told(record, trade);
  if (given.includes('no')) return 'no';
  return given.includes('unknown') ? 'unknown' : 'yes';
}
const placesWith = (answer: Answer, trade: Trade): readonly string[] =>
  standing.filter(([, record]) => answerOf(record, trade) === answer).map(([id]) => id);

const words = {
  fr: { advice: 'Ceci n’est pas un avis juridique.', ask: 'à demander', yes: 'oui', no: 'non' },
  en: { advice: 'This is not legal advice.', ask: 'ask', yes: 'yes', no: 'no' },
} as const;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(locales)('The page of every trade, %s', (locale) => {
  test.each(trades.map((trade) => [trade.slug[locale], trade] as const))('%s', (slug, trade) => {
    const $ = pageAt(`${home(locale)}${slug}/`);
    expect($('h1').text()).toBe(trade.name[locale]);

    // The line about advice stands at the top, before anything that a reader might take for it.
    expect(plain($('.top .not-advice').text())).toContain(words[locale].advice);

    // Each need with its why, and a source of the trade that leads to the list below.
    const lines = [...$('#needs .said')];
    expect(lines.map((line) => plain($(line).find('.said-text > p:nth-child(2)').text()))).toEqual(
      Object.values(trade.needs).map(({ why }) => plain(why[locale])),
    );
    const cited = lines.map((line) => $(line).find('.fact-evidence a').first().attr('href'));
    expect(cited.filter((href) => !href || $(href).length === 0)).toEqual([]);
    expect([...$('#sources .sources a')].map((link) => $(link).attr('href'))).toEqual(
      trade.sources.map(({ url }) => url),
    );

    for (const answer of ['unknown', 'yes', 'no'] as const) {
      const listed = [...$(`#${answer} [data-place]`)].map((line) => $(line).attr('data-place') ?? '');
      expect(listed.toSorted(), answer).toEqual(placesWith(answer, trade).toSorted());
      expect(plain($(`#${answer} > h3 .number`).text())).toBe(String(listed.length));
    }
    expect(plain($('.count .range').text())).toBe(String(placesWith('unknown', trade).length));
  });

  test.each(trades.map((trade) => [trade.slug[locale], trade] as const))(
    '%s: each line tells its needs in words behind a sign',
    (slug, trade) => {
      const $ = pageAt(`${home(locale)}${slug}/`);
      const records = new Map(standing);
      for (const line of $('#unknown [data-place]')) {
        const record = records.get($(line).attr('data-place') ?? '') ?? {};
        const groups = [...$(line).find('.need')].map((group) => $(group));
        const known = new Set(told(record, trade));
        expect(groups.map((group) => group.attr('data-answer'))).toEqual(
          ['yes', 'unknown', 'no'].filter((answer) => known.has(answer as Answer)),
        );
        for (const group of groups) {
          const key = { yes: 'yes', unknown: 'ask', no: 'no' }[group.attr('data-answer') as Answer] as 'yes';
          expect(plain(group.text()).startsWith(words[locale][key])).toBe(true);
          expect(group.find('.sign[aria-hidden=true]')).toHaveLength(1);
        }
      }
    },
  );

  test.each(trades.map((trade) => [trade.slug[locale], trade] as const))(
    '%s: the message asks any place for everything without script, in both languages',
    (slug, trade) => {
      const $ = pageAt(`${home(locale)}${slug}/`);
      const mail = new URL($('[data-part=mail]').attr('href') ?? '');
      expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
      const shown = locales.map((one) => $(`[data-part=body-${one}]`).text());
      for (const text of shown) expect(text.match(/^– /gm)).toHaveLength(needsOf(trade).length);
      const body = (mail.searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
      expect(body).toBe(shown.join('\n\n———\n\n'));
      expect([...$('[data-part^=body-]')].map((part) => $(part).attr('lang'))).toEqual([...locales]);
      const offered = [...$('select option')].map((option) => $(option).attr('value') ?? '').filter(Boolean);
      expect(offered.toSorted()).toEqual(placesWith('unknown', trade).toSorted());
    },
  );
});

describe.each(locales)('The page that the question of 2021 opens, %s', (locale) => {
  const $ = pageAt(home(locale));
  const question = filesIn<{ readonly parts: Readonly<Record<string, { asked: Both; answered?: Both }>> }>(
    'questions',
  ).get('2021-05-25-contact-trades');
  const parts = Object.entries(question?.parts ?? {});

  test('tells each point as it was asked, and the answer where one was read', () => {
    const points = [...$('.asked-point')].map((point) => [
      $(point).attr('id'),
      plain($(point).find('h3').text()),
      $(point).find('.asked-side').first().find('p.hint').length === 1,
    ]);
    expect(points).toEqual(parts.map(([key, part]) => [key, plain(part.asked[locale]), !part.answered]));
    expect(points).toHaveLength(5);
    for (const [key, { answered }] of parts)
      if (answered) expect(plain($(`#${key} .asked-side p`).first().text())).toBe(plain(answered[locale]));
  });

  test('counts what the register knows now in Wallonia', () => {
    const walloon = standing.map(([, record]) => record).filter((record) => regionOf(record) === '03000');
    const number = (sentence: string) => Number($(`[data-known="asked.now.${sentence}"] .number`).text());
    const count = (isSuch: (record: Recorded) => boolean) => walloon.filter(isSuch).length;
    const answering = (need: string, answer: Answer) => count((record) => asks[need]?.(record) === answer);
    expect(number('closable-room')).toBe(answering('closableRoom', 'yes'));
    expect(number('allowed')).toBe(answering('clientsAllowed', 'yes'));
    expect(number('allowed-unknown')).toBe(answering('clientsAllowed', 'unknown'));
    expect(number('care-addressed')).toBe(count((record) => flag('audience', 'care')(record) === 'yes'));
    expect(number('network')).toBe(count(({ networks }) => 'coworking-digital-wallonia' in (networks ?? {})));
    expect(number('grant')).toBe(
      count(({ networks }) => Object.values(networks ?? {}).some((entry) => 'grant' in entry)),
    );
    expect(number('pay-by-use')).toBe(count((record) => answers['pay-by-use']?.(record)[0] === 'yes'));
    expect(plain($('#question').text())).toContain(String(walloon.length));
  });

  test('leads to every trade, under its sector, with what is known of the places', () => {
    const links = new Map([...$('#trades li')].map((line) => [$(line).find('a').attr('href'), $(line).text()]));
    expect([...links.keys()].toSorted()).toEqual(
      trades.map(({ slug }) => `${home(locale)}${slug[locale]}/`).toSorted(),
    );
    for (const trade of trades) {
      const numbers = (links.get(`${home(locale)}${trade.slug[locale]}/`)?.match(/\d+/g) ?? []).map(Number);
      expect(numbers, trade.slug.en).toEqual(
        (['unknown', 'yes', 'no'] as const).map((answer) => placesWith(answer, trade).length),
      );
    }
  });

  test('says that it is no legal advice', () => expect(plain($('.not-advice').text())).toContain(words[locale].advice));
});
