/**
 * Characters that readers do not see, or that change the order of what they read: controls, zero-width and
 * bidirectional signs, variation selectors, halves of a pair, what Unicode leaves to private use.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** A character as Unicode names it, e.g. `U+200B`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What most texts are: they need no closer look. */
const isPlain = (text: string): boolean => /^[ -~À-ÿ]*$/.test(text);

/** The hidden characters of a text, in their order, with their places. */
export const hiddenIn = (text: string): readonly { readonly character: string; readonly index: number }[] =>
  isPlain(text) ? [] : [...text.matchAll(hidden)].map(({ 0: character, index }) => ({ character, index }));

/** A text that a terminal or a page may show: what is hidden in it stands in brackets, e.g. `La[U+200B]Ruche`. */
export const visible = (text: string): string => text.replace(hidden, (character) => `[${codePointOf(character)}]`);
