/** The parts of the form's page, by the names that its markup gives them. */

export const partOf = <Part extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): Part => {
  const part = root.querySelector<Part>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The form has no part ${name}.`);
  return part;
};

/** An element with its text, and what else it should have. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Opens whatever a part of the form is folded in. */
export function unfold(element: Element): void {
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
}
