/** One page of every kind that the site has, in every language, for what must hold on all of them. */
import { amenities, withAmenity } from '../../src/core/amenities.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { pageOfStep } from '../../src/core/changes/change-pages.ts';
import { kinds, ofKind } from '../../src/core/kinds.ts';
import { openRegister } from '../../src/core/open-pages.ts';
import { targetQuery } from '../../src/core/form/target.ts';
import { type Page, pathOf, subpage } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { type Section, sections, subpages } from '../../src/i18n/sections.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { readRelease } from '../../src/io/read-releases.ts';

const catalogue = loadCatalogue();
const { spaces, networks, trades, questions, gazetteer, chapters } = catalogue;
const municipalities = [...gazetteer.municipalities.values()];
const hasSpace = new Set(spaces.map(({ place }) => place.municipality));

/** The one with the longest text: what fits it, fits all. */
const longest = <Item>(items: readonly Item[], textOf: (item: Item) => string): Item | undefined =>
  items.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];

type Named = readonly [name: string, section: Section, id?: Page['id']];

const heads = (Object.keys(sections) as Section[]).map((section): Named => [section, section]);
const below = Object.entries(subpages).map(([name, { section, segment }]): Named => [name, section, segment]);
const ordinary: readonly Named[] = [
  ['a space of which much is known', 'spaces', 'betacowork-etterbeek'],
  ['a space of which the Region is known', 'spaces', spaces.find(({ place }) => place.precision === 'region')?.id],
  ['a space whose address is measured', 'spaces', spaces.find(({ place }) => place.precision === 'address')?.id],
  ['a definition without a yes', 'definitions', 'strict-2012'],
  ['a definition of many criteria', 'definitions', 'brussels-2019'],
  ['a definition with a choice', 'definitions', 'not-rent-only'],
  ['a trade with local rules', 'clients', trades.find(({ id }) => id === 'massage')?.record.slug],
  ['a trade of which little is asked', 'clients', trades.find(({ id }) => id === 'tutor')?.record.slug],
  ['a network', 'networks', networks.toSorted((a, b) => b.members.length - a.members.length)[0]?.id],
  ['a question point by point', 'questions', '2021-05-25-contact-trades'],
  ['a question whose answer was not found', 'questions', '2016-eight-spaces'],
  ['a kind', 'kinds', kinds.find((kind) => ofKind(kind, spaces).length > 1)?.slug],
  ['an amenity that is known of some', 'amenities', amenities.find(({ key }) => key === 'parking')?.slug],
  ['an amenity that is counted', 'amenities', amenities.find(({ counted }) => counted)?.slug],
  ['an amenity that nobody names', 'amenities', amenities.find((one) => withAmenity(one, spaces).length === 0)?.slug],
  ['a chapter with a chart and a list to tick', 'guide', chapters.find(({ id }) => id === 'counting')?.slug],
  ['a Region', 'regions', [...gazetteer.regions.values()][0]?.slug],
  ['the open tasks of a province', 'contribute', openRegister(catalogue).areas[0]?.pages[0]?.page.id],
  ['the changes of a release', 'data', pageOfStep({ release: readRelease() }).id],
  ['what is not released yet', 'data', pageOfStep({}).id],
  ['a province', 'provinces', [...gazetteer.provinces.values()][0]?.slug],
  ['a municipality with spaces', 'municipalities', municipalities.find((town) => hasSpace.has(town))?.slug],
  ['a municipality without', 'municipalities', municipalities.find((town) => !hasSpace.has(town))?.slug],
];
const extreme: readonly Named[] = [
  ['the space with the longest name', 'spaces', longest(spaces, ({ record }) => record.name)?.id],
  ['a space told in the other language', 'spaces', 'co-station-bruxelles'],
  ['the network with the longest name', 'networks', longest(networks, ({ record }) => record.name.fr)?.id],
  ['the trade with the longest name', 'clients', longest(trades, ({ record }) => record.name.fr)?.record.slug],
  ['the question with the longest title', 'questions', longest(questions, ({ record }) => record.title.fr)?.id],
  ['the chapter with the longest title', 'guide', longest(chapters, ({ title }) => title.fr)?.slug],
  ['the kind with the longest name', 'kinds', longest(kinds, ({ name }) => name.fr)?.slug],
  ['the amenity with the longest name', 'amenities', longest(amenities, ({ name }) => name.fr)?.slug],
  ['the municipality with the longest name', 'municipalities', longest(municipalities, localName)?.slug],
];

/** The form as a space's page leads to it. */
const aboutAFact = targetQuery({ space: 'betacowork-etterbeek', fact: '/capacity/desks' });

/** Name and path, e.g. `['a province, fr', '/fr/provinces/anvers/']`. */
type Visited = readonly [name: string, path: string];

const inEveryLanguage = (pages: readonly Named[]): readonly Visited[] =>
  pages.flatMap(([name, section, id]) =>
    locales.map((locale): Visited => [
      `${name}, ${locale}`,
      pathOf({ section, ...(id !== undefined && { id }) }, locale),
    ]),
  );

export const kindsOfPage: readonly Visited[] = [
  ['the choice of a language', '/'],
  ['the page of what is not there', '/404.html'],
  ...locales.map((locale): Visited => [`results, ${locale}`, `${pathOf({ section: 'search' }, locale)}?q=Namur`]),
  ...locales.map((locale): Visited => [
    `a fact in the form, ${locale}`,
    `${pathOf(subpage('form'), locale)}${aboutAFact}`,
  ]),
  ...inEveryLanguage([...heads, ...below, ...ordinary]),
];

/** Of a page of `kindsOfPage`, whether it shows all that it has only to a browser that has the service worker. */
export const needsWorker = (name: string): boolean => name.startsWith('offline');

/** Pages that try a layout more than others of their kind. */
export const extremePages: readonly Visited[] = inEveryLanguage(extreme);
