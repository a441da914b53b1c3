/** What makes a spreadsheet take text for a formula, also where some apostrophes stand before it already. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The same with one apostrophe at least: where a reader takes one away again. */
export const guardedFormula = formulaStart.source.replace('*', '+');

/** Free text that a spreadsheet would take for a formula gets one apostrophe in front. */
export const guarded = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
