/** The spaces and the apostrophe of French, as its printers set them. */
const rules: readonly (readonly [fault: RegExp, words: string])[] = [
  [/(?<!\u202F)[;!?](?=\s|$|»)/u, 'no narrow no-break space (U+202F) before ; ! ?'],
  [/(?<!\u00A0):(?=\s|$)/u, 'no no-break space (U+00A0) before :'],
  [/«(?!\u00A0)|(?<!\u00A0)»/u, 'no no-break space (U+00A0) inside « »'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
  [/[“”]/u, 'English quotes'],
];

/** What breaks them in a text; `summary: …` and the like, which readers type, stand without a space before the colon. */
export const typographyFaults = (text: string): readonly string[] =>
  rules.filter(([fault]) => fault.test(text)).map(([, words]) => words);
