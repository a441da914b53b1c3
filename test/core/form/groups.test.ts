import { expect, test } from 'vitest';
import { fields } from '../../../src/core/fields.ts';
import { factGroups } from '../../../src/core/form/groups.ts';

test('Every fact is asked once, in a group that people would name', () => {
  const asked = factGroups.flatMap((group) => group.fields.map(({ key }) => key));
  const all = fields.filter(({ needsEvidence }) => needsEvidence).map(({ key }) => key);
  expect(asked.toSorted()).toEqual(all.toSorted());
  expect(factGroups.map(({ id }) => id)).not.toContain('more');
});
