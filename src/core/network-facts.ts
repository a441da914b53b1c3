import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Network } from './catalogue.ts';
import { ageOfNewest, contradictionsOf, evidenceFor, evidenceOf } from './evidence.ts';
import type { Fact } from './facts.ts';
import { publisherOf } from './facts.ts';
import { fieldsOfNetwork } from './network-fields.ts';
import type { Page } from './page.ts';
import { dateIn } from './words/dates-in.ts';
import { countIn, enumerationIn, listIn, upperFirst } from './words/values-in.ts';

interface Line {
  readonly pointer: string;
  readonly text: string;
  readonly qualifier?: string | undefined;
  readonly page?: Page | undefined;
  readonly href?: string | undefined;
}

const link = (pointer: string, id: string, { network }: Catalogue, locale: Locale): Line => ({ pointer, text: network.get(id)?.record.name[locale] ?? id, page: { section: 'networks', id } });

function countLines({ counts = {} }: Network['record'], locale: Locale): readonly Line[] {
  const t = translatorOf(locale);
  const number = (count: NonNullable<(typeof counts)[string]['spaces']>): number => (typeof count === 'number' ? count : count[1]);
  return Object.entries(counts).map(([key, { spaces, members, on, by }]) => {
    const told = [
      spaces === undefined ? '' : t('network.count-spaces', { count: number(spaces), number: countIn(spaces, locale) }),
      members === undefined ? '' : t('network.count-members', { count: number(members), number: countIn(members, locale) }),
    ];
    const qualifier = listIn([on ? dateIn(on, locale) : '', by ? t('network.claimed-by', { by }) : ''].filter(Boolean));
    return { pointer: `/counts/${key}`, text: listIn(told.filter(Boolean)), qualifier: qualifier || undefined };
  });
}

function contactLines({ contacts = {} }: Network['record'], locale: Locale): readonly Line[] {
  const t = translatorOf(locale);
  return Object.entries(contacts).map(([key, { name, from, until, url }]) => {
    const span = from && until ? t('span.both', { from: dateIn(from, locale), until: dateIn(until, locale) }) : from ? t('span.from', { from: dateIn(from, locale) }) : until ? t('span.until', { until: dateIn(until, locale) }) : '';
    return { pointer: `/contacts/${key}`, text: name[locale], qualifier: span || undefined, href: url };
  });
}

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

/** Every fact of a network but its name and purpose, in the schema's order, with who says so. */
export function factsOfNetwork(network: Network, catalogue: Catalogue, locale: Locale): readonly Fact[] {
  const evidence = evidenceOf(network.record);
  const t = translatorOf(locale);
  return linesOf(network, catalogue, locale).map(({ pointer, text, qualifier, page, href }) => {
    const [, key = ''] = pointer.split('/');
    const supporting = evidenceFor(evidence, pointer);
    const disputes = contradictionsOf(evidence, pointer).map((contradiction) => ({
      evidence: [contradiction.evidence],
      text: t('dispute.whole', { count: 1, who: enumerationIn([publisherOf(contradiction.evidence, locale)], locale), stated: statedIn(contradiction.value, locale) }),
    }));
    return {
      pointers: [pointer],
      label: upperFirst(fieldsOfNetwork.labels.get(key)?.[locale] ?? key),
      text,
      ...(qualifier && { qualifier }),
      ...(page && { page }),
      ...(href && { href }),
      evidence: supporting,
      age: ageOfNewest(supporting, catalogue.release.date),
      disputes,
    };
  });
}

const statedIn = (value: unknown, locale: Locale): string => (typeof value === 'number' || Array.isArray(value) ? countIn(value, locale) : typeof value === 'string' && /^\d{4}/.test(value) ? dateIn(value, locale) : String(value));
