import type { Words } from '../../i18n/locales.ts';

/** What whoever opens the dataset must know before using it, as CommonMark. */
export const packageDescription: Words = {
  en: [
    'Every space of the register, with its offers, networks, sources and checks, as it stood at the date of the release.',
    '- **Unknown is not no.** An empty cell is unknown; only `false` is a stated no. In JSON an unknown key is left out.',
    '- **Evidence.** `sources.csv` and `checks.csv` say which facts each page or look supports, as JSON Pointers into the record; `x-pointer` of a column names the fact that it shows. What evidence states otherwise is in `contradictions.csv`.',
    '- **Dates** are as precise as their source: `2012`, `2012-05`, `2012-05-14`, `2025-01/2025-03`, with a final `~` for about (ISO 8601-2).',
    '- **Counts** take two columns, `_min` and `_max`: the same number in both, or the two ends of a range.',
    '- **Lists** in one cell are separated by `;`.',
    '- **Points** are as precise as the column `precision` says: a locality’s or municipality’s point is a centre, never an address.',
    "- **Formulas.** A free text that a spreadsheet would take for a formula has one apostrophe in front. To undo it, take one apostrophe away from each text cell that matches `^'+[=+\\-@\\t\\r\\n＝＋－＠]`; columns with a `pattern`, an `enum` or another type than `string` never carry one.",
    '- Rows are ordered by identifier, then as in the record. Each record follows `schemas/space.schema.json` once its key `derived` is left out.',
  ].join('\n\n'),
  fr: [
    'Tous les espaces du registre, avec leurs offres, réseaux, sources et vérifications, tels qu’à la date de l’édition.',
    '- **Inconnu n’est pas non.** Une case vide est inconnue ; seul `false` est un non affirmé. En JSON, une clé inconnue est absente.',
    '- **Preuve.** `sources.csv` et `checks.csv` disent quels faits chaque page ou vérification appuie, par des pointeurs JSON dans la fiche ; `x-pointer` d’une colonne nomme le fait qu’elle montre. Ce que des preuves disent autrement est dans `contradictions.csv`.',
    '- **Les dates** sont aussi précises que leur source : `2012`, `2012-05`, `2012-05-14`, `2025-01/2025-03`, avec un `~` final pour environ (ISO 8601-2).',
    '- **Les nombres** tiennent deux colonnes, `_min` et `_max` : le même nombre dans les deux, ou les deux bouts d’une fourchette.',
    '- **Les listes** d’une case sont séparées par `;`.',
    '- **Les points** sont aussi précis que le dit la colonne `precision` : celui d’une localité ou d’une commune est un centre, jamais une adresse.',
    "- **Formules.** Un texte libre qu’un tableur prendrait pour une formule porte une apostrophe devant. Pour la défaire, ôtez une apostrophe à chaque case de texte qui répond à `^'+[=+\\-@\\t\\r\\n＝＋－＠]` ; les colonnes qui ont un `pattern`, un `enum` ou un autre type que `string` n’en portent jamais.",
    '- Les lignes sont rangées par identifiant, puis comme dans la fiche. Chaque fiche suit `schemas/space.schema.json` une fois sa clé `derived` ôtée.',
  ].join('\n\n'),
};

export const packageKeywords: readonly string[] = [
  'coworking',
  'third place',
  'tiers-lieu',
  'Belgium',
  'Belgique',
  'België',
  'open data',
];
