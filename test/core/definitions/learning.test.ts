/** One more fact in a record: on records that fast-check makes up, under every named definition. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/core/definitions/answers.ts';
import { countsOf, missingIn, oneFactAway, rangeOf } from '../../../src/core/definitions/counts.ts';
import { criteriaIn } from '../../../src/core/definitions/formula.ts';
import { counted, populations } from '../../../src/core/definitions/population.ts';
import { allFields, fieldNamed } from '../../../src/core/fields.ts';
import { keysOf } from '../../../src/core/json-pointer.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpaceInCatalogue, type Given } from '../../a-space.ts';
import './formulas.ts';

const { definitions, spaces } = loadCatalogue();
const asked = definitions.map((definition) => [definition.id, definition] as const);

type Fact = readonly [map: string, key: string, value: unknown];

const flags = allFields.filter(({ type, pointer }) => type === 'flag' && /^\/\w+\/[\w-]+$/.test(pointer));
const counts = allFields.filter(({ type, pointer }) => type === 'count' && /^\/\w+\/\w+$/.test(pointer));
const placeOf = (pointer: string): readonly [string, string] => {
  const [map = '', key = ''] = keysOf(pointer);
  return [map, key];
};

const aFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(fc.constantFrom(...flags), fc.boolean()).map(([{ pointer }, value]): Fact => [...placeOf(pointer), value]),
  fc
    .tuple(fc.constantFrom(...counts), fc.constantFrom<unknown>(0, 1, 2, 8, 10, 20, [0, 2], [5, 25]))
    .map(([{ pointer }, value]): Fact => [...placeOf(pointer), value]),
  fc
    .tuple(fc.constantFrom('desk', 'fixed-desk'), fc.constantFrom(...fieldNamed('/offers/*/per').choices))
    .map(([plan, { value: per }]): Fact => ['offers', `${plan}-${per}`, { plan, per }]),
);
const someFacts = fc.uniqueArray(aFact, { minLength: 1, maxLength: 14, selector: ([map, key]) => `${map}/${key}` });

/** A record of these facts. */
function recordOf(facts: readonly Fact[]): Given {
  const maps = Map.groupBy(facts, ([map]) => map);
  return Object.fromEntries(
    [...maps].map(([map, found]) => [map, Object.fromEntries(found.map(([, key, value]) => [key, value]))]),
  );
}

describe.each(asked)('Under %s', (_id, definition) => {
  const answerTo = (facts: readonly Fact[]) => answersOf(definition, [aSpaceInCatalogue(recordOf(facts))])[0]?.answer;

  test('learning one more fact turns no yes into a no, and no no into a yes', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const answers = new Set([answerTo(facts.slice(0, -1)), answerTo(facts)]);
        return !(answers.has('yes') && answers.has('no'));
      }),
      { numRuns: 200 },
    );
  });

  test('no criterion is asked whose answer may turn round', () => {
    expect(criteriaIn(definition.record.formula)).not.toContain('closableRoom');
  });

  test.each(populations)('the yes, the no and the unknown are together the whole: %s', (population) => {
    const whole = counted(spaces, population);
    const answers = answersOf(definition, whole);
    const { yes, no, unknown, all } = countsOf(answers);
    expect([yes + no + unknown, all]).toEqual([whole.length, whole.length]);
    expect(rangeOf({ yes, no, unknown, all })).toEqual([yes, whole.length - no]);
    expect(Math.max(0, ...missingIn(answers).map(({ count }) => count))).toBeLessThanOrEqual(unknown);
    expect(oneFactAway(answers)).toBeLessThanOrEqual(unknown);
  });
});
