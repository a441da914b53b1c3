/** The marks of the printed map, one for each municipality, by its slug. */
const marksIn = (map: ParentNode): readonly (readonly [mark: Element, municipality: string])[] =>
  [...map.querySelectorAll('[data-municipality]')].map((mark) => [mark, mark.getAttribute('data-municipality') ?? '']);

/** Pales the marks of municipalities of which no space is shown, in their place; none for undefined. */
export function pale(map: ParentNode, shown: ReadonlySet<string> | undefined): void {
  for (const [mark, municipality] of marksIn(map))
    mark.classList.toggle('m-dim', shown !== undefined && !shown.has(municipality));
}

/** Rings the mark of one municipality; none for undefined. */
export function ring(map: ParentNode, municipality: string | undefined): void {
  for (const [mark, own] of marksIn(map)) mark.classList.toggle('m-hit', own === municipality);
}
