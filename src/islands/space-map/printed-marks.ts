/** The marks of the printed map, each with the ids of its spaces. */
const marksIn = (map: ParentNode): readonly (readonly [mark: Element, ids: readonly string[]])[] =>
  [...map.querySelectorAll('[data-spaces]')].map((mark) => [mark, mark.getAttribute('data-spaces')?.split(' ') ?? []]);

/** The spaces shown that have a mark; all that have one for undefined. */
export const marked = (map: ParentNode, shown: ReadonlySet<string> | undefined): readonly string[] =>
  marksIn(map)
    .flatMap(([, ids]) => ids)
    .filter((id) => shown?.has(id) ?? true);

/** Pales the marks of which no space is shown, in their place; none for undefined. */
export function pale(map: ParentNode, shown: ReadonlySet<string> | undefined): void {
  for (const [mark, ids] of marksIn(map))
    mark.classList.toggle('m-dim', shown !== undefined && !ids.some((id) => shown.has(id)));
}

/** Rings the mark of one space; none for undefined. */
export function ring(map: ParentNode, id: string | undefined): void {
  for (const [mark, ids] of marksIn(map)) mark.classList.toggle('m-hit', id !== undefined && ids.includes(id));
}
