// Made from the schemas by `npm run types`; change a schema, not this file.
import type { Formula } from './definitions/formula.ts';
import type { Words } from '../i18n/locales.ts';

/**
 * One place of the register: facts, and the evidence for each. A missing key is unknown; false is a stated no.
 */
export interface SpaceRecord {
  /**
   * The file’s name without .json. Published records carry it; in a file it may be left out, and is refused when it differs.
   */
  id?: string;
  /**
   * The newest name seen.
   */
  name: string;
  /**
   * Spellings or names in use together.
   *
   * Items: A name, without a semicolon: the tables separate names with it.
   */
  otherNames?: string[];
  /**
   * Names given up; until when, if known.
   */
  formerNames?: {
    [k: string]: {
      until?: string;
    };
  };
  /**
   * What the place is; the first is what its sources mainly call it.
   */
  kinds: (
    | 'coworking'
    | 'shared-offices'
    | 'business-centre'
    | 'incubator'
    | 'creative-hub'
    | 'third-place'
    | 'telework-centre'
    | 'makerspace'
    | 'workshops'
    | 'kitchen'
    | 'club'
    | 'cafe'
    | 'hotel'
    | 'library'
    | 'community-centre'
  )[];
  /**
   * Where it is: the municipality by NIS code, or the Region while only that is stated. Missing while no page says where.
   */
  address?: {
    /**
     * Street name in the language of the place, without the number.
     */
    street?: string;
    /**
     * As written on the door, box included.
     */
    houseNumber?: string;
    /**
     * 0 is the ground floor.
     */
    floor?: number;
    /**
     * Four digits; must belong to the municipality.
     */
    postcode?: string;
    /**
     * Village or quarter, only if it is not the municipality’s own name.
     */
    locality?: string;
    /**
     * NIS code of the municipality (2025 geography).
     */
    municipality?: string;
    /**
     * NIS code of the Region, only while the municipality is not stated.
     */
    region?: '02000' | '03000' | '04000';
  };
  /**
   * Addresses left, when the same space went on in the same municipality.
   */
  formerSites?: {
    [k: string]: {
      /**
       * Street name in the language of the place, without the number.
       */
      street?: string;
      /**
       * As written on the door, box included.
       */
      houseNumber?: string;
      /**
       * 0 is the ground floor.
       */
      floor?: number;
      /**
       * Four digits; must belong to the municipality.
       */
      postcode?: string;
      /**
       * Village or quarter, only if it is not the municipality’s own name.
       */
      locality?: string;
      /**
       * NIS code of the municipality (2025 geography).
       */
      municipality?: string;
      /**
       * NIS code of the Region, only while the municipality is not stated.
       */
      region?: '02000' | '03000' | '04000';
      /**
       * Work places, all kinds together; a planned figure if all its evidence is older than the opening.
       *
       * @minItems 2
       * @maxItems 2
       */
      desks?: number | [number, number];
      /**
       * Desks anyone may take, not assigned.
       *
       * @minItems 2
       * @maxItems 2
       */
      openDesks?: number | [number, number];
      /**
       * Where a page says “for N people”.
       *
       * @minItems 2
       * @maxItems 2
       */
      people?: number | [number, number];
      /**
       * Number of meeting rooms.
       *
       * @minItems 2
       * @maxItems 2
       */
      meetingRooms?: number | [number, number];
      /**
       * People the largest meeting room holds.
       *
       * @minItems 2
       * @maxItems 2
       */
      largestRoom?: number | [number, number];
      /**
       * Number of closed offices.
       *
       * @minItems 2
       * @maxItems 2
       */
      offices?: number | [number, number];
      /**
       * Floor area of the shared work space, in square metres.
       *
       * @minItems 2
       * @maxItems 2
       */
      area?: number | [number, number];
      from?: string;
      until?: string;
    };
  };
  /**
   * WGS84 coordinates, only where a source publishes or somebody measured them.
   */
  position?: {
    lat: number;
    lon: number;
    /**
     * What the point marks.
     */
    precision: 'address' | 'street';
  };
  /**
   * When it opened, once seen.
   */
  opened?: string;
  /**
   * When it closed.
   */
  closed?: string;
  /**
   * Opening announced; history once it is seen open.
   */
  expected?: string;
  /**
   * Identifier of the record that goes on where this one ends.
   */
  successor?: string;
  /**
   * Identifier of the record of another place that sources put in this building, at the same time or another. It claims no succession.
   */
  sameBuilding?: string;
  /**
   * Announced as a temporary use.
   */
  temporary?: boolean;
  /**
   * Organisations that run it, never persons.
   *
   * Items: A name, without a semicolon: the tables separate names with it.
   */
  operators?: string[];
  /**
   * Of the first operator.
   */
  legalForm?: 'company' | 'asbl' | 'cooperative' | 'municipality' | 'intercommunal';
  /**
   * KBO/BCE number of the first operator, ten digits.
   */
  enterprise?: string;
  /**
   * Networks, labels and chains it belongs or belonged to.
   */
  networks?: {
    [k: string]: {
      from?: string;
      until?: string;
      /**
       * Name under which the network lists it; two records with the same name are one project.
       */
      as?: string;
      /**
       * Euros received by the project, counted once per name.
       */
      grant?: number;
    };
  };
  /**
   * Of the place itself.
   */
  website?: string;
  /**
   * A generic mailbox, never a person’s.
   */
  email?: string;
  /**
   * Of the place: +32 and eight digits, never a mobile number.
   */
  phone?: string;
  /**
   * OpenStreetMap opening_hours notation.
   */
  hours?: {
    /**
     * For visitors.
     */
    visitors?: string;
    /**
     * For members.
     */
    members?: string;
    /**
     * When a host is there.
     */
    host?: string;
  };
  /**
   * ISO 639-1 codes of the languages the host speaks.
   */
  languages?: string[];
  /**
   * Counts: a whole number, or [15, 20] where the source gives a range.
   */
  capacity?: {
    /**
     * Work places, all kinds together; a planned figure if all its evidence is older than the opening.
     *
     * @minItems 2
     * @maxItems 2
     */
    desks?: number | [number, number];
    /**
     * Desks anyone may take, not assigned.
     *
     * @minItems 2
     * @maxItems 2
     */
    openDesks?: number | [number, number];
    /**
     * Where a page says “for N people”.
     *
     * @minItems 2
     * @maxItems 2
     */
    people?: number | [number, number];
    /**
     * Number of meeting rooms.
     *
     * @minItems 2
     * @maxItems 2
     */
    meetingRooms?: number | [number, number];
    /**
     * People the largest meeting room holds.
     *
     * @minItems 2
     * @maxItems 2
     */
    largestRoom?: number | [number, number];
    /**
     * Number of closed offices.
     *
     * @minItems 2
     * @maxItems 2
     */
    offices?: number | [number, number];
    /**
     * Floor area of the shared work space, in square metres.
     *
     * @minItems 2
     * @maxItems 2
     */
    area?: number | [number, number];
  };
  /**
   * What can be had, with the price where it is known.
   */
  offers?: {
    [k: string]: {
      /**
       * What is offered.
       */
      plan: 'desk' | 'fixed-desk' | 'office' | 'meeting-room' | 'event-room' | 'workshop' | 'address' | 'membership';
      /**
       * Billing period; missing when not stated.
       */
      per?: 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'pass';
      /**
       * In euros, two decimals at most.
       */
      price?: number;
      /**
       * The page says “from”.
       */
      from?: boolean;
      /**
       * Missing when not stated.
       */
      vat?: 'included' | 'excluded';
      /**
       * In one period or pass.
       *
       * @minItems 2
       * @maxItems 2
       */
      days?: number | [number, number];
      /**
       * Weekly rhythm.
       *
       * @minItems 2
       * @maxItems 2
       */
      daysPerWeek?: number | [number, number];
      /**
       * In one period or pass.
       *
       * @minItems 2
       * @maxItems 2
       */
      hours?: number | [number, number];
      /**
       * Presence without limit in the period.
       */
      unlimited?: boolean;
      /**
       * Who may take it.
       */
      for?: 'members' | 'residents' | 'local-associations' | 'helpers' | 'selected' | 'others';
      /**
       * Only if the page dates the price otherwise than itself.
       */
      on?: string;
    };
  };
  /**
   * Contract terms, when stated in words.
   */
  terms?: {
    /**
     * Payment by time used.
     */
    payByUse?: boolean;
    /**
     * A lease is asked.
     */
    lease?: boolean;
    /**
     * Shortest commitment.
     *
     * @minItems 2
     * @maxItems 2
     */
    minimumMonths?: number | [number, number];
    /**
     * Notice to leave.
     *
     * @minItems 2
     * @maxItems 2
     */
    noticeMonths?: number | [number, number];
    /**
     * Free days before subscribing.
     *
     * @minItems 2
     * @maxItems 2
     */
    trialDays?: number | [number, number];
    /**
     * Free months before subscribing.
     *
     * @minItems 2
     * @maxItems 2
     */
    trialMonths?: number | [number, number];
  };
  /**
   * How one gets in.
   */
  admission?: 'anyone' | 'membership' | 'selection';
  /**
   * Whom it says it addresses; false only if excluded in words.
   */
  audience?: {
    'self-employed'?: boolean;
    employees?: boolean;
    'start-ups'?: boolean;
    companies?: boolean;
    associations?: boolean;
    students?: boolean;
    artists?: boolean;
    makers?: boolean;
    'social-entrepreneurs'?: boolean;
    tech?: boolean;
    women?: boolean;
    residents?: boolean;
    schools?: boolean;
    care?: boolean;
  };
  /**
   * What its members have in common, when a page says so.
   */
  focus?: {
    /**
     * Trades it gathers.
     */
    sectors?: (
      | 'web'
      | 'technology'
      | 'communication'
      | 'media'
      | 'audiovisual'
      | 'design'
      | 'culture'
      | 'creative'
      | 'crafts'
      | 'food'
      | 'health'
      | 'environment'
      | 'social-economy'
      | 'social'
      | 'education'
      | 'youth'
      | 'finance-law'
      | 'architecture'
      | 'construction'
      | 'housing'
      | 'maritime'
      | 'logistics'
      | 'industry'
      | 'engineering'
      | 'agriculture'
      | 'tourism'
      | 'sport'
      | 'european-affairs'
    )[];
    /**
     * Age group it gathers.
     */
    ages?: ('young' | 'twenties' | 'thirties' | 'forties' | 'fifties')[];
    /**
     * Values it names as shared.
     */
    values?: (
      | 'sustainability'
      | 'solidarity'
      | 'mutual-help'
      | 'openness'
      | 'respect'
      | 'tolerance'
      | 'dialogue'
      | 'collaboration'
      | 'cross-fertilisation'
      | 'community'
      | 'accessibility'
      | 'professionalism'
      | 'conviviality'
      | 'simplicity'
      | 'innovation'
      | 'critical-thinking'
      | 'equality'
      | 'diversity'
      | 'inclusion'
      | 'local-economy'
    )[];
  };
  /**
   * What makes it more than rooms.
   */
  community?: {
    /**
     * Somebody animates the place.
     */
    host?: boolean;
    /**
     * Events are held.
     */
    events?: boolean;
    /**
     * Members run it.
     */
    memberRun?: boolean;
    /**
     * Shared values are stated.
     */
    values?: boolean;
    /**
     * Members meet online too.
     */
    online?: boolean;
    /**
     * Unrelated firms or persons share it.
     */
    severalFirms?: boolean;
    /**
     * Members counted.
     *
     * @minItems 2
     * @maxItems 2
     */
    members?: number | [number, number];
    /**
     * Firms counted.
     *
     * @minItems 2
     * @maxItems 2
     */
    firms?: number | [number, number];
    /**
     * Events held in a year.
     *
     * @minItems 2
     * @maxItems 2
     */
    eventsPerYear?: number | [number, number];
  };
  /**
   * What is on site.
   */
  amenities?: {
    'open-space'?: boolean;
    'meeting-room'?: boolean;
    'private-office'?: boolean;
    'event-space'?: boolean;
    'phone-booth'?: boolean;
    reception?: boolean;
    'creativity-room'?: boolean;
    wifi?: boolean;
    printer?: boolean;
    scanner?: boolean;
    locker?: boolean;
    kitchen?: boolean;
    coffee?: boolean;
    restaurant?: boolean;
    bar?: boolean;
    lounge?: boolean;
    library?: boolean;
    garden?: boolean;
    workshop?: boolean;
    fablab?: boolean;
    'mail-handling'?: boolean;
    parking?: boolean;
    'bike-parking'?: boolean;
    gym?: boolean;
    'swimming-pool'?: boolean;
  };
  /**
   * What a contact trade needs of the rooms.
   */
  clients?: {
    allowed?: boolean;
    'closable-room'?: boolean;
    'sound-privacy'?: boolean;
    'water-point'?: boolean;
    'washable-floor'?: boolean;
    'waiting-area'?: boolean;
    'treatment-table'?: boolean;
  };
  /**
   * OpenStreetMap values.
   */
  wheelchair?: 'yes' | 'limited' | 'no';
  /**
   * Public handles of people who helped with the record, each given by its owner for this; may stay empty. No full name, no address.
   *
   * Items: A handle as its owner writes it: letters, digits, and single dots, hyphens or underscores between them; neither an e-mail address nor a first and last name.
   */
  credits?: string[];
  /**
   * Public pages, and what each supports, shows and contradicts.
   */
  sources?: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
  /**
   * Somebody went, phoned or asked; never a name.
   */
  checks?: {
    /**
     * Day of the look.
     */
    on: string;
    /**
     * How it was looked at.
     */
    by: 'visit' | 'phone' | 'email' | 'website' | 'registry' | 'operator';
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * A network, label, programme or chain of spaces.
 */
export interface NetworkRecord {
  name: Words;
  /**
   * Items: A name, without a semicolon: the tables separate names with it.
   */
  otherNames?: string[];
  /**
   * What it is.
   */
  kind: 'label' | 'programme' | 'chain' | 'federation' | 'community' | 'recognition';
  /**
   * One sentence: what it is.
   */
  purpose: Words;
  /**
   * NIS code, if it is confined to one Region.
   */
  region?: '02000' | '03000' | '04000';
  from?: string;
  until?: string;
  /**
   * Organisations and offices, never persons.
   *
   * Items: A name, without a semicolon: the tables separate names with it.
   */
  operators?: string[];
  /**
   * What a space had to offer.
   */
  criteria?: {
    [k: string]: Words;
  };
  /**
   * How many, when, and who says so.
   */
  counts?: {
    [k: string]: {
      /**
       * @minItems 2
       * @maxItems 2
       */
      spaces?: number | [number, number];
      /**
       * @minItems 2
       * @maxItems 2
       */
      members?: number | [number, number];
      on?: string;
      by?: string;
    };
  };
  /**
   * Offices, never persons.
   */
  contacts?: {
    [k: string]: {
      name: Words;
      from?: string;
      until?: string;
      url?: string;
    };
  };
  partOf?: string;
  successor?: string;
  website?: string;
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * Numbers that somebody published of one thing, counted in one way in one territory, on one date or several.
 */
export interface StatisticRecord {
  name: Words;
  /**
   * The definition behind the numbers: what is in, what is out.
   */
  counted: Words;
  /**
   * Under what the number is shown.
   */
  theme: 'spaces' | 'use' | 'surveys' | 'surfaces' | 'money';
  /**
   * NIS code of the Region; 01000 for the whole of Belgium; `europe` or `world` beyond it.
   */
  territory: '01000' | '02000' | '03000' | '04000' | 'europe' | 'world';
  /**
   * In what the numbers are.
   */
  unit:
    'places' | 'people' | 'desks' | 'visits' | 'events' | 'cases' | 'EUR' | 'm2' | 'percent' | 'years' | 'out-of-five';
  /**
   * The kinds of the register’s spaces that come nearest to what is counted; without them nothing is compared.
   */
  kinds?: string[];
  /**
   * How many, when, and who says so.
   */
  values: {
    [k: string]: {
      /**
       * The date that the number is of; left out while no page tells it.
       */
      on?: string;
      /**
       * @minItems 2
       * @maxItems 2
       */
      count: number | [number, number];
      /**
       * Where the source gives no exact number, or one that it only expects.
       */
      accuracy?: 'about' | 'more-than' | 'less-than' | 'projected';
      /**
       * Organisation or publication, never a person.
       */
      by?: string;
      /**
       * What the source says of its count.
       */
      note?: Words;
      /**
       * Why the register’s own count of that day is another; required where it is compared.
       */
      difference?: Words;
    };
  };
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * Series that one sheet shows, and which of them a line may join.
 */
export interface ChartRecord {
  /**
   * What there is to see, in a sentence.
   */
  title: Words;
  /**
   * What must be known before the numbers are compared.
   */
  note?: Words;
  /**
   * Identifiers of series with the same unit and territory: they share one scale, each with a mark of its own.
   */
  series: string[];
  /**
   * Those of the series whose numbers a line joins: one body counted all of them, in the same way.
   */
  curves?: string[];
}

/**
 * What somebody calls a coworking space, as a formula over the criteria of the register.
 */
export interface DefinitionRecord {
  name: Words;
  /**
   * The definition in the register’s own words.
   */
  statement: Words;
  /**
   * When it was given; left out while no page tells it.
   */
  on?: string;
  /**
   * Organisation or publication, never a person.
   */
  by: string;
  /**
   * What a place must answer: criteria by their ids, combined.
   */
  formula: Formula;
  /**
   * What the source asks and no record tells, in words; the formula names those that its answer rests on.
   */
  beyond?: {
    [k: string]: Words;
  };
  /**
   * Network whose members were chosen by this definition: shown beside the answers, never taken for one.
   */
  network?: string;
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * A trade that receives clients: who may practise it, and what it needs of the rooms.
 */
export interface TradeRecord {
  name: Words;
  /**
   * Last segment of its page’s address in each language; it never changes.
   */
  slug: {
    fr: string;
    en: string;
  };
  sector: 'personal-care' | 'health' | 'counsel';
  /**
   * Who may practise it, by belgium, brussels, flanders or wallonia; a place that no page tells of is left out.
   */
  access?: {
    [k: string]: {
      state: 'regulated' | 'free' | 'disputed';
      /**
       * By whom and how, in one or two sentences.
       */
      text: Words;
    };
  };
  /**
   * What it asks of the rooms, each a criterion by its id. Every trade asks whether clients are allowed, and for a room that closes.
   */
  needs: {
    [k: string]: {
      /**
       * What the need rests on.
       */
      basis: 'rule' | 'local-rule' | 'recommended' | 'practice';
      /**
       * In one or two sentences, no more than the sources say.
       */
      why: Words;
    };
  };
  /**
   * What the trade must also look to and no record tells, in words.
   */
  beyond?: {
    [k: string]: Words;
  };
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * A term of the glossary in three languages, with its definition.
 */
export interface TermRecord {
  /**
   * As a dictionary lists it: singular, lower case, without an article.
   */
  term: {
    fr: string;
    en: string;
    nl: string;
  };
  /**
   * Other words for the same thing.
   */
  also?: {
    fr?: string[];
    en?: string[];
    nl?: string[];
  };
  /**
   * One sentence that stands for the term.
   */
  definition: Words;
  /**
   * Identifiers of other terms of the glossary.
   */
  see?: string[];
}

/**
 * A question that a deputy put to a government, and what is known of the answer.
 */
export interface QuestionRecord {
  /**
   * French as the page gives it, without a private person’s name, or by the register where no page shows it; English by the register.
   */
  title: Words;
  /**
   * Day on which it was put, or received by the parliament.
   */
  askedOn: string;
  /**
   * Day of the answer; left out while no page tells it.
   */
  answeredOn?: string;
  /**
   * Where it was put.
   */
  parliament: 'wallonia' | 'french-community' | 'brussels' | 'flanders' | 'german-community' | 'chamber';
  /**
   * How it was put.
   */
  kind: 'written' | 'oral' | 'topical' | 'interpellation';
  /**
   * Years of the session.
   */
  session?: string;
  /**
   * Within its session, among the questions to that office; oral questions have none.
   */
  number?: number;
  /**
   * The office that was asked, never a person.
   */
  office: Words;
  /**
   * In the register’s own words.
   */
  asked: Words;
  /**
   * How much of it was read.
   */
  answer: 'read' | 'partly-read' | 'not-found';
  /**
   * As far as it was read, in the register’s own words; left out while no text was found.
   */
  answered?: Words;
  /**
   * What the question asks one thing after another, each with its own answer.
   */
  parts?: {
    [k: string]: {
      /**
       * In the register’s own words.
       */
      asked: Words;
      /**
       * Left out where what was read does not speak of it.
       */
      answered?: Words;
    };
  };
  /**
   * What it is about.
   */
  themes: (
    | 'public-support'
    | 'vouchers'
    | 'occupancy'
    | 'rural'
    | 'third-places'
    | 'telework'
    | 'civil-service'
    | 'mobility'
    | 'premises'
    | 'telework-centres'
    | 'contact-trades'
  )[];
  /**
   * Identifiers of spaces of the register.
   */
  spaces?: string[];
  /**
   * Identifiers of networks of the register.
   */
  networks?: string[];
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * Something that happened to coworking in Belgium, as a line of the timeline.
 */
export interface EventRecord {
  /**
   * When it happened, as precisely as its source says.
   */
  on: string;
  /**
   * One or two sentences in the register’s own words, that stand without the date.
   */
  text: Words;
  /**
   * NIS code, if it is confined to one Region.
   */
  region?: '02000' | '03000' | '04000';
  /**
   * Identifiers of spaces of the register.
   */
  spaces?: string[];
  /**
   * Identifiers of networks of the register.
   */
  networks?: string[];
  /**
   * Identifiers of parliamentary questions of the register.
   */
  questions?: string[];
  sources: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name.
     */
    title: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher?: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * Day somebody read it.
     */
    accessed?: string;
    /**
     * The state that the page or the look shows.
     */
    shows?: 'planned' | 'open' | 'closed';
    /**
     * JSON Pointers to the facts that it states.
     */
    supports?: string[];
    /**
     * For each fact that it states otherwise, the value it gives.
     */
    contradicts?: {
      [k: string]: unknown;
    };
  }[];
}

/**
 * A rubric that others wrote, item by item, by which the portal grades itself.
 */
export interface RubricRecord {
  name: Words;
  /**
   * Its place among the rubrics, 1 first.
   */
  rank: number;
  /**
   * Who wrote it and how it is used here, in one or two sentences.
   */
  about: Words;
  /**
   * Of its own text; left out where the register wrote it itself.
   */
  url?: string;
  /**
   * The parts that the rubric itself has, each under the key that its items use.
   */
  groups?: {
    [k: string]: Words;
  };
  /**
   * Why an item that gives no reason of its own is not met.
   */
  reasons?: {
    partly?: Words;
    'not-met'?: Words;
    'not-assessed'?: Words;
    'not-applicable'?: Words;
  };
  /**
   * What is asked, each under a key that never changes.
   */
  items: {
    [k: string]: {
      title: Words;
      /**
       * As the rubric numbers it.
       */
      code?: string;
      /**
       * Of this item in the rubric’s own text.
       */
      url?: string;
      /**
       * The part of the rubric that it belongs to.
       */
      group?: string;
      /**
       * What the rubric gives for it; left out where it gives none.
       */
      points?: number;
      /**
       * Files of the site by their path, pages of the site by their name, such as page:limits, or other addresses.
       */
      evidence?: string[];
      /**
       * Why it is not met, one sentence for each result that is not.
       */
      reasons?: {
        partly?: Words;
        'not-met'?: Words;
        'not-assessed'?: Words;
        'not-applicable'?: Words;
      };
      /**
       * What somebody found; an item without it is computed by the build.
       */
      declared?: {
        result: 'met' | 'partly' | 'not-met' | 'not-assessed' | 'not-applicable';
        /**
         * Who found it.
         */
        by: 'tests' | 'maintainers';
        /**
         * When it was found.
         */
        on: string;
      };
    };
  };
}

/**
 * The pages that the guide cites, each under the key that its chapters use.
 */
export interface BibliographyRecord {
  [k: string]: {
    /**
     * Of the page.
     */
    url: string;
    /**
     * As the page gives it, without a private person’s name; left out while it is not known.
     */
    title?: string;
    /**
     * Newspaper, organisation or site.
     */
    publisher: string;
    /**
     * Date the page gives itself.
     */
    published?: string;
    /**
     * ISO 639-1 code of the title’s language.
     */
    language?: string;
  };
}
