/**
 * A name as a path segment: ASCII letters and digits, words joined by hyphens.
 * `'Braine-l’Alleud'` gives `'braine-l-alleud'`, `'Bütgenbach'` gives `'butgenbach'`; a name without any letter gives `''`.
 */
export function asciiSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[œæßø]/giu, (letter) => ligatures[letter.toLowerCase()] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that Unicode does not decompose. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };
