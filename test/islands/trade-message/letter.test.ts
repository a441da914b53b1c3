import { describe, expect, test } from 'vitest';
import { targetQuery } from '../../../src/core/form/target.ts';
import { messageWordsOf } from '../../../src/core/trades/message-words.ts';
import { type Handed, letterTo } from '../../../src/islands/trade-message/letter.ts';
import { aTrade } from '../../core/trades/a-trade.ts';

const handed: Handed = {
  words: messageWordsOf(aTrade('clientsAllowed', 'closableRoom', 'waterPoint')),
  pointers: {
    clientsAllowed: '/clients/allowed',
    closableRoom: '/clients/closable-room',
    waterPoint: '/clients/water-point',
  },
  correction: `/fr/contribuer/formulaire/${targetQuery({ space: '{id}', fact: '{pointer}' })}`,
  contribute: '/fr/contribuer/',
  record: encodeURI('/fr/espaces/{id}/'),
};
const ruche = { id: 'la-ruche-namur', name: 'La Ruche', email: 'info@example.org', unknown: ['waterPoint'] } as const;
const questionsIn = (text: string): readonly string[] => text.match(/^– .*$/gm) ?? [];

describe('The letter to a place', () => {
  const letter = letterTo(ruche, handed);

  test('asks for what is unknown of it, and names it', () => {
    expect(questionsIn(letter.parts.fr)).toEqual(['– Y a-t-il un point d’eau pour les soins\u202F?']);
    expect(questionsIn(letter.parts.en)).toEqual(['– Is there a water point for treatments?']);
    expect(letter.subject).toBe('Recevoir des clients\u00A0: La Ruche / Receiving clients: La Ruche');
  });

  test('goes to its mailbox with the same words', () => {
    const { protocol, pathname, searchParams } = new URL(letter.mailto);
    expect([protocol, pathname, searchParams.get('subject')]).toEqual(['mailto:', 'info@example.org', letter.subject]);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.body);
    expect(letter.lacksEmail).toBe(false);
  });

  test('has its answer told as a correction of that fact of that record', () => {
    expect(letter.reply).toBe('/fr/contribuer/formulaire/?space=la-ruche-namur&fact=%2Fclients%2Fwater-point');
    expect(letter.record).toBe('/fr/espaces/la-ruche-namur/');
  });

  test('has several answers told where all that concerns clients is', () => {
    const { reply } = letterTo({ ...ruche, unknown: ['clientsAllowed', 'waterPoint'] }, handed);
    expect(reply).toBe('/fr/contribuer/formulaire/?space=la-ruche-namur&fact=%2Fclients');
  });

  test('says when no mailbox is published', () => {
    const { mailto, lacksEmail } = letterTo({ ...ruche, email: '' }, handed);
    expect([mailto.startsWith('mailto:?subject='), lacksEmail]).toEqual([true, true]);
  });
});

test('The letter to any place asks for every need, and its answer goes where anything is contributed', () => {
  const letter = letterTo(undefined, handed);
  expect(questionsIn(letter.parts.en)).toHaveLength(3);
  expect([letter.reply, letter.record, letter.lacksEmail]).toEqual(['/fr/contribuer/', undefined, false]);
});
