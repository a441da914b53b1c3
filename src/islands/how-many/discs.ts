import { dimRadius, discRadius } from '../../core/atlas-marks.ts';
import type { Answer } from '../../core/criteria/answer.ts';

interface Disc {
  readonly circle: Element;
  readonly isSure: boolean;
  /** Answers of its places; those not counted have none. */
  readonly answers: readonly Answer[];
}

const counted = ({ answers }: Disc, ...asked: readonly Answer[]): number =>
  answers.filter((answer) => asked.includes(answer)).length;

const possible = (disc: Disc): number => counted(disc, 'yes', 'unknown');

function draw(disc: Disc, largest: number): void {
  const { circle, isSure, answers } = disc;
  const count = isSure ? counted(disc, 'yes') : possible(disc);
  const isShown = isSure ? count > 0 : answers.length > 0;
  circle.toggleAttribute('hidden', !isShown);
  circle.classList.toggle('m-dim', !isSure && count === 0);
  circle.setAttribute('r', String(count > 0 ? discRadius(count, largest) : dimRadius));
}

/** Draws the discs of the map as large as their answers are many: the light ones all that may be, the full ones the sure. */
export function drawDiscs(map: ParentNode, answersOf: ReadonlyMap<string, readonly Answer[]>): void {
  const discs = [...map.querySelectorAll('[data-municipality]')].map((circle) => ({
    circle,
    isSure: circle.classList.contains('m-sure'),
    answers: answersOf.get(circle.getAttribute('data-municipality') ?? '') ?? [],
  }));
  const largest = Math.max(1, ...discs.map(possible));
  for (const disc of discs) draw(disc, largest);
}
