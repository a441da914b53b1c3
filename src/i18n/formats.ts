/** Formatters of the language: making one takes far longer than using it, and every page writes dozens of numbers and dates. */

const known = new Map<string, unknown>();

function formatOf<Format>(
  kind: string,
  [tag, options]: readonly [tag: string, options: object],
  make: () => Format,
): Format {
  const name = `${kind} ${tag} ${JSON.stringify(options)}`;
  const format = (known.get(name) as Format | undefined) ?? make();
  known.set(name, format);
  return format;
}

/** `Intl.NumberFormat` of a language tag, made once for the same options. */
export const numberFormat = (tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  formatOf('number', [tag, options], () => new Intl.NumberFormat(tag, options));

/** `Intl.DateTimeFormat`, likewise. */
export const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formatOf('date', [tag, options], () => new Intl.DateTimeFormat(tag, options));

/** `Intl.PluralRules`, likewise. */
export const pluralRules = (tag: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules =>
  formatOf('plural', [tag, options], () => new Intl.PluralRules(tag, options));

/** `Intl.ListFormat`, likewise. */
export const listFormat = (tag: string, options: Intl.ListFormatOptions): Intl.ListFormat =>
  formatOf('list', [tag, options], () => new Intl.ListFormat(tag, options));

/** `Intl.DisplayNames`, likewise. */
export const displayNames = (tag: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames =>
  formatOf('names', [tag, options], () => new Intl.DisplayNames(tag, options));
