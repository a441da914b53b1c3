import type { Space } from '../catalogue.ts';
import { onceFor } from '../once-for.ts';
import { states, type State } from '../state.ts';

/** Which places are counted: those that stand as far as anybody knows, or all of the register. */
export const populations = ['standing', 'all'] as const;
export type Population = (typeof populations)[number];

/** Those that no evidence shows closed or still planned: of an unknown state nothing says that the place is not there. */
export const standingStates: readonly State[] = states.filter((state) => state !== 'closed' && state !== 'planned');

/** Whether a place stands as far as anybody knows. */
export const isStanding = ({ status }: Space): boolean => standingStates.includes(status.state);

const standing = onceFor((spaces: readonly Space[]) => spaces.filter(isStanding));

/** The spaces of a population, in their order: of the same spaces the same list. */
export const counted = (spaces: readonly Space[], population: Population): readonly Space[] =>
  population === 'all' ? spaces : standing(spaces);
