/** How `npm run check` ends: nothing is wrong, something has to be mended, or it could not judge at all. */
export const exit = { well: 0, problems: 1, unable: 2 } as const;
