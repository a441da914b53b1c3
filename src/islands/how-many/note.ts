import type { MachineTexts } from '../../core/definitions/machine-texts.ts';
import type { Decision } from '../../core/definitions/decide.ts';
import type { Place } from './place.ts';
import { filled, filledAddress, formFor } from './sentences.ts';

/** What the page hands over of a criterion. */
export interface CriterionTold {
  readonly id: string;
  /** As a choice, e.g. `Au moins 20 postes`. */
  readonly label: string;
  /** The missing fact, e.g. `nombre de postes`. */
  readonly short: string;
  /** Where a reader would write it. */
  readonly pointer: string;
}

export interface NoteGround {
  /** Lines that a list holds at most. */
  readonly most: number;
  readonly criteria: ReadonlyMap<string, CriterionTold>;
  readonly texts: MachineTexts;
  readonly language: string;
  /** Address of a new correction, with holes. */
  readonly correction: string;
}

const shownFacts = 3;

function linkTo({ short, pointer }: CriterionTold, { id, name }: Place, ground: NoteGround): HTMLElement {
  const link = document.createElement('a');
  link.href = filledAddress(ground.correction, { id, pointer });
  link.rel = 'nofollow';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = filled(ground.texts.iKnow, { name }, ground.language);
  link.append(short, hidden);
  return link;
}

const joined = (parts: readonly (string | Node)[]): readonly (string | Node)[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));

function missing({ criteria }: Decision, place: Place, ground: NoteGround): readonly (string | Node)[] {
  const { texts, language } = ground;
  if (criteria.length === 0) return [texts.beyondOnly];
  const links = criteria
    .slice(0, shownFacts)
    .flatMap((id) => ground.criteria.get(id) ?? [])
    .map((criterion) => linkTo(criterion, place, ground));
  const others = criteria.length - links.length;
  if (others === 0) return joined(links);
  return [...joined(links), ` ${filled(formFor(texts.moreMissing, others, language), { number: others }, language)}`];
}

/** What stands under a name: the facts that are missing, each a link to tell it, or the facts that say no. */
export function noteOf(decision: Decision, place: Place, ground: NoteGround): readonly (string | Node)[] {
  if (decision.answer === 'yes') return [];
  if (decision.answer === 'unknown') return missing(decision, place, ground);
  return joined(decision.criteria.map((id) => place.factAgainst(id) || (ground.criteria.get(id)?.short ?? id)));
}
