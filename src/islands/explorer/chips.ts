interface ChipWords {
  readonly remove: string;
  readonly clear: string;
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

const labelOf = (input: HTMLInputElement): string =>
  input.closest('label')?.querySelector('.option-label')?.textContent?.trim() ?? '';

/** One button for each choice, which takes it back, and one that takes back all; nothing while nothing is chosen. */
export function chipsOf(chosen: readonly HTMLInputElement[], { remove, clear }: ChipWords): readonly HTMLElement[] {
  if (chosen.length === 0) return [];
  const chips = chosen.map((input) =>
    chip(labelOf(input), `${input.name}=${input.value}`, remove.replace('{label}', labelOf(input))),
  );
  return [...chips, chip(clear, '', '')];
}
