import { criteria } from '../criteria/criteria.ts';
import { operators, operandsOf, type Formula } from '../definitions/formula.ts';
import type { Problem } from '../problem.ts';
import type { DefinitionRecord } from '../records.ts';
import { outside } from '../not-among.ts';

interface Placed {
  readonly formula: Formula;
  readonly pointer: string;
}

const criterionIds: readonly string[] = criteria.map(({ id }) => id);

/** Where the parts of a combination stand below it. */
function pointerOfPart(formula: Formula, index: number): string {
  if (typeof formula === 'string' || 'not' in formula) return '/not';
  if ('atLeast' in formula) return `/atLeast/of/${index}`;
  return `${'all' in formula ? '/all' : '/any'}/${index}`;
}

/** A combination and everything in it, each with its place. */
function placedIn({ formula, pointer }: Placed): readonly Placed[] {
  const parts = operandsOf(formula).map((part, index) => ({
    formula: part,
    pointer: `${pointer}${pointerOfPart(formula, index)}`,
  }));
  return [{ formula, pointer }, ...parts.flatMap(placedIn)];
}

/** Two words of one object would each claim to be the whole: the first alone would be judged. */
function severalOperators({ formula, pointer }: Placed): readonly Problem[] {
  const found = operators.filter((operator) => Object.hasOwn(Object(formula), operator));
  return found.length > 1 ? [{ code: 'several-operators', pointer, args: { found: found.join(', ') } }] : [];
}

function leadsNowhere({ formula, pointer }: Placed, beyond: readonly string[]): readonly Problem[] {
  if (typeof formula === 'string') return outside(formula, criterionIds, pointer);
  return 'beyond' in formula ? outside(formula.beyond, beyond, `${pointer}/beyond`) : [];
}

function asksTooMany({ formula, pointer }: Placed): readonly Problem[] {
  if (typeof formula === 'string' || !('atLeast' in formula)) return [];
  const { count = 0, of = [] } = formula.atLeast;
  const args = { found: String(count), limit: String(of.length) };
  return count > of.length ? [{ code: 'too-big', pointer: `${pointer}/atLeast/count`, args }] : [];
}

/** A formula names criteria that there are, one operator at a time, and of what no record tells only what the definition puts in words. */
export const formulaHolds = ({ formula, beyond = {} }: DefinitionRecord): readonly Problem[] => {
  if (formula === undefined) return [];
  return placedIn({ formula, pointer: '/formula' }).flatMap((placed) => [
    ...severalOperators(placed),
    ...leadsNowhere(placed, Object.keys(beyond)),
    ...asksTooMany(placed),
  ]);
};
