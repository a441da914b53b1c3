import type { MessageKey } from '../../i18n/messages.ts';
import type { Field } from '../fields.ts';

/** How the form asks for a fact. */
export type InputKind =
  | 'line'
  | 'lines'
  | 'date'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'town'
  | 'region'
  | 'space'
  | 'point'
  | 'group'
  | 'entries';

/** Facts that are asked otherwise than their type says. */
const ownKinds: Readonly<Record<string, InputKind>> = {
  municipality: 'town',
  region: 'region',
  successor: 'space',
  sameBuilding: 'space',
  position: 'point',
};

const kindOfType: Readonly<Record<Field['type'], InputKind>> = {
  text: 'line',
  number: 'line',
  count: 'line',
  date: 'date',
  flag: 'flag',
  choice: 'choice',
  list: 'lines',
  map: 'group',
  entries: 'entries',
};

export function inputKind(field: Field): InputKind {
  const isChoices = field.type === 'list' && field.choices.length > 0;
  return ownKinds[field.key] ?? (isChoices ? 'choices' : kindOfType[field.type]);
}

const ownHints: Readonly<Record<string, MessageKey>> = {
  '/phone': 'form.phone-hint',
  '/languages': 'form.languages-hint',
  '/hours/visitors': 'form.hours-hint',
  '/hours/members': 'form.hours-hint',
  '/hours/host': 'form.hours-hint',
  '/evidence/*/shows': 'form.shows-hint',
  '/audience': 'form.audience-hint',
};

const hintOfType: Readonly<Partial<Record<Field['type'], MessageKey>>> = {
  count: 'form.number-hint',
  date: 'form.date-hint',
  list: 'form.lines',
};

/** How to write it, as a key of the dictionaries; undefined where the input shows it. */
export function writingHint(field: Field): MessageKey | undefined {
  if (inputKind(field) === 'choices') return 'form.order';
  // Dates of evidence have the reader's own day, or an example, to show how they are written.
  if (field.type === 'date' && field.pointer.startsWith('/evidence')) return undefined;
  return ownHints[field.pointer] ?? hintOfType[field.type];
}

/** Facts of which the schema says how files write them, and nothing that their inputs do not show. */
const toldByInputs: readonly string[] = ['address', 'region', 'capacity'];

/** Facts whose schema tells how files write them: there the form says in its own words how to type them. */
export const isToldByHint = ({ pointer, key, type }: Field): boolean =>
  pointer in ownHints || toldByInputs.includes(key) || (type === 'date' && !pointer.startsWith('/evidence'));

/** Lower for what is asked first. */
const rankOf = ({ key }: Field): number => ['municipality', 'region', key].indexOf(key);

/** The parts of a map in the order in which they are asked: where somebody knows a place, it is first of all the town. */
export const askedParts = ({ children }: Field): readonly Field[] => children.toSorted((a, b) => rankOf(a) - rankOf(b));

/** The sentences that name one entry of a map and add another; a test asks for them of every map of the schema. */
export const entryWords = ({ key }: Field): { readonly title: MessageKey; readonly add: MessageKey } => ({
  title: `form.entry.${key}` as MessageKey,
  add: `form.add.${key}` as MessageKey,
});

/** Maps whose keys the reader gives: an existing network by a picker, a name that was given up as text; others are found. */
export const givenKeys: Readonly<Record<string, 'network' | 'name'>> = { networks: 'network', formerNames: 'name' };

/** The id of the element that asks for a name: `/offers/+1/price` is `f-offers-1-price`. */
export const inputId = (name: string): string => `f${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
