import { expect, test } from 'vitest';
import { findingsJson } from '../../../src/core/datasets/findings.ts';
import { aCatalogue } from '../../a-space.ts';
import { wholeText } from '../../whole.ts';

test('A finding is published with its sentence and its page in both languages', () => {
  const catalogue = aCatalogue({ 'la-ruche': { capacity: { desks: 4000 } }, 'le-bocal': { name: 'Le Bocal' } });
  expect(JSON.parse(wholeText(findingsJson(catalogue)))).toMatchInlineSnapshot(`
    {
      "findings": [
        {
          "code": "implausible-amount",
          "id": "la-ruche",
          "message": {
            "en": "Desks: 4,000 is outside the usual, 1 to 1,000. Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
            "fr": "Postes de travail : 4 000 sort de l’habituel, de 1 à 1 000. Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.",
          },
          "page": {
            "en": "/en/spaces/la-ruche/",
            "fr": "/fr/espaces/la-ruche/",
          },
          "pointer": "/capacity/desks",
        },
      ],
      "licence": {
        "attribution": {
          "en": "The Belgian coworking register",
          "fr": "Le registre du coworking en Belgique",
        },
        "id": "CC-BY-4.0",
        "url": "https://creativecommons.org/licenses/by/4.0/",
      },
      "release": {
        "date": "2026-11-21",
        "version": "0.0.0",
      },
    }
  `);
});
