import type { Definition, Space } from '../catalogue.ts';
import { onceFor } from '../once-for.ts';
import { answersOf } from './answers.ts';
import { countsOf, type Counts } from './counts.ts';

const known = onceFor((definition: Definition) =>
  onceFor((spaces: readonly Space[]) => countsOf(answersOf(definition, spaces))),
);

/** How many of some spaces a definition finds, and how many it leaves open; counted once for the same list. */
export const countsUnder = (definition: Definition, spaces: readonly Space[]): Counts => known(definition)(spaces);
