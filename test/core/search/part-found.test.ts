import { expect, test } from 'vitest';
import { partFound } from '../../../src/core/search/part-found.ts';

const parts = [
  { title: 'Glossaire', url: '/fr/glossaire/', excerpt: '' },
  { title: 'centre d’affaires', url: '/fr/glossaire/#business-centre', excerpt: '' },
  { title: 'bail commercial', url: '/fr/glossaire/#commercial-lease', excerpt: '' },
  { title: 'bail', url: '/fr/glossaire/#lease', excerpt: '' },
];

test.each([
  ['Bail commercial', '/fr/glossaire/#commercial-lease'],
  ['baux', undefined],
  ['un bail', '/fr/glossaire/#lease'],
  ['le centre d’affaire', '/fr/glossaire/#business-centre'],
  ['glossaire', undefined],
  ['bail de neuf ans', undefined],
  ['le', undefined],
  ['', undefined],
])('“%s” leads to the part %s', (text, url) => {
  expect(partFound(text, parts)?.url).toBe(url);
});
