/** Tries every record of up to two facts that matter to a criterion, and then each further one. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/criteria/answer.ts';
import { criteria, type Criterion } from '../../../src/core/criteria/criteria.ts';
import { allFields, fieldNamed, type Field } from '../../../src/core/fields.ts';
import { keysOf } from '../../../src/core/json-pointer.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { aSpaceInCatalogue } from '../../a-space.ts';

const { record: bare, place } = aSpaceInCatalogue();

interface Fact {
  readonly map: string;
  readonly key: string;
  readonly value: unknown;
}

/** Values that a threshold may tell apart. */
function valuesOf({ type }: Field): readonly unknown[] {
  if (type === 'flag') return [true, false];
  return type === 'count' ? [0, 1, 2, [0, 2], 20, [0, 20]] : [];
}

function factsOf(field: Field): readonly Fact[] {
  const [map = '', key = ''] = keysOf(field.pointer);
  return valuesOf(field).map((value) => ({ map, key, value }));
}

const offers: readonly Fact[] = fieldNamed('/offers/*/per').choices.flatMap(({ value: per }) =>
  ['desk', 'meeting-room'].map((plan) => ({ map: 'offers', key: `${plan}-${per}`, value: { plan, per } })),
);
const facts = [...allFields.filter(({ pointer }) => !pointer.includes('*')).flatMap(factsOf), ...offers];

const mapIn = (record: SpaceRecord, map: string): object =>
  Object(Object.entries(record).find(([key]) => key === map)?.[1] ?? {});
const learned = (record: SpaceRecord, { map, key, value }: Fact): SpaceRecord => ({
  ...record,
  [map]: { ...mapIn(record, map), [key]: value },
});
const isOpen = (record: SpaceRecord, { map, key }: Fact): boolean => !(key in mapIn(record, map));

/** The facts that alone change the answer or what it rests on. */
function factsFor({ judge }: Criterion): readonly Fact[] {
  const told = (record: SpaceRecord): string => JSON.stringify(judge(record, place));
  return facts.filter((fact) => told(learned(bare, fact)) !== told(bare));
}

const withOneMore = (
  records: readonly SpaceRecord[],
  more: readonly Fact[],
): readonly (readonly [SpaceRecord, SpaceRecord])[] =>
  records.flatMap((record) =>
    more.filter((fact) => isOpen(record, fact)).map((fact) => [record, learned(record, fact)] as const),
  );

function canTurn(criterion: Criterion): boolean {
  const more = factsFor(criterion);
  const first = withOneMore([bare], more);
  const second = withOneMore(
    first.map(([, record]) => record),
    more,
  );
  const third = withOneMore(
    second.map(([, record]) => record),
    more,
  );
  const answerTo = (record: SpaceRecord): Answer => criterion.judge(record, place).answer;
  return [...second, ...third].some(([before, after]) => {
    const answers = [answerTo(before), answerTo(after)];
    return answers.includes('yes') && answers.includes('no');
  });
}

describe('Learning one more fact', () => {
  // Where a place lies is one fact, known or not.
  test.each(criteria.filter(({ theme }) => theme !== 'place'))('matters to $id', (criterion) => {
    expect(factsFor(criterion).length).toBeGreaterThan(1);
  });

  // What is said of a closable room goes before what the rooms let expect.
  test('turns no yes or no round, but for the one criterion that says so', () => {
    expect(criteria.filter(canTurn).map(({ id }) => id)).toEqual(['closableRoom']);
  });
});
