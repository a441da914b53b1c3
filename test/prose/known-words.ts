/** Words that stand in no dictionary and are right all the same: names that the register knows, keys of its records, and a list. */
import { readFileSync } from 'node:fs';
import { criteria } from '../../src/core/criteria/criteria.ts';
import { allFields } from '../../src/core/fields.ts';
import { recordSchemas } from '../../src/core/record-schemas.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

/** `Co-nnexion` is a name in both its parts, the `de` of `Bar d’Office` in none. */
const capitalised = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu) ?? [])
    .flatMap((name) => name.split('-'));

/** Names of places, of spaces and networks, of those who run them and of those who publish about them. */
export function properNames(): ReadonlySet<string> {
  const gazetteer = readGazetteer();
  const { spaces, networks, bibliography, terms } = readContent('content', gazetteer);
  const areas = [gazetteer.regions, gazetteer.provinces, gazetteer.municipalities].flatMap((known) =>
    [...known.values()].flatMap(({ names }) => Object.values(names)),
  );
  const localities = [...gazetteer.postcodes.values()].flatMap((postcode) => postcode.localities);
  const named = [...spaces.values()].flatMap((record) => [
    record.name,
    ...(record.otherNames ?? []),
    ...Object.keys(record.formerNames ?? {}),
    ...(record.operators ?? []),
  ]);
  const groups = [...networks.values()].flatMap((record) => [
    ...Object.values(record.name),
    ...(record.otherNames ?? []),
  ]);
  const cited = [...Object.values(bibliography), ...[...spaces.values()].flatMap((record) => record.sources ?? [])];
  const publishers = cited.flatMap(({ publisher = '' }) => publisher);
  const foreign = [...terms.values()].flatMap((record) => Object.values(record.term));
  return new Set(capitalised([...areas, ...localities, ...named, ...groups, ...publishers, ...foreign]));
}

/** What messages quote of a record: keys and values of the schema, ids of criteria. */
export const quotedKeys = (): readonly string[] => [
  ...allFields.flatMap(({ key, choices }) => [key, ...choices.map(({ value }) => value)]),
  ...criteria.map(({ id }) => id),
  ...Object.keys(recordSchemas.question.properties),
  ...recordSchemas.question.properties.answer.oneOf.map((branch) => branch.const),
];

/** A list of the project, a word a line, remarks after `#`: of one language, or of names that are the same in all. */
export const ownWords = (list: Locale | 'names'): readonly string[] =>
  readFileSync(`test/prose/words.${list}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
