/** What makes a spreadsheet take text for a formula, also where some apostrophes stand before it already. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The same with one apostrophe at least: where a reader takes one away again. */
export const guardedFormula = formulaStart.source.replace('*', '+');

/**
 * Free text that a spreadsheet would take for a formula gets one apostrophe in front; a reader takes it
 * away again from every cell of such a column that matches `^'+[=+\-@…]`, and has the text as it was.
 */
export const guarded = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

// The library leaves a lone line break bare once the ends of lines are named; RFC 4180 wants it in quotes.
export const csvForm = { record_delimiter: 'windows', quote_record_delimiter: true } as const;
