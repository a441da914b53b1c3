import { linesOf, type Answers } from '../../core/form/answers.ts';
import { addEntriesFor, removeEntries } from './entries.ts';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isInput = (element: Element): element is Input =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** The inputs of facts and evidence; others, such as the search of a picker, have no such name. */
const inputsIn = (form: HTMLFormElement): readonly Input[] =>
  [...form.elements].filter(isInput).filter(({ name }) => name.startsWith('/'));

const isTick = (input: Input): input is HTMLInputElement =>
  input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox');

const choicesAround = (input: Input): HTMLElement | null => input.closest<HTMLElement>('[data-choices]');

/** Keeps the order in which boxes were ticked: what is ticked first stands first in the record. */
export function keepOrder(box: HTMLInputElement): void {
  const choices = choicesAround(box);
  if (!choices) return;
  const others = linesOf(choices.dataset['order'] ?? '').filter((value) => value !== box.value);
  choices.dataset['order'] = [...others, ...(box.checked ? [box.value] : [])].join('\n');
}

/** All that the reader has answered; what is hidden in the form is not asked, though the form itself may still be. */
export function answersIn(form: HTMLFormElement): Answers {
  const asked = inputsIn(form).filter((input) => [null, form].includes(input.closest('[hidden]')));
  const answers = asked.flatMap((input): readonly (readonly [string, string])[] => {
    const choices = choicesAround(input);
    if (choices) return [[input.name, choices.dataset['order'] ?? '']];
    return isTick(input) && !input.checked ? [] : [[input.name, input.value]];
  });
  // A source of which nothing is ticked says so; anything else that is empty says nothing.
  return Object.fromEntries(answers.filter(([name, text]) => text !== '' || name.endsWith('/supports')));
}

function put(input: Input, text: string): void {
  const choices = choicesAround(input);
  if (choices) choices.dataset['order'] = text;
  if (!isTick(input)) input.value = text;
  else input.checked = choices ? linesOf(text).includes(input.value) : input.value === text;
}

/** Empties the form and puts these answers in. */
export function fill(form: HTMLFormElement, answers: Answers): void {
  removeEntries(form);
  form.reset();
  addEntriesFor(form, Object.keys(answers));
  for (const input of inputsIn(form)) {
    const isKind = isTick(input) && input.name.startsWith('/evidence/') && answers[input.name] === undefined;
    if (!isKind) put(input, answers[input.name] ?? '');
  }
}
