import { answers, type Answer } from '../../core/criteria/answer.ts';
import { withAnswer } from '../../core/definitions/counts.ts';
import { noteOf, type NoteGround } from './note.ts';
import type { Judged } from './place.ts';
import { filled } from './sentences.ts';

function showColumn(column: Element, answer: Answer, judged: readonly Judged[], ground: NoteGround): void {
  const { texts, language } = ground;
  const found = withAnswer(answer, judged);
  const shown = found.slice(0, ground.most);
  const isWhole = shown.length === found.length;
  for (const decision of shown)
    decision.place
      .line()
      .querySelector('.place-note')
      ?.replaceChildren(...noteOf(decision, decision.place, ground));
  const list = column.querySelector('ul');
  list?.replaceChildren(...shown.map(({ place }) => place.line()));
  list?.classList.add('is-short');
  const words = {
    'column-count': filled('{count}', { count: found.length }, language),
    'column-hint': found.length > 0 ? texts.hints[answer] : texts.hints.none,
    'column-more': filled(isWhole ? texts.showAll : texts.showFirst, { number: shown.length }, language),
    'column-first': filled(texts.firstOf, { count: shown.length, all: found.length }, language),
  };
  for (const [part, text] of Object.entries(words)) {
    const place = column.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }
  const end = column.querySelector<HTMLElement>('[data-part="column-end"]');
  end?.classList.remove('on-paper');
  if (end) end.hidden = isWhole;
}

/** Sorts the lines of the places into the three columns, each with its note; long columns begin short. */
export function showColumns(root: ParentNode, judged: readonly Judged[], ground: NoteGround): void {
  for (const answer of answers) {
    const column = root.querySelector(`[data-column="${answer}"]`);
    if (column) showColumn(column, answer, judged, ground);
  }
}

/** Shows a column whole, and leads the keyboard to the first line that this brings. */
export function showWhole(column: Element): void {
  const list = column.querySelector('ul');
  const next = [...(list?.children ?? [])].find((line) => line instanceof HTMLElement && line.offsetParent === null);
  list?.classList.remove('is-short');
  next?.querySelector('a')?.focus();
}
