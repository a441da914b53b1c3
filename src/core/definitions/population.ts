import type { Space } from '../catalogue.ts';

/** Which places are counted: those that stand as far as anybody knows, or all of the register. */
export const populations = ['standing', 'all'] as const;
export type Population = (typeof populations)[number];

/** A place that no evidence shows closed or still planned: of an unknown state nothing says that it is not there. */
export const isStanding = ({ status }: Space): boolean => status.state !== 'closed' && status.state !== 'planned';

/** The spaces of a population, in their order. */
export const counted = (spaces: readonly Space[], population: Population): readonly Space[] =>
  population === 'all' ? spaces : spaces.filter(isStanding);
