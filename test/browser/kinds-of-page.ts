/** One page of every kind that the site has, in every language, for what must hold on all of them. */
import { localName } from '../../src/core/gazetteer.ts';
import { type Page, pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { type Section, sections } from '../../src/i18n/sections.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const { spaces, networks, gazetteer } = loadCatalogue();
const municipalities = [...gazetteer.municipalities.values()];
const hasSpace = new Set(spaces.map(({ place }) => place.municipality));

/** The one with the longest text: what fits it, fits all. */
const longest = <Item>(items: readonly Item[], textOf: (item: Item) => string): Item | undefined =>
  items.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];

const heads = (Object.keys(sections) as Section[]).map((section): readonly [string, Page] => [section, { section }]);
const some: readonly (readonly [string, Section, Page['id'] | undefined])[] = [
  ['a space of which much is known', 'spaces', 'betacowork-etterbeek'],
  ['a space of which the Region is known', 'spaces', spaces.find(({ place }) => place.precision === 'region')?.id],
  ['a space whose address is measured', 'spaces', spaces.find(({ place }) => place.precision === 'address')?.id],
  ['the space with the longest name', 'spaces', longest(spaces, ({ record }) => record.name)?.id],
  ['a space told in the other language', 'spaces', 'co-station-bruxelles'],
  ['the network with the longest name', 'networks', longest(networks, ({ record }) => record.name.fr)?.id],
  [
    'the network with most members',
    'networks',
    networks.toSorted((a, b) => b.members.length - a.members.length)[0]?.id,
  ],
  ['a Region', 'regions', [...gazetteer.regions.values()][0]?.slug],
  ['a province', 'provinces', [...gazetteer.provinces.values()][0]?.slug],
  [
    'a municipality with spaces',
    'municipalities',
    municipalities.find((municipality) => hasSpace.has(municipality))?.slug,
  ],
  [
    'a municipality without',
    'municipalities',
    municipalities.find((municipality) => !hasSpace.has(municipality))?.slug,
  ],
  ['the municipality with the longest name', 'municipalities', longest(municipalities, localName)?.slug],
];
const pages = [...heads, ...some.map(([name, section, id = '']): readonly [string, Page] => [name, { section, id }])];

/** Name and path of each, e.g. `['a province, fr', '/fr/provinces/anvers/']`. */
export const kindsOfPage: readonly (readonly [string, string])[] = [
  ['the choice of a language', '/'],
  ['the page of what is not there', '/404.html'],
  ...locales.map((locale) => [`results, ${locale}`, `${pathOf({ section: 'search' }, locale)}?q=Namur`] as const),
  ...pages.flatMap(([name, page]) => locales.map((locale) => [`${name}, ${locale}`, pathOf(page, locale)] as const)),
];
