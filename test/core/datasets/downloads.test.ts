import { describe, expect, test } from 'vitest';
import { datasets, textDatasets } from '../../../src/core/datasets/index.ts';
import { spaceJson } from '../../../src/core/datasets/json.ts';
import { wholeText } from '../../whole.ts';
import { smallCatalogue } from './small-catalogue.ts';

const fixture = (file: string): string => `../../fixtures/downloads/${file}`;

describe('The downloads of a small catalogue', () => {
  test.each(textDatasets)('$file is written as it always was', async ({ file, textOf }) => {
    await expect(wholeText(textOf(smallCatalogue))).toMatchFileSnapshot(fixture(file));
  });

  test.each(smallCatalogue.spaces)('spaces/$id.json is written as it always was', async (space) => {
    await expect(spaceJson(space)).toMatchFileSnapshot(fixture(`spaces/${space.id}.json`));
  });

  test('are the same when made twice', () => {
    const made = () => textDatasets.map(({ textOf }) => wholeText(textOf(smallCatalogue)));
    expect(made()).toEqual(made());
  });

  test('each have a name of their own, and words in both languages', () => {
    const names = datasets.map(({ file }) => file);
    expect(new Set(names).size).toBe(names.length);
    expect(
      datasets
        .filter(({ label, description }) => ![label, description].every(({ fr, en }) => fr && en))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});
