import { describe, expect, test } from 'vitest';
import { columnChanges, lowestVersion, versionProblems, weightOf } from '../../../src/core/changes/version-rule.ts';

const before = { spaces: { id: 'text', phone: 'text', desks: 'integer' }, offers: { id: 'text' } };

describe('The rule of versions', () => {
  test.each([
    ['only data', before, 'patch', []],
    [
      'a column added',
      { ...before, spaces: { ...before.spaces, credits: 'list' } },
      'minor',
      [{ change: 'added', name: 'spaces.credits' }],
    ],
    ['a table added', { ...before, events: { id: 'text' } }, 'minor', [{ change: 'added', name: 'events' }]],
    [
      'a column renamed',
      { ...before, spaces: { id: 'text', telephone: 'text', desks: 'integer' } },
      'major',
      [
        { change: 'removed', name: 'spaces.phone' },
        { change: 'added', name: 'spaces.telephone' },
      ],
    ],
    ['a table removed', { spaces: before.spaces }, 'major', [{ change: 'removed', name: 'offers' }]],
    [
      'a column of another type',
      { ...before, spaces: { ...before.spaces, desks: 'text' } },
      'major',
      [{ change: 'retyped', name: 'spaces.desks', types: { from: 'integer', to: 'text' } }],
    ],
  ] as const)('%s', (_case, after, weight, changes) => {
    const found = columnChanges(before, after);
    expect([found, weightOf(found)]).toEqual([changes, weight]);
  });

  test.each([
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['0.4.2', 'patch', '0.4.3'],
    ['0.4.2', 'minor', '0.5.0'],
    ['0.4.2', 'major', '0.5.0'],
  ] as const)('after %s, %s asks for %s', (last, weight, lowest) => expect(lowestVersion(last, weight)).toBe(lowest));

  test.each([
    ['1.4.3', { ...before, spaces: { ...before.spaces, credits: 'list' } }, true],
    ['1.5.0', { ...before, spaces: { ...before.spaces, credits: 'list' } }, false],
    ['2.0.0', before, false],
    ['1.5.0', { spaces: before.spaces }, true],
  ])('%s is refused where the columns ask for more', (version, columns, isRefused) =>
    expect(versionProblems(version, { version: '1.4.2', columns: before }, columns, 'en')).toHaveLength(
      Number(isRefused),
    ),
  );

  test('asks nothing of the first release', () =>
    expect(versionProblems('0.0.1', undefined, before, 'en')).toEqual([]));
});
