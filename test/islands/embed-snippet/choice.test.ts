import { expect, test } from 'vitest';
import { choiceOf } from '../../../src/islands/embed-snippet/choice.ts';

const texts = { height: 'Hauteur : {height}, dès {width}', unknown: '', missing: '', copied: '', failed: '' };
const base = 'https://register.example/sub/path/';

test('the page of a space gives its frame below the base, in the language of the page', () => {
  const choice = choiceOf('/en/spaces/trakk-namur/', base, texts);
  expect(choice?.url).toBe('https://register.example/sub/path/embed/en/spaces/trakk-namur/');
  expect(choice?.note).toBe(`Hauteur : ${choice?.height}, dès 280`);
  expect(choice?.snippet('TRAKK')).toContain(`src="${choice?.url}" title="TRAKK"`);
});

test('any other page gives none', () => {
  expect(choiceOf('/fr/guide/', base, texts)).toBeUndefined();
});
