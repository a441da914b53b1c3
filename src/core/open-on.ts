import type { Space } from './catalogue.ts';
import { onceFor, onceForText } from './once-for.ts';
import { stateOn } from './state.ts';

const byDay = onceFor((spaces: readonly Space[]) =>
  onceForText((day) => spaces.filter(({ record, evidence }) => stateOn(record, evidence, day) === 'open')),
);

/** Those of some spaces that dated evidence shows open on a day (`YYYY-MM-DD`), in their order; looked for once. */
export const openOn = (spaces: readonly Space[], day: string): readonly Space[] => byDay(spaces)(day);
