/** A count as the language writes it. Below a thousand all write it alike, and the first format costs a phone a tenth of a second. */
const countIn = (count: number, language: string): string =>
  count < 1000 ? String(count) : count.toLocaleString(language);

/** Fills the holes of a sentence that the page has handed over, e.g. `{number}`; numbers as the language writes them. */
export const filled = (sentence: string, holes: Readonly<Record<string, string | number>>, language: string): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const hole = holes[name];
    if (hole === undefined) return whole;
    return typeof hole === 'number' ? countIn(hole, language) : hole;
  });

/** The form of a sentence that a number asks for (CLDR plural rules). */
export const formFor = (
  { one, other }: { readonly one: string; readonly other: string },
  count: number,
  language: string,
): string => (new Intl.PluralRules(language).select(count) === 'one' ? one : other);

const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** Fills the holes of an address, which stand in it as it writes `{name}`: `%7Bname%7D`. */
export const filledAddress = (address: string, holes: Readonly<Record<string, string>>): string =>
  address.replace(/%7B(\w+)%7D/g, (whole, name: string) => {
    const hole = holes[name];
    return hole === undefined ? whole : encoded(hole);
  });
