import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersAbout } from '../../../src/core/form/subject.ts';
import { judgedDraft, type Bench } from '../../../src/core/form/judged.ts';
import { fileText, messageOf } from '../../../src/core/form/message.ts';
import { previewIn, textsNow } from '../../../src/core/form/preview.ts';
import { knownRegister, placesKnown } from '../../../src/core/form/register.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const catalogue = loadCatalogue();
// As the browser has it: written and read.
const register = JSON.parse(JSON.stringify(knownRegister(catalogue))) as ReturnType<typeof knownRegister>;
const gazetteer = placesKnown(register);
const page = {
  '/evidence/+1': 'sources',
  '/evidence/+1/url': 'https://example.org/news',
  '/evidence/+1/title': 'A page',
  '/evidence/+1/accessed': '2026-11-20',
};

const benchFor = (id: string, pointer: string): Bench => {
  const record = catalogue.space.get(id)?.record;
  if (!record) throw new Error(`There is no ${id}.`);
  return { register, gazetteer, locale: 'en', subject: { id, record, pointer } };
};
const told = (answers: Readonly<Record<string, string>>, locale: 'fr' | 'en' = 'en') =>
  judgedDraft(answers, { register, gazetteer, locale }).problems.map(({ label, text }) => `${label}: ${text}`);

describe('What the form says is wrong', () => {
  test('is nothing with the file of any space as it stands', () => {
    for (const { id, record } of catalogue.spaces) {
      const bench = benchFor(id, '/name');
      const { draft, found } = judgedDraft({ ...answersAbout({ id, record, pointer: '/name' }), ...page }, bench);
      expect(found, id).toEqual([]);
      expect(fileText(draft).startsWith('{\n  "name": ')).toBe(true);
    }
  });

  test('of one line of a list is told under what the whole is called', () => {
    const answers = { '/name': 'Le Nid', '/kinds': 'coworking', '/credits': 'Zoe Martin', ...page };
    expect(told(answers).map((line) => line.split(':')[0])).toContain('Thanks to');
  });

  test('is what is needed, while nothing is there', () => {
    expect(told({})).toMatchInlineSnapshot(`
      [
        "Source 1: Say which page states it, or how somebody looked.",
        "Name: This is needed.",
        "Kinds: This is needed.",
      ]
    `);
  });

  test('is said of each input in the words of its reader', () => {
    const answers = {
      ...page,
      '/name': 'X',
      '/kinds': 'coworking',
      '/address/municipality': '92094',
      '/address/postcode': '1000',
      '/capacity/desks': 'une vingtaine',
      '/capacity/area': '400-300',
      '/opened': '31/02/2012',
      '/phone': '0478 12 34 56',
      '/email': 'jan.jansen@example.org',
      '/offers/+1/price': 'cher',
      '/website': 'javascript:alert(1)',
      '/evidence/+1/url': 'a page',
    };
    expect([...told(answers, 'fr'), ...told(answers)]).toMatchInlineSnapshot(`
      [
        "Nom: X est trop court : le minimum est de 2 caractères. Écrivez-le en entier.",
        "Site web: javascript:alert(1) n’est pas une adresse web. Écrivez-la en entier, par exemple https://example.org/page.",
        "Téléphone: Du lieu : +32 et huit chiffres, jamais un numéro de mobile. « 0478 12 34 56 » n’a pas cette forme. Écrivez par exemple +3223290000.",
        "Postes de travail: « une vingtaine » n’est ni un nombre entier ni une fourchette. Écrivez 20, ou 15-20.",
        "Offre 1, Formule: Il le faut.",
        "Offre 1, Prix: « cher » n’est pas un nombre. Écrivez par exemple 2.2.",
        "Source 1, Adresse: a page n’est pas une adresse web. Écrivez-la en entier, par exemple https://example.org/page.",
        "Code postal: Le code postal 1000 n’est pas de Namur, qui a : 5000, 5001, 5002, 5003, 5004, 5020, 5021, 5022, 5024, 5100, 5101. Corrigez le code postal ou la commune.",
        "Ouverture: 2012-02-31 n’est pas au calendrier, ou son intervalle est à rebours. Écrivez le jour, le mois ou l’année que donne la source.",
        "Surface: Le plus petit nombre vient d’abord, comme dans 15-20.",
        "Courriel: jan.jansen@example.org semble être la boîte d’une personne. Donnez une boîte générique (info@, contact@ …) ou aucune.",
        "Name: X is too short: the least is 2 characters. Write it out in full.",
        "Website: javascript:alert(1) is not a web address. Write it in full, for example https://example.org/page.",
        "Telephone: Of the place: +32 and eight digits, never a mobile number. “0478 12 34 56” does not have that form. Write for example +3223290000.",
        "Desks: “une vingtaine” is neither a whole number nor a range. Write 20, or 15-20.",
        "Offer 1, Plan: This is needed.",
        "Offer 1, Price: “cher” is not a number. Write for example 2.2.",
        "Source 1, Address: a page is not a web address. Write it in full, for example https://example.org/page.",
        "Postcode: The postcode 1000 is not one of Namur, which has: 5000, 5001, 5002, 5003, 5004, 5020, 5021, 5022, 5024, 5100, 5101. Correct the postcode or the municipality.",
        "Opened: 2012-02-31 is not in the calendar, or its interval runs backwards. Write the day, month or year that the source gives.",
        "Area: The smaller number comes first, as in 15-20.",
        "E-mail: jan.jansen@example.org looks like a person’s mailbox. Give a generic one (info@, contact@ …) or none.",
      ]
    `);
  });

  test('is a name that another space of the town bears', () => {
    const amel = { ...page, '/name': 'Dorf-Büro', '/kinds': 'coworking', '/address/municipality': '63001' };
    expect(told(amel)).toEqual([]);
    const [taken] = judgedDraft(
      { ...amel, '/name': 'Dorf-Büro' },
      { register: { ...register, spaces: [{ id: 'dorf-buro-amel', name: 'Dorf-Büro' }] }, gazetteer, locale: 'en' },
    ).problems;
    expect(taken).toMatchObject({
      name: '/name',
      text: 'The register has a space of this name in this town already: Dorf-Büro.',
    });
  });
});

describe('What the page says now', () => {
  test('of a fact is told by its label, of a whole by those of its parts, of what is not known not at all', () => {
    expect([...textsNow(benchFor('dorf-buero-amel', '/capacity/desks'))]).toEqual([['Desks', '2']]);
    expect(textsNow(benchFor('dorf-buero-amel', '/capacity')).get('Desks')).toBe('2');
    expect([...textsNow(benchFor('dorf-buero-amel', '/name'))]).toEqual([['', 'Dorf-Büro Amel']]);
    expect([...textsNow(benchFor('dorf-buero-amel', '/phone'))]).toEqual([]);
    expect([...textsNow({ register, gazetteer, locale: 'en' })]).toEqual([]);
  });
});

describe('What the page will say', () => {
  test('of a correction is what it says now and what it will say, in each language', () => {
    const bench = benchFor('dorf-buero-amel', '/capacity/desks');
    const judged = judgedDraft({ '/capacity/desks': '12', ...page }, bench);
    const lines = locales.map((locale) => previewIn(locale, judged, bench).lines);
    expect(lines).toEqual([
      [{ label: 'Postes de travail', before: '2', after: '12' }],
      [{ label: 'Desks', before: '2', after: '12' }],
    ]);
  });

  test('of a fact that is left as it is, is that it still holds', () => {
    const bench = benchFor('dorf-buero-amel', '/capacity/desks');
    const judged = judgedDraft({ '/capacity/desks': '2', ...page }, bench);
    expect(previewIn('en', judged, bench).lines).toEqual([{ label: 'Desks', before: '2', after: '2' }]);
  });

  test('of a new space is as much as can be told while something is wrong', () => {
    const bench = { register, gazetteer, locale: 'en' as const };
    const answers = {
      '/name': 'Zinc',
      '/kinds': 'coworking',
      '/opened': 'soon',
      '/offers/+1/plan': 'desk',
      '/offers/+1/price': '12,50',
    };
    const preview = previewIn('en', judgedDraft({ ...answers, '/address/municipality': '92094' }, bench), bench);
    expect(preview).toMatchInlineSnapshot(`
      {
        "lines": [
          {
            "after": "coworking",
            "label": "Kinds",
          },
          {
            "after": "Namur (street unknown)",
            "label": "Address",
          },
          {
            "after": "€12.50 (VAT: not stated, billing period not stated)",
            "label": "Shared desk",
          },
        ],
        "name": "Zinc",
        "summary": "Coworking in Namur, province of Namur.",
      }
    `);
  });
});

test('A message says what and where, with the whole file in it', () => {
  const bench = benchFor('dorf-buero-amel', '/capacity/desks');
  const judged = judgedDraft({ '/capacity/desks': '12', ...page }, bench);
  const { subject } = bench;
  const message = messageOf({
    draft: judged.draft,
    preview: previewIn('fr', judged, bench),
    locale: 'fr',
    ...(subject && { subject }),
  });
  expect(message.title).toBe('Dorf-Büro Amel\u00a0: Postes de travail');
  expect(message.body.split('\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "Fichier : content/spaces/dorf-buero-amel.json",
      "Endroit : /capacity/desks",
      "La page montre : Postes de travail : 2",
      "Il faudrait lire : Postes de travail : 12",
    ]
  `);
  expect(message.body).toContain(fileText(judged.draft));
});

test('The file of an unchanged record is the file, byte for byte', () => {
  for (const { id, record } of catalogue.spaces)
    expect(fileText({ id, record, places: [] }), id).toBe(readFileSync(`content/spaces/${id}.json`, 'utf8'));
});
