/** From `--` to the end of the line, or between slashes with stars; the last may be left open. */
const comments = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Whether what stands after a statement asks nothing more: it is spaces, `;` and comments. */
export const asksNothing = (rest: string): boolean => /^[\s;]*$/.test(rest.replace(comments, ''));
