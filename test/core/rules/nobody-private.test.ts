import { describe, expect, test } from 'vitest';
import { nobodyPrivate } from '../../../src/core/rules/nobody-private.ts';
import { aSource, aSpace } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

const inTitle = (title: string) => judgedBy(nobodyPrivate, aSpace({ sources: [aSource({ title })] }));

describe('A mailbox', () => {
  test.each([
    'info@example.org',
    'Hello@example.be',
    'contact.namur@example.co.uk',
    'coworking-namur@example.org',
    'reservation+salle@example.org',
  ])('%s is one of an organisation', (email) => {
    expect(judgedBy(nobodyPrivate, aSpace({ email }))).toEqual([]);
  });

  test.each([
    'anne@example.org',
    'a.dupont@example.org',
    'information@example.org',
    'élise@example.org',
    'infoanne@example.org',
  ])('%s may be a person’s', (email) => {
    expect(judgedBy(nobodyPrivate, aSpace({ email }))).toEqual(['personal-email /email']);
  });

  test('is found inside any text of the record', () => {
    expect(inTitle('Écrire à anne@example.org ou à info@example.org')).toEqual(['personal-email /sources/0/title']);
  });
});

describe('A mobile number', () => {
  test.each([
    '0470 12 34 56',
    '0470/12.34.56',
    '0470123456',
    '0499-12-34-56',
    '+32 470 12 34 56',
    '+32470123456',
    '+32 (0)470 12 34 56',
    '+32.470.12.34.56',
    '0032 470 12 34 56',
  ])('is seen in %s', (number) => {
    expect(inTitle(`Tél. ${number}.`)).toEqual(['mobile-number /sources/0/title']);
  });

  test.each([
    '081 22 33 44',
    '+32 81 22 33 44',
    '04 222 33 44',
    '+32 4 222 33 44',
    '0430 12 34 56',
    '20470123456',
    '04701234567890',
    'article 10470123456',
  ])('is not seen in %s', (number) => {
    expect(inTitle(`Voir ${number}.`)).toEqual([]);
  });

  test('is not what an address of a page counts', () => {
    expect(
      judgedBy(
        nobodyPrivate,
        aSpace({
          website: 'https://example.org/0470123456',
          sources: [aSource({ url: 'https://example.org/art/0470123456' })],
        }),
      ),
    ).toEqual([]);
  });

  test('is not an enterprise number of the same form, kept or contradicted', () => {
    expect(
      judgedBy(
        nobodyPrivate,
        aSpace({ enterprise: '0471938850', sources: [aSource({ contradicts: { '/enterprise': '0471938850' } })] }),
      ),
    ).toEqual([]);
  });

  test('is seen where a page gives another telephone', () => {
    expect(
      judgedBy(nobodyPrivate, aSpace({ sources: [aSource({ contradicts: { '/phone': '+32470123456' } })] })),
    ).toEqual(['mobile-number /sources/0/contradicts/~1phone']);
  });
});
