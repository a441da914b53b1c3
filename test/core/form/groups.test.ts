import { expect, test } from 'vitest';
import { dictionaries } from '../../../src/i18n/messages.ts';
import { fields } from '../../../src/core/fields.ts';
import { entryWords } from '../../../src/core/form/inputs.ts';
import { factGroups } from '../../../src/core/form/groups.ts';

test('Every fact is asked once, in a group that people would name', () => {
  const asked = factGroups.flatMap((group) => group.fields.map(({ key }) => key));
  const all = fields.filter(({ needsEvidence }) => needsEvidence).map(({ key }) => key);
  expect(asked.toSorted()).toEqual(all.toSorted());
  expect(factGroups.map(({ id }) => id)).not.toContain('more');
});

test('Every map of entries has words to name one and to add one', () => {
  const words = fields.filter(({ type }) => type === 'entries').flatMap((field) => Object.values(entryWords(field)));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((key) => !(key in dictionaries.en))).toEqual([]);
});
