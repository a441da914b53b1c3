import type { Definition } from '../catalogue.ts';
import { criteria, themes, type Criterion, type CriterionId, type Theme } from '../criteria/criteria.ts';
import type { SpaceRecord } from '../records.ts';
import { criteriaIn } from './formula.ts';

/** The definition that "How many?" begins with: the plainest sense of the word. */
export const shownFirst = 'minimalist';

/** The criteria that some definition asks, in the order of their table. */
export function offeredCriteria(definitions: readonly Definition[]): readonly Criterion[] {
  const asked = new Set<CriterionId>(definitions.flatMap(({ record }) => criteriaIn(record.formula)));
  return criteria.filter(({ id }) => asked.has(id));
}

/** Criteria under one of their themes. */
export interface ThemedCriteria {
  readonly theme: Theme;
  readonly criteria: readonly Criterion[];
}

/** The same under their themes; a theme without any is left out. */
export const offeredByTheme = (definitions: readonly Definition[]): readonly ThemedCriteria[] =>
  themes
    .map((theme) => ({ theme, criteria: offeredCriteria(definitions).filter((one) => one.theme === theme) }))
    .filter((group) => group.criteria.length > 0);

const silence: SpaceRecord = { name: '', kinds: [] };

/** The places in a record that would answer a criterion of which nothing is known: what a reader is asked for. */
export const settlingPointers = ({ judge }: Criterion): readonly string[] =>
  judge(silence, { precision: 'country' }).because;
