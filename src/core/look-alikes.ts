/** Cyrillic and Greek letters that look like a Latin one, and that one. */
const latinOf: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'ë', һ: 'h', і: 'i', ї: 'ï', ј: 'j', к: 'k', м: 'm', н: 'h' },
  ...{ о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x' },
  ...{ α: 'a', β: 'b', γ: 'y', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
};

const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** What is read as one word, e.g. an identifier as a whole. */
const word = /[\p{L}\p{M}\p{N}_-]+/gu;
const isMixed = (text: string): boolean => /\p{Script=Latin}/u.test(text) && otherScript.test(text);

const latin = (letter: string): string => {
  const found = latinOf[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
};

/** A letter of another script inside a word of Latin letters, and the text as it was meant. */
export interface LookAlike {
  readonly letter: string;
  readonly meant: string;
}

/** The first letter of a text that only looks Latin, e.g. the `а` (U+0430) of `lа-ruche`; a word all in Cyrillic or Greek holds none. */
export function lookAlikeIn(text: string): LookAlike | undefined {
  if (!otherScript.test(text)) return undefined;
  const [found] = [...text.matchAll(word)].map(([one]) => one).filter(isMixed);
  const letter = otherScript.exec(found ?? '')?.[0];
  return letter
    ? { letter, meant: text.replace(word, (one) => (isMixed(one) ? [...one].map(latin).join('') : one)) }
    : undefined;
}
