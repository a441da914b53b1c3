import { inputId } from '../../core/form/inputs.ts';
import type { FormProblem } from '../../core/form/problem-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { made, partOf, unfold } from './parts.ts';

const above = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** Where a problem can be told beside what it is about: at its input, else at the map around it. */
function placeFor(root: HTMLElement, name: string): HTMLElement | undefined {
  if (name === '') return undefined;
  return root.querySelector<HTMLElement>(`[data-problem="${CSS.escape(name)}"]`) ?? placeFor(root, above(name));
}

/** What the reader has to go to, to mend it. */
function inputFor(root: HTMLElement, name: string): HTMLElement | undefined {
  if (name === '') return undefined;
  const [first] = root.querySelectorAll<HTMLElement>(
    `[data-ask="${CSS.escape(name)}"] :is(input, select, textarea, button)`,
  );
  const own = document.getElementById(inputId(name));
  const found = own ?? first ?? root.querySelector<HTMLElement>(`[data-entries="${CSS.escape(name)}"] button`);
  return found?.hidden
    ? (found.parentElement?.querySelector('button') ?? found)
    : (found ?? inputFor(root, above(name)));
}

/** Tells each problem beside its input, once that has been left; `isAll` tells those of inputs that nobody has been at, too. */
export function tellBeside(
  root: HTMLElement,
  problems: readonly FormProblem[],
  { left, isAll }: { readonly left: ReadonlySet<string>; readonly isAll: boolean },
): void {
  const told = new Map<HTMLElement, FormProblem>();
  for (const problem of problems.filter(({ name }) => isAll || left.has(name))) {
    const place = placeFor(root, problem.name);
    if (place && !told.has(place)) told.set(place, problem);
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-problem]')) {
    const text = told.get(place)?.text ?? '';
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
    const input = document.getElementById(inputId(place.dataset['problem'] ?? ''));
    if (text === '') input?.removeAttribute('aria-invalid');
    else if (!(input instanceof HTMLFieldSetElement)) input?.setAttribute('aria-invalid', 'true');
  }
}

/** Lists all problems, each leading to its input. */
export function listProblems(root: HTMLElement, problems: readonly FormProblem[], locale: Locale): void {
  const t = translatorOf(locale);
  const lines = problems.map(({ name, label, text }) => {
    const link = made('a', t('form.problem.line', { label, problem: text }), { href: `#${inputId(name)}` });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const input = inputFor(root, name);
      if (input) unfold(input);
      input?.focus();
    });
    const line = made('li');
    line.append(link);
    return line;
  });
  partOf(root, 'problem-list').replaceChildren(...lines);
}
