import { selectionOf, type Askable } from '../explorer-query.ts';
import { nearest } from '../nearest.ts';
import { notAmong } from '../not-among.ts';
import type { Problem } from '../problem.ts';
import { unknownId } from '../rules/unknown-id.ts';
import type { LinkTargets } from './link-targets.ts';

/** What a chapter may name: all of it given, nothing fetched. */
export interface KnownNames {
  /** Keys of the bibliography. */
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  /** Charts of published numbers. */
  readonly charts: ReadonlySet<string>;
  readonly targets: LinkTargets;
  readonly askable: Askable;
}

export type Told = Pick<Problem, 'code' | 'args'>;

/** What is wrong with the value of an attribute; nothing when it names what there is. */
export type Naming = (value: string, known: KnownNames) => readonly Told[];

const fromList =
  (namesOf: (known: KnownNames) => Iterable<string>): Naming =>
  (value, known) => {
    const names = [...namesOf(known)];
    return names.includes(value) ? [] : [notAmong(value, names)];
  };

type Codes = readonly [near: Problem['code'], other: Problem['code']];

/** The same for a list that is too long to be told. */
const fromLongList =
  (namesOf: (known: KnownNames) => Iterable<string>, [near, other]: Codes): Naming =>
  (value, known) => {
    const names = [...namesOf(known)];
    if (names.includes(value)) return [];
    const meant = nearest(value, names);
    return [meant ? { code: near, args: { found: value, meant } } : { code: other, args: { found: value } }];
  };

export const namesSource = fromLongList(({ sources }) => sources, ['unknown-source-near', 'unknown-source']);
export const namesTarget = fromLongList(({ targets }) => targets.keys(), ['unknown-target-near', 'unknown-target']);
export const namesChart = fromList(({ charts }) => charts);
export const namesDefinition = fromList(({ definitions }) => definitions);
export const namesTerm: Naming = (found, { terms }) =>
  terms.has(found) ? [] : [unknownId('term', { pointer: '', found, ids: terms })];

/** A query of the explorer in stable names. */
export const asksExplorer: Naming = (value, { askable }) =>
  Object.entries(selectionOf(value)).flatMap(([key, asked]) => {
    const values = askable.get(key);
    if (!values) return [notAmong(key, [...askable.keys()])];
    return asked.filter((one) => !values.includes(one)).map((one) => notAmong(one, values));
  });
