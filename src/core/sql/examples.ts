/** Questions worth asking of `spaces.sqlite`, each written out, for readers to start from. */
import type { Locale } from '../../i18n/locales.ts';

export const exampleNames = [
  'provinces',
  'rooms',
  'ages',
  'prices',
  'unknown',
  'contradicted',
  'networks',
  'definitions',
  'publishers',
  'near',
] as const;

export type ExampleName = (typeof exampleNames)[number];

export interface SqlExample {
  /** Names its words, `sql.<name>` and `sql.<name>-note`, and its section of the page. */
  readonly name: ExampleName;
  /** Names of places and networks come in the reader's language; those of columns are the same in all. */
  readonly sql: string;
}

/** Facts of which the example counts the unknown: columns of `spaces`. */
const flags = [
  'amenities_wifi',
  'amenities_meeting_room',
  'amenities_phone_booth',
  'amenities_kitchen',
  'amenities_parking',
  'community_events',
  'clients_allowed',
] as const;

const lines = (...texts: readonly string[]): string => texts.join('\n');

const counted = (flag: string): string =>
  lines(
    `SELECT '${flag}' AS fact,`,
    `  sum(${flag} = 1) AS yes, sum(${flag} = 0) AS no, sum(${flag} IS NULL) AS unknown`,
    'FROM open_spaces',
  );

const sqlOf: Readonly<Record<ExampleName, (locale: Locale) => string>> = {
  provinces: (locale) =>
    lines(
      `SELECT coalesce(provinces.name_${locale}, regions.name_${locale}) AS place, count(*) AS open_spaces`,
      'FROM open_spaces',
      'LEFT JOIN provinces ON provinces.nis = open_spaces.province',
      'LEFT JOIN regions ON regions.nis = open_spaces.region',
      'GROUP BY place',
      'ORDER BY open_spaces DESC, place;',
    ),
  rooms: () =>
    lines(
      'SELECT name, municipality_name, capacity_largest_room_max AS seats, newest_evidence',
      'FROM open_spaces',
      'WHERE capacity_largest_room_max >= 40',
      'ORDER BY seats DESC, name',
      'LIMIT 20;',
    ),
  ages: (locale) =>
    lines(
      '-- A date such as 2019 or 2019-04 counts from its last day, as on the pages.',
      'WITH dated AS (',
      '  SELECT open_spaces.region, release.date AS today,',
      "    CASE length(newest_evidence) WHEN 4 THEN newest_evidence || '-12-31'",
      "      WHEN 7 THEN date(newest_evidence || '-01', '+1 month', '-1 day')",
      '      ELSE newest_evidence END AS day',
      '  FROM open_spaces, release',
      ')',
      `SELECT regions.name_${locale} AS region,`,
      "  sum(day > date(today, '-2 years')) AS under_2_years,",
      "  sum(day <= date(today, '-2 years') AND day > date(today, '-5 years')) AS from_2_to_5,",
      "  sum(day <= date(today, '-5 years') AND day > date(today, '-10 years')) AS from_5_to_10,",
      "  sum(day <= date(today, '-10 years')) AS over_10_years,",
      '  sum(day IS NULL) AS undated',
      'FROM dated LEFT JOIN regions ON regions.nis = dated.region',
      'GROUP BY regions.nis',
      'ORDER BY region NULLS LAST;',
    ),
  prices: () =>
    lines(
      'SELECT plan, per, count(price) AS prices, min(price) AS lowest,',
      '  round(avg(price), 2) AS mean, max(price) AS highest,',
      '  count(*) - count(price) AS without_price',
      'FROM offers',
      'WHERE per IS NOT NULL',
      'GROUP BY plan, per',
      'HAVING count(price) > 0',
      'ORDER BY prices DESC, plan, per;',
    ),
  unknown: () => `${flags.map(counted).join('\nUNION ALL\n')};`,
  contradicted: () =>
    lines(
      'SELECT spaces.name, contradictions.pointer AS fact, contradictions.value AS says_otherwise,',
      '  sources.publisher, coalesce(sources.published, sources.accessed) AS date, sources.url',
      'FROM contradictions',
      'JOIN sources USING (space_id, number)',
      'JOIN spaces ON spaces.id = contradictions.space_id',
      'ORDER BY spaces.name, fact, date',
      'LIMIT 20;',
    ),
  networks: (locale) =>
    lines(
      `SELECT networks.name_${locale} AS network, count(*) AS members,`,
      "  sum(spaces.status = 'open') AS open, sum(spaces.status = 'planned') AS planned,",
      "  sum(spaces.status = 'closed') AS closed, sum(spaces.status = 'unknown') AS unknown",
      'FROM memberships',
      'JOIN networks ON networks.id = memberships.network_id',
      'JOIN spaces ON spaces.id = memberships.space_id',
      'GROUP BY networks.id',
      'ORDER BY members DESC, network',
      'LIMIT 15;',
    ),
  definitions: (locale) =>
    lines(
      `SELECT named_definitions.name_${locale} AS definition, named_definitions."on" AS said_on,`,
      '  yes, unknown, no, yes AS at_least, yes + unknown AS at_most',
      'FROM open_spaces_by_definition',
      'JOIN named_definitions ON named_definitions.id = open_spaces_by_definition.definition',
      'ORDER BY at_most, at_least, definition;',
    ),
  publishers: () =>
    lines(
      'SELECT publisher, count(DISTINCT url) AS pages, count(DISTINCT space_id) AS spaces,',
      '  min(published) AS oldest, max(published) AS newest',
      'FROM sources',
      'GROUP BY publisher',
      'ORDER BY spaces DESC, publisher',
      'LIMIT 15;',
    ),
  near: () =>
    lines(
      '-- Great-circle distance (haversine) from the station of Liège-Guillemins, 50.6244 N, 5.5664 E.',
      'WITH away AS (',
      '  SELECT name, municipality_name, precision, status, 2 * 6371 * asin(sqrt(',
      '    pow(sin(radians(latitude - 50.6244) / 2), 2)',
      '    + cos(radians(50.6244)) * cos(radians(latitude)) * pow(sin(radians(longitude - 5.5664) / 2), 2)',
      '  )) AS km',
      '  FROM spaces',
      ')',
      'SELECT name, municipality_name, precision, status, round(km, 1) AS km',
      'FROM away',
      'WHERE km <= 10',
      'ORDER BY km, name',
      'LIMIT 20;',
    ),
};

/** The worked examples, in the order of the page. */
export const sqlExamples = (locale: Locale): readonly SqlExample[] =>
  exampleNames.map((name) => ({ name, sql: sqlOf[name](locale) }));
