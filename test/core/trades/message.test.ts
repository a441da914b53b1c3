import { describe, expect, test } from 'vitest';
import type { CriterionId } from '../../../src/core/criteria/criteria.ts';
import { mailtoOf, messageFrom } from '../../../src/core/trades/message.ts';
import { messageWordsOf } from '../../../src/core/trades/message-words.ts';
import { needsOf } from '../../../src/core/trades/needs.ts';
import { needsWith, suitabilityOf } from '../../../src/core/trades/suitability.ts';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { dictionaries } from '../../../src/i18n/messages.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpaceInCatalogue } from '../../a-space.ts';
import { aTrade, stating } from './a-trade.ts';

const { trades, spaces } = loadCatalogue();
const words = messageWordsOf(aTrade('clientsAllowed', 'closableRoom', 'waterPoint'));

/** The needs that a message asks about in one language, read back from its lines. */
function askedIn(body: string, locale: Locale): readonly string[] {
  const part = body.split('———')[locales.indexOf(locale)] ?? '';
  const questions = Object.entries(dictionaries[locale]).filter(([key]) => /^criterion\.\w+\.question$/.test(key));
  return [...part.matchAll(/^– (.*)$/gm)].map(([, question]) => {
    const [key = ''] = questions.find(([, sentence]) => sentence === question) ?? [];
    return key.split('.')[1] ?? `nothing the dictionary knows: ${question}`;
  });
}

/** Every choice among some needs, the empty one too. */
const subsets = (ids: readonly CriterionId[]): readonly (readonly CriterionId[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_id, index) => mask & (1 << index)));

describe('The message', () => {
  test('asks a place that is named for what is unknown of it, in both languages', () => {
    const { subject, body } = messageFrom(words, { unknown: ['clientsAllowed', 'waterPoint'], name: 'La Ruche' });
    expect(subject).toMatchInlineSnapshot(`"Recevoir des clients : La Ruche / Receiving clients: La Ruche"`);
    expect(body).toMatchInlineSnapshot(`
      "Bonjour,

      Je cherche un lieu partagé où recevoir mes clients. Mon métier : Un métier. J’ai quelques questions sur La Ruche :

      – Peut-on y recevoir des clients ?
      – Y a-t-il un point d’eau pour les soins ?

      Avec votre accord, je transmettrai vos réponses au registre du coworking en Belgique, qui publie ce que chaque lieu offre.

      Merci,

      ———

      Hello,

      I am looking for a shared place where I can receive my clients. My trade: A trade. I have a few questions about La Ruche:

      – May clients be received there?
      – Is there a water point for treatments?

      If you agree, I will pass your answers on to the Belgian coworking register, which publishes what each place offers.

      Thank you,"
    `);
  });

  test('asks any place for everything', () => {
    const unknown = ['clientsAllowed', 'closableRoom', 'waterPoint'] as const;
    const { subject, body } = messageFrom(words, { unknown });
    expect(subject).toMatchInlineSnapshot(`"Recevoir des clients : votre espace / Receiving clients: your space"`);
    expect(body).toMatchInlineSnapshot(`
      "Bonjour,

      Je cherche un lieu partagé où recevoir mes clients. Mon métier : Un métier. J’ai quelques questions sur votre espace :

      – Peut-on y recevoir des clients ?
      – Y a-t-il une pièce que l’on peut fermer, pour recevoir un client ?
      – Y a-t-il un point d’eau pour les soins ?

      Avec votre accord, je transmettrai vos réponses au registre du coworking en Belgique, qui publie ce que chaque lieu offre.

      Merci,

      ———

      Hello,

      I am looking for a shared place where I can receive my clients. My trade: A trade. I have a few questions about your space:

      – May clients be received there?
      – Is there a room that can be closed, to receive a client?
      – Is there a water point for treatments?

      If you agree, I will pass your answers on to the Belgian coworking register, which publishes what each place offers.

      Thank you,"
    `);
  });

  test('opens in the reader’s mail with its lines and signs', () => {
    const address = mailtoOf(
      { subject: 'Clients, La Ruche & Cie ?', body: 'Une ligne\n\n– Et une autre ?' },
      'info@example.org',
    );
    expect(address).toBe(
      'mailto:info@example.org?subject=Clients%2C%20La%20Ruche%20%26%20Cie%20%3F&body=Une%20ligne%0D%0A%0D%0A%E2%80%93%20Et%20une%20autre%20%3F',
    );
  });
});

describe.each(trades.map((trade) => [trade.id, trade] as const))('For %s, the message', (_id, trade) => {
  const told = messageWordsOf(trade);
  const ids = needsOf(trade).map(({ criterion }) => criterion);

  test.each(locales)('asks for exactly what is unknown, whichever needs those are: %s', (locale) => {
    for (const missing of subsets(ids)) {
      const known = Object.fromEntries(ids.filter((id) => !missing.includes(id)).map((id) => [id, true]));
      const unknown = needsWith('unknown', suitabilityOf(trade, aSpaceInCatalogue(stating(known))));
      expect(askedIn(messageFrom(told, { unknown, name: 'La Ruche' }).body, locale)).toEqual(missing);
    }
  });

  test.each(locales)('asks every space of the register for what it has not said: %s', (locale) => {
    for (const space of spaces) {
      const unknown = needsWith('unknown', suitabilityOf(trade, space));
      expect(askedIn(messageFrom(told, { unknown, name: space.record.name }).body, locale), space.id).toEqual(unknown);
    }
  });
});
