import { describe, expect, test } from 'vitest';
import { fieldNamed } from '../../../src/core/fields.ts';
import { typedValue } from '../../../src/core/form/typed-value.ts';

describe('What is typed', () => {
  test.each([
    ['/capacity/desks', '20', 20],
    ['/capacity/desks', '15-20', [15, 20]],
    ['/capacity/desks', '15 à 20', [15, 20]],
    ['/capacity/desks', '15 to 20', [15, 20]],
    ['/capacity/desks', 'une vingtaine', 'une vingtaine'],
    ['/capacity/area', '1 000 m²', 1000],
    ['/capacity/area', '1\u202f000–1\u202f200', [1000, 1200]],
    ['/offers/*/price', '12,50 €', 12.5],
    ['/offers/*/price', '€ 9', 9],
    ['/address/floor', '-1', -1],
    ['/temporary', 'false', false],
    ['/opened', '2012', '2012'],
    ['/opened', '14/05/2012', '2012-05-14'],
    ['/opened', '5/2012', '2012-05'],
    ['/opened', '1er février 2012', '2012-02-01'],
    ['/opened', 'May 2012', '2012-05'],
    ['/opened', 'vers 2013', '2013~'],
    ['/opened', '2013~', '2013~'],
    ['/expected', '2025-01/2025-03', '2025-01/2025-03'],
    ['/opened', 'bientôt', 'bientôt'],
    ['/otherNames', 'CHB\n\n Huy Campus ', ['CHB', 'Huy Campus']],
    ['/website', 'cristalhub.be', 'https://cristalhub.be'],
    ['/website', 'http://cristalhub.be/', 'http://cristalhub.be'],
    ['/website', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['/phone', '02 329 00 00', '+3223290000'],
    ['/phone', 'sonnez', 'sonnez'],
    ['/email', ' info@example.org ', 'info@example.org'],
    ['/hours/visitors', 'lu-ve 9h-18h30', 'Mo-Fr 09:00-18:30'],
    ['/hours/visitors', 'Mon–Fri 9-18h', 'Mo-Fr 09:00-18:00'],
    ['/hours/visitors', 'lundi au vendredi 9h à 17h, samedi 10h-13h', 'Mo-Fr 09:00-17:00; Sa 10:00-13:00'],
    ['/hours/visitors', 'Mo-Fr 09:00-18:00; Sa 10:00-13:00', 'Mo-Fr 09:00-18:00; Sa 10:00-13:00'],
    ['/hours/members', '24/7', '24/7'],
    ['/languages', 'français\nNederlands\nen', ['fr', 'nl', 'en']],
    ['/languages', 'klingon', ['klingon']],
    ['/opened', '  ', undefined],
  ])('for %s as “%s” is read as %j', (pointer, text, meant) => {
    expect(typedValue(fieldNamed(pointer), text)).toEqual(meant);
  });
});
