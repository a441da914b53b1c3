/** The least that writing pages by hand needs: text made safe, lists joined. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand between tags and in quoted attributes. */
export const safe = (text: string | number): string => String(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A link with its text. */
export const link = (address: string, text: string, more = ''): string =>
  `<a href="${safe(address)}"${more}>${safe(text)}</a>`;

export const each = <Item>(items: readonly Item[], markup: (item: Item, index: number) => string): string =>
  items.map(markup).join('');

/** Markup only where something holds. */
export const when = (holds: unknown, markup: () => string): string => (holds ? markup() : '');
