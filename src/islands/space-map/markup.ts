/** An element with what stands in it; a string goes in as text, never as HTML: names come from contributors. */
export function element(tag: string, children: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  // append() makes a text node of a string.
  made.append(...children);
  if (className) made.className = className;
  return made;
}

/** An element of a drawing with its attributes. */
export function drawn(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Node[] = [],
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
