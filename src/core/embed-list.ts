import type { Space } from './catalogue.ts';
import { inState, listedStates } from './state-counts.ts';

/** How many spaces of a municipality an embedded page names: in a narrow frame below its map, in a wide one beside it. */
export const embedRows = { narrow: 4, wide: 9 } as const;

/** Those that it names: where one can go first, equals in their order. */
export const forEmbed = (spaces: readonly Space[]): readonly Space[] =>
  listedStates.flatMap((state) => inState(spaces, state)).slice(0, embedRows.wide);
