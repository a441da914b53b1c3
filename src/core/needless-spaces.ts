/** Spaces as people type them by mistake: at the ends of a text, or several in a row. */

/** Whether a text holds spaces that nobody meant. */
export const hasNeedlessSpaces = (text: string): boolean => /\s/.test(text) && text !== withoutNeedlessSpaces(text);

/** The text with one space where there were several, and none at its ends. */
export const withoutNeedlessSpaces = (text: string): string => text.trim().replace(/(?<=\s)\s+/g, '');
