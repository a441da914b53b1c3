import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/criteria/answer.ts';
import type { CriterionId } from '../../../src/core/criteria/criteria.ts';
import { canBe, decide } from '../../../src/core/definitions/decide.ts';
import { criteriaIn, leavesOf, type Formula } from '../../../src/core/definitions/formula.ts';
import { anyAnswers, anyFormula, anyOutcomes, learned, type Answers } from './formulas.ts';

const from = (given: Answers) => (id: CriterionId) => given[id];
/** By the answers given; the others are unknown. */
const decided = (formula: Formula, given: Partial<Answers>) => decide(formula, (id) => given[id] ?? 'unknown');

describe('Of any formula and any answers', () => {
  test('learning what was unknown never turns a yes or a no', () => {
    fc.assert(
      fc.property(anyFormula, anyAnswers, anyOutcomes, anyAnswers, (formula, known, outcomes, learn) => {
        const before = decide(formula, from(known)).answer;
        const after = decide(formula, from(learned(known, outcomes, learn))).answer;
        return before === 'unknown' || after === before;
      }),
    );
  });

  test('what decides is asked by the formula, and each once', () => {
    fc.assert(
      fc.property(anyFormula, anyAnswers, (formula, known) => {
        const { criteria, beyond } = decide(formula, from(known));
        const asked = leavesOf(formula).map((leaf) => (typeof leaf === 'string' ? leaf : leaf.beyond));
        expect(new Set(criteria).size + new Set(beyond).size).toBe(criteria.length + beyond.length);
        expect([...criteria, ...beyond].filter((leaf) => !asked.includes(leaf))).toEqual([]);
      }),
    );
  });

  test('a yes or a no stands when all else is forgotten', () => {
    fc.assert(
      fc.property(anyFormula, anyAnswers, (formula, known) => {
        const { answer, criteria } = decide(formula, from(known));
        const kept = decide(formula, (id) => (criteria.includes(id) ? known[id] : 'unknown')).answer;
        return answer === 'unknown' || kept === answer;
      }),
    );
  });

  test('what is missing is unknown, and an unknown is missing something', () => {
    fc.assert(
      fc.property(anyFormula, anyAnswers, (formula, known) => {
        const { answer, criteria, beyond } = decide(formula, from(known));
        fc.pre(answer === 'unknown');
        expect(criteria.length + beyond.length).toBeGreaterThan(0);
        expect(criteria.filter((id) => known[id] !== 'unknown')).toEqual([]);
      }),
    );
  });
});

describe.each<readonly [string, Formula, readonly (readonly [Partial<Answers>, Answer, readonly string[]])[]]>([
  [
    'all',
    { all: ['host', 'events'] },
    [
      [{ host: 'yes', events: 'yes' }, 'yes', ['host', 'events']],
      [{ host: 'no' }, 'no', ['host']],
      [{ host: 'yes' }, 'unknown', ['events']],
      [{}, 'unknown', ['host', 'events']],
    ],
  ],
  [
    'any',
    { any: ['host', 'events'] },
    [
      [{ events: 'yes' }, 'yes', ['events']],
      [{ host: 'no', events: 'no' }, 'no', ['host', 'events']],
      [{ host: 'no' }, 'unknown', ['events']],
    ],
  ],
  [
    'not',
    { not: 'noLease' },
    [
      [{ noLease: 'no' }, 'yes', ['noLease']],
      [{ noLease: 'yes' }, 'no', ['noLease']],
      [{}, 'unknown', ['noLease']],
    ],
  ],
  [
    'at least two',
    { atLeast: { count: 2, of: ['wifi', 'printer', 'scanner'] } },
    [
      [{ wifi: 'yes', scanner: 'yes' }, 'yes', ['wifi', 'scanner']],
      [{ wifi: 'yes', printer: 'no', scanner: 'no' }, 'no', ['printer', 'scanner']],
      [{ wifi: 'yes', printer: 'no' }, 'unknown', ['scanner']],
      [{ printer: 'no' }, 'unknown', ['wifi', 'scanner']],
    ],
  ],
  [
    'all with something beyond the register',
    { all: ['host', { beyond: 'insurance' }] },
    [
      [{ host: 'yes' }, 'unknown', []],
      [{ host: 'no' }, 'no', ['host']],
    ],
  ],
  [
    'one inside the other',
    { all: ['desks', { any: ['host', 'memberRun'] }] },
    [
      [{ desks: 'yes', memberRun: 'yes' }, 'yes', ['desks', 'memberRun']],
      [{ desks: 'yes', host: 'no' }, 'unknown', ['memberRun']],
      [{ host: 'no', memberRun: 'no' }, 'no', ['host', 'memberRun']],
    ],
  ],
])('%s', (_name, formula, cases) => {
  test.each(cases)('of %j is %s, by %j', (given, answer, criteria) => {
    expect([decided(formula, given).answer, decided(formula, given).criteria]).toEqual([answer, criteria]);
  });
});

test('what no record tells is named where it leaves the answer open, and only there', () => {
  const formula: Formula = { all: ['host', { beyond: 'insurance' }] };
  expect([decided(formula, { host: 'yes' }).beyond, decided(formula, { host: 'no' }).beyond]).toEqual([
    ['insurance'],
    [],
  ]);
});

test('a formula names each criterion once, however often it asks', () => {
  expect(criteriaIn({ all: ['host', { any: ['host', 'events'] }, { beyond: 'insurance' }] })).toEqual([
    'host',
    'events',
  ]);
});

describe('A formula that asks what no record tells', () => {
  test('never gives an answer that it is said not to give', () => {
    fc.assert(
      fc.property(anyFormula, anyAnswers, (formula, known) => {
        const { answer } = decide(formula, from(known));
        return answer === 'unknown' || canBe(answer, formula);
      }),
    );
  });

  test.each<readonly [Formula, boolean, boolean]>([
    ['host', true, true],
    [{ beyond: 'insurance' }, false, false],
    [{ all: ['host', { beyond: 'insurance' }] }, false, true],
    [{ any: ['host', { beyond: 'insurance' }] }, true, false],
    [{ not: { all: ['host', { beyond: 'insurance' }] } }, true, false],
    [{ atLeast: { count: 2, of: ['host', 'events', { beyond: 'insurance' }] } }, true, true],
    [{ atLeast: { count: 3, of: ['host', 'events', { beyond: 'insurance' }] } }, false, true],
  ])('%j may give a yes: %s, a no: %s', (formula, yes, no) => {
    expect([canBe('yes', formula), canBe('no', formula)]).toEqual([yes, no]);
  });
});
