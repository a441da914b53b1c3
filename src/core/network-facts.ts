import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Network } from './catalogue.ts';
import { ageOfNewest, contradictionsOf, evidenceFor, evidenceOf, type Evidence } from './evidence.ts';
import { publisherOf, type Dispute, type Fact } from './facts.ts';
import { fieldsOfNetwork } from './network-fields.ts';
import type { Page } from './page.ts';
import { dateIn } from './words/dates-in.ts';
import { spanIn } from './words/span-in.ts';
import { countIn, listIn, mostOf, upperFirst } from './words/values-in.ts';

interface Line {
  readonly pointer: string;
  readonly text: string;
  readonly qualifier?: string | undefined;
  readonly page?: Page | undefined;
  readonly href?: string | undefined;
}

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
    ...(website ? [{ pointer: '/website', text: new URL(website).hostname.replace(/^www\./, ''), href: website }] : []),
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

function statedIn(value: unknown, locale: Locale): string {
  if (typeof value === 'number' || Array.isArray(value)) return countIn(value, locale);
  return /^\d{4}/.test(String(value)) ? dateIn(String(value), locale) : String(value);
}

function disputesOf(evidence: readonly Evidence[], pointer: string, locale: Locale): readonly Dispute[] {
  const t = translatorOf(locale);
  return contradictionsOf(evidence, pointer).map(({ evidence: page, value }) => ({
    evidence: [page],
    text: t('dispute.whole', { count: 1, who: publisherOf(page, locale), stated: statedIn(value, locale) }),
  }));
}

/** Every fact of a network but its name and purpose, in the schema's order, with who says so. */
export function factsOfNetwork(network: Network, catalogue: Catalogue, locale: Locale): readonly Fact[] {
  const evidence = evidenceOf(network.record);
  return linesOf(network, catalogue, locale).map(({ pointer, text, qualifier, page, href }) => {
    const [, key = ''] = pointer.split('/');
    const supporting = evidenceFor(evidence, pointer);
    return {
      pointers: [pointer],
      label: upperFirst(fieldsOfNetwork.labels.get(key)?.[locale] ?? key),
      text,
      ...(qualifier && { qualifier }),
      ...(page && { page }),
      ...(href && { href }),
      evidence: supporting,
      age: ageOfNewest(supporting, catalogue.release.date),
      disputes: disputesOf(evidence, pointer, locale),
    };
  });
}
