export interface ChipWords {
  readonly remove: string;
  readonly clear: string;
  /** A facet and its value where the value alone says too little, e.g. `{facet} : {value}`. */
  readonly answer: string;
}

/** A choice that can be taken back. */
export interface Choice {
  readonly label: string;
  /** `facet=value`, or `near`. */
  readonly value: string;
}

const textIn = (element: Element | null | undefined, selector: string): string =>
  element?.querySelector(selector)?.textContent?.trim() ?? '';

/** A ticked box as a choice, by its label; yes, no and not known with what they answer. */
export function choiceOf(box: HTMLInputElement, { answer }: ChipWords): Choice {
  const label = textIn(box.closest('label'), '.option-label');
  const facet = box.closest('[data-facet]');
  const isAnswer = facet?.classList.contains('facet-answer') || box.value === 'unknown';
  return {
    value: `${box.name}=${box.value}`,
    label: isAnswer ? answer.replace('{facet}', textIn(facet, 'legend')).replace('{value}', label) : label,
  };
}

function chip(text: string, value: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = value ? 'chip' : 'chip all';
  button.dataset['chip'] = value;
  button.textContent = text;
  if (label) button.setAttribute('aria-label', label);
  return button;
}

/** One button for each choice, which takes it back, and one that takes back all; nothing while nothing is chosen. */
export function chipsOf(choices: readonly Choice[], { remove, clear }: ChipWords): readonly HTMLElement[] {
  if (choices.length === 0) return [];
  const chips = choices.map(({ label, value }) => chip(label, value, remove.replace('{label}', label)));
  return [...chips, chip(clear, '', '')];
}
