import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue } from './catalogue.ts';
import { fieldNamed, labelOfChoice, type Field } from './fields.ts';
import { keysOf } from './json-pointer.ts';
import { kindLinks, type LinkedText } from './linked-texts.ts';
import type { Page } from './page.ts';
import type { SpaceRecord } from './records.ts';
import { hostOf } from './web-address.ts';
import { addressGapIn, addressIn } from './words/address-in.ts';
import { offerText } from './words/offer-in.ts';
import { spanIn } from './words/span-in.ts';
import { listIn, lowerFirst, valueIn } from './words/values-in.ts';

/** What is written of one fact. */
export interface FactText {
  readonly label: string;
  readonly text: string;
  /** The same text in its parts, where each has a page: `club privé`, `coworking`. */
  readonly links?: readonly LinkedText[];
  readonly qualifier?: string;
  readonly page?: Page;
  readonly href?: string;
}

export interface Told {
  readonly pointer: string;
  readonly value: unknown;
  readonly field: Field;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

type Entry<Key extends 'networks' | 'formerSites' | 'formerNames' | 'offers'> = NonNullable<SpaceRecord[Key]>[string];
type Teller = (told: Told) => FactText;

const keyOf = (pointer: string): string => keysOf(pointer).at(-1) ?? '';

const qualified = (text: FactText, qualifier: string | undefined): FactText =>
  qualifier ? { ...text, qualifier } : text;

function tellAddress({ value, field, catalogue, locale }: Told): FactText {
  const address = value as NonNullable<SpaceRecord['address']>;
  return qualified(
    { label: field.label[locale], text: addressIn(address, catalogue.gazetteer, locale) },
    addressGapIn(address, locale),
  );
}

function tellNetwork({ pointer, value, field, catalogue, locale }: Told): FactText {
  const membership = value as Entry<'networks'>;
  const id = keyOf(pointer);
  const t = translatorOf(locale);
  const grant =
    membership.grant === undefined
      ? ''
      : t('network.grant', { amount: valueIn(membership.grant, fieldNamed('/networks/*/grant'), locale) });
  const as = membership.as ? t('network.as', { name: membership.as }) : '';
  const qualifier = listIn([spanIn(membership, locale), as, grant].filter(Boolean));
  return qualified(
    {
      label: field.label[locale],
      text: catalogue.network.get(id)?.record.name[locale] ?? id,
      page: { section: 'networks', id },
    },
    qualifier,
  );
}

function tellFormerSite({ value, field, catalogue, locale }: Told): FactText {
  const site = value as Entry<'formerSites'>;
  const numbers = fieldNamed('/formerSites')
    .children.filter(({ type, key }) => type === 'count' && key in site)
    .map((child) =>
      translatorOf(locale)('fact.number', {
        label: lowerFirst(child.label[locale]),
        number: valueIn(Object(site)[child.key], child, locale),
      }),
    );
  return qualified(
    { label: field.label[locale], text: addressIn(site, catalogue.gazetteer, locale) },
    listIn([spanIn(site, locale), ...numbers].filter(Boolean)),
  );
}

/** Another place of the register, by its name and with its page. */
const spaceNamed: Teller = ({ value, field, catalogue, locale }) => ({
  label: field.label[locale],
  text: catalogue.space.get(String(value))?.record.name ?? String(value),
  page: { section: 'spaces', id: String(value) },
});

const tellers: Readonly<Record<string, Teller>> = {
  '/kinds': ({ value, field, locale }) => ({
    label: field.label[locale],
    text: valueIn(value, field, locale),
    links: kindLinks(value as SpaceRecord['kinds'], locale),
  }),
  '/address': tellAddress,
  '/networks': tellNetwork,
  '/formerSites': tellFormerSite,
  '/formerNames': ({ pointer, value, field, locale }) =>
    qualified({ label: field.label[locale], text: keyOf(pointer) }, spanIn(value as Entry<'formerNames'>, locale)),
  '/offers': ({ value, locale }) => offerText(value as Entry<'offers'>, locale),
  '/position': ({ value, field, locale }) => {
    const { lat, lon, precision } = value as NonNullable<SpaceRecord['position']>;
    return {
      label: field.label[locale],
      text: `${lat}, ${lon}`,
      qualifier: labelOfChoice(fieldNamed('/position/precision'), precision, locale),
    };
  },
  '/website': ({ value, field, locale }) => ({
    label: field.label[locale],
    text: hostOf(String(value)),
    href: String(value),
  }),
  '/email': ({ value, field, locale }) => ({
    label: field.label[locale],
    text: String(value),
    href: `mailto:${String(value)}`,
  }),
  // A number does not break at the end of a line.
  '/phone': ({ value, field, locale }) => ({
    label: field.label[locale],
    text: (parsePhoneNumberFromString(String(value))?.formatInternational() ?? String(value)).replaceAll(' ', '\u00a0'),
    href: `tel:${String(value)}`,
  }),
  '/successor': spaceNamed,
  '/sameBuilding': spaceNamed,
};

/** A fact's label and value in words, with what limits it and where it leads. */
export function factTexts(told: Told): FactText {
  const { field, value, pointer, locale } = told;
  // Of an entry, only the whole has a teller; a part of it is told as the field it is.
  const isWhole = field.type === 'entries' || field.pointer === pointer;
  const tell = isWhole ? tellers[field.pointer] : undefined;
  return tell ? tell(told) : { label: field.label[locale], text: valueIn(value, field, locale) };
}
