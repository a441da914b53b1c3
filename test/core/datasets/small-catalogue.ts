/** Three spaces and a record of each other kind that between them hold every kind of value, on a gazetteer of three places. */
import { catalogueFrom, type Catalogue } from '../../../src/core/catalogue.ts';
import { gazetteerFrom, type Names } from '../../../src/core/gazetteer.ts';
import type {
  DefinitionRecord,
  EventRecord,
  QuestionRecord,
  StatisticRecord,
  TermRecord,
  TradeRecord,
} from '../../../src/core/records.ts';
import { aNetwork, aSpace } from '../../a-space.ts';
import { words } from '../../words.ts';

const named = (fr: string, nl = fr, en = fr): Names => ({ fr, nl, de: fr, en });

export const smallGazetteer = gazetteerFrom({
  regions: [
    { nis: '03000', iso: 'BE-WAL', names: named('Wallonie', 'Wallonië', 'Wallonia') },
    { nis: '04000', iso: 'BE-BRU', names: named('Bruxelles', 'Brussel', 'Brussels') },
  ],
  provinces: [{ nis: '90000', iso: 'BE-WNA', region: '03000', names: named('Namur', 'Namen') }],
  municipalities: [
    {
      nis: '21004',
      region: '04000',
      languages: ['fr', 'nl'],
      names: named('Bruxelles', 'Brussel', 'Brussels'),
      lat: 50.8466,
      lon: 4.3528,
      population: 185103,
    },
    {
      nis: '92094',
      province: '90000',
      languages: ['fr'],
      names: named('Namur', 'Namen'),
      lat: 50.4669,
      lon: 4.8675,
      population: 111432,
    },
  ],
  otherNames: [],
  postcodes: [{ code: '5100', municipalities: ['92094'], lat: 50.44123456, lon: 4.85, localities: ['Jambes'] }],
  mergers: [],
});

/** Holds a range, stated noes, lists, every map with free keys, a check and a contradiction. */
export const full = aSpace({
  name: 'Le Grand "Atelier", Jambes',
  otherNames: ['=HYPERLINK("x")', 'Atelier'],
  formerNames: { 'L’Atelier': { until: '2017' } },
  kinds: ['coworking', 'cafe'],
  address: {
    street: 'Rue Mazy',
    houseNumber: '1 A',
    floor: -1,
    postcode: '5100',
    locality: 'Jambes',
    municipality: '92094',
  },
  formerSites: { 'rue-de-fer': { street: 'Rue de Fer', municipality: '92094', desks: 12, until: '2016' } },
  opened: '2013-03',
  temporary: false,
  networks: { 'creative-wallonia': { from: '2011', grant: 80000 } },
  phone: '+3281000000',
  languages: ['fr', 'nl'],
  capacity: { desks: [15, 20], meetingRooms: 0 },
  offers: { day: { plan: 'desk', per: 'day', price: 12.5, from: false }, month: { plan: 'desk', days: [4, 5] } },
  terms: { lease: false },
  amenities: { wifi: true, 'bike-parking': false },
  sources: [
    {
      url: 'https://example.org/a',
      title: '+ de coworking',
      publisher: 'Example',
      published: '2014',
      supports: ['/name', '/offers/day'],
      shows: 'open',
    },
    {
      url: 'https://example.org/b',
      title: 'Deux lignes\nici',
      accessed: '2026-05-02',
      contradicts: { '/opened': '2012', '/capacity/desks': [10, 12] },
    },
  ],
  checks: [{ on: '2026-06', by: 'visit', supports: ['/address'], shows: 'open' }],
});

/** Nothing but what must be there; only its Region is known, and its one page is undated. */
export const bare = aSpace({
  name: "'t Hoekje",
  kinds: ['library'],
  address: { region: '04000' },
  sources: [{ url: 'https://example.org/c', title: 'Page C', supports: ['/name'] }],
});

/** A stated position, more exact than any download says. */
export const pinned = aSpace({
  name: 'Épingle',
  kinds: ['incubator'],
  address: { municipality: '21004' },
  position: { lat: 50.84512349, lon: 4.35670001, precision: 'address' },
  closed: '2020',
  successor: 'grand-atelier-jambes',
  sources: [{ url: 'https://example.org/d', title: 'Page D', published: '2020-02', shows: 'closed' }],
});

const network = aNetwork({
  name: words('Wallonie créative', 'Creative Wallonia'),
  kind: 'programme',
  purpose: words('Huit espaces soutenus.', 'Eight spaces funded.'),
  region: '03000',
  criteria: { animation: words('Une animation', 'Activities') },
  counts: { '2012': { spaces: 8, on: '2012~', by: 'Data News' } },
  sources: [{ url: 'https://example.org/n', title: 'Page N', supports: ['/name'], contradicts: { '/from': '2011' } }],
});

const definition: DefinitionRecord = {
  name: words('Sens strict', 'Strict sense'),
  statement: words('Des postes, des conditions et une assurance.', 'Desks, terms and insurance.'),
  by: 'Une revue',
  formula: { all: ['twentyDesks', { not: 'noLease' }, { beyond: 'insurance' }] },
  beyond: { insurance: words('Une assurance.', 'Insurance.') },
  sources: [{ url: 'https://example.org/d', title: 'Page D', supports: ['/statement', '/formula', '/beyond'] }],
};

const term: TermRecord = {
  term: { fr: 'tiers-lieu', en: 'third place', nl: 'derde plek' },
  also: { nl: ['derde plaats', 'third place'] },
  definition: words('Ni le domicile, ni le bureau.', 'Neither home nor the office.'),
  see: ['coworking'],
};

const statistic: StatisticRecord = {
  name: words('Espaces de coworking en Belgique', 'Coworking spaces in Belgium'),
  counted: words('Des espaces ouverts à tous.', 'Spaces open to anyone.'),
  theme: 'spaces',
  territory: '01000',
  unit: 'places',
  kinds: ['coworking'],
  values: {
    '2019': {
      on: '2019',
      count: 135,
      accuracy: 'about',
      by: 'Une revue',
      note: words('Sans les hôtels.', 'No hotels.'),
    },
    range: { count: [15, 20] },
  },
  sources: [{ url: 'https://example.org/s', title: 'Page S', published: '2019', supports: ['/values/2019'] }],
};

const question: QuestionRecord = {
  title: words('Le "coworking"', 'Coworking'),
  askedOn: '2021-05-25',
  answeredOn: '2021-06-14',
  parliament: 'wallonia',
  kind: 'written',
  session: '2020-2021',
  number: 494,
  office: words('Ministre de l’Économie', 'Minister of the Economy'),
  asked: words('Où, et combien ?', 'Where, and how many?'),
  answer: 'partly-read',
  answered: words('Huit.', 'Eight.'),
  parts: {
    where: { asked: words('Où ?', 'Where?') },
    'how-many': { asked: words('Combien ?', 'How many?'), answered: words('Huit.', 'Eight.') },
  },
  themes: ['occupancy', 'rural'],
  networks: ['creative-wallonia'],
  sources: [{ url: 'https://example.org/q', title: 'Page Q', published: '2021-06-14', supports: ['/asked'] }],
};

const event: EventRecord = {
  on: '2011-06-08/2011-12-13',
  text: words('Un appel est ouvert.', 'A call is open.'),
  region: '03000',
  networks: ['creative-wallonia'],
  questions: ['2021-05-25-how-many'],
  sources: [{ url: 'https://example.org/e', title: 'Page E', supports: ['/on', '/text'] }],
};

const trade: TradeRecord = {
  name: words('Coiffeur, coiffeuse', 'Hairdresser'),
  slug: words('coiffeur', 'hairdresser'),
  sector: 'personal-care',
  access: { brussels: { state: 'disputed', text: words('Selon la page.', 'It depends on the page.') } },
  needs: {
    clientsAllowed: { basis: 'practice', why: words('Le lieu en décide.', 'The place decides.') },
    waterPoint: { basis: 'local-rule', why: words('Il faut laver, et rincer.', 'Washing, and rinsing.') },
  },
  beyond: { toilet: words('Des toilettes.', 'A toilet.') },
  sources: [
    { url: 'https://example.org/t', title: 'Page T', published: '2021-06', supports: ['/access', '/needs', '/beyond'] },
  ],
};

export const smallCatalogue: Catalogue = catalogueFrom({
  release: { version: '1.2.3', date: '2026-11-21' },
  gazetteer: smallGazetteer,
  // Not in the order of their identifiers: the downloads see to that.
  spaces: new Map([
    ['t-hoekje-bruxelles', bare],
    ['epingle-bruxelles', pinned],
    ['grand-atelier-jambes', full],
  ]),
  networks: new Map([['creative-wallonia', network]]),
  definitions: new Map([['strict', definition]]),
  statistics: new Map([['coworking-belgium', statistic]]),
  trades: new Map([['hairdresser', trade]]),
  terms: new Map([['third-place', term]]),
  questions: new Map([['2021-05-25-how-many', question]]),
  events: new Map([['2011-06-08-call', event]]),
});
