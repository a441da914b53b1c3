import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Network } from './catalogue.ts';
import type { Fact } from './facts.ts';
import { fieldsOfNetwork } from './network-fields.ts';
import { factsFrom, type Line } from './record-facts.ts';
import { hostOf } from './web-address.ts';
import { dateIn } from './words/dates-in.ts';
import { spanIn } from './words/span-in.ts';
import { countIn, listIn, mostOf } from './words/values-in.ts';

const link = (pointer: string, id: string, { network }: Catalogue, locale: Locale): Line => ({
  pointer,
  text: network.get(id)?.record.name[locale] ?? id,
  page: { section: 'networks', id },
});

function countLines({ counts = {} }: Network['record'], locale: Locale): readonly Line[] {
  const t = translatorOf(locale);
  return Object.entries(counts).map(([key, { spaces, members, on, by }]) => {
    const told = [
      spaces === undefined ? '' : t('network.count-spaces', { count: mostOf(spaces), number: countIn(spaces, locale) }),
      members === undefined
        ? ''
        : t('network.count-members', { count: mostOf(members), number: countIn(members, locale) }),
    ];
    const qualifier = listIn([on ? dateIn(on, locale) : '', by ? t('network.claimed-by', { by }) : ''].filter(Boolean));
    return { pointer: `/counts/${key}`, text: listIn(told.filter(Boolean)), qualifier: qualifier || undefined };
  });
}

const contactLines = ({ contacts = {} }: Network['record'], locale: Locale): readonly Line[] =>
  Object.entries(contacts).map(([key, { name, url, ...span }]) => ({
    pointer: `/contacts/${key}`,
    text: name[locale],
    qualifier: spanIn(span, locale) || undefined,
    href: url,
  }));

function linesOf(network: Network, catalogue: Catalogue, locale: Locale): readonly Line[] {
  const { record } = network;
  const { otherNames, kind, region, from, until, operators, criteria = {}, partOf, successor, website } = record;
  const kindLabel = fieldsOfNetwork.kinds.find(({ value }) => value === kind)?.label[locale] ?? kind;
  return [
    ...(otherNames ? [{ pointer: '/otherNames', text: listIn(otherNames) }] : []),
    { pointer: '/kind', text: kindLabel },
    ...(region ? [{ pointer: '/region', text: catalogue.gazetteer.regions.get(region)?.names[locale] ?? region }] : []),
    ...(from ? [{ pointer: '/from', text: dateIn(from, locale) }] : []),
    ...(until ? [{ pointer: '/until', text: dateIn(until, locale) }] : []),
    ...(operators ? [{ pointer: '/operators', text: listIn(operators) }] : []),
    ...Object.entries(criteria).map(([key, words]) => ({ pointer: `/criteria/${key}`, text: words[locale] })),
    ...countLines(record, locale),
    ...contactLines(record, locale),
    ...(partOf ? [link('/partOf', partOf, catalogue, locale)] : []),
    ...(successor ? [link('/successor', successor, catalogue, locale)] : []),
    ...(website ? [{ pointer: '/website', text: hostOf(website), href: website }] : []),
  ];
}

/** How many spaces its sources count, from the least to the most; undefined where none counts them. */
export function claimedIn({ record }: Network, locale: Locale): string | undefined {
  const counts = Object.values(record.counts ?? {}).flatMap(({ spaces }) =>
    spaces === undefined ? [] : [spaces].flat(),
  );
  if (counts.length === 0) return undefined;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return countIn(least === most ? least : [least, most], locale);
}

/** Every fact of a network but its name and purpose, in the schema's order, with who says so. */
export const factsOfNetwork = (network: Network, catalogue: Catalogue, locale: Locale): readonly Fact[] =>
  factsFrom(linesOf(network, catalogue, locale), {
    record: network.record,
    labelOf: (key) => fieldsOfNetwork.labels.get(key)?.[locale] ?? key,
    today: catalogue.release.date,
    locale,
  });
