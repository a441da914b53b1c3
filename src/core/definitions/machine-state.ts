import { locales, type Locale, type Words } from '../../i18n/locales.ts';
import { criterionSlugs, machineSlugs } from '../../i18n/machine-slugs.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import type { Population } from './population.ts';

/** What the reader of "How many?" has chosen: a named definition, or criteria of their own; and which places are counted. */
export interface MachineState {
  /** Missing where the criteria are the reader's own. */
  readonly definition?: string;
  readonly criteria: readonly CriterionId[];
  readonly population: Population;
}

/** What may be chosen. */
export interface Choices {
  readonly definitions: readonly string[];
  readonly criteria: readonly CriterionId[];
  /** The definition that the page begins with. */
  readonly first: string;
}

// A criterion without a name for addresses does not compile.
const slugsOf: Readonly<Record<CriterionId, Words>> = criterionSlugs;

const namesIn = (words: Words): readonly string[] => locales.map((locale) => words[locale]);

/** The value under a name, in whatever language the address was written. */
const written = (query: URLSearchParams, words: Words): string | undefined =>
  namesIn(words)
    .map((name) => query.get(name))
    .find((value) => value !== null) ?? undefined;

/**
 * Reads the choice from an address, in the names of any language, e.g. `?criteres=hote-sur-place,evenements&lieux=tous`.
 * A definition goes before criteria; what means nothing is passed over.
 */
export function stateFrom(query: URLSearchParams, { definitions, criteria, first }: Choices): MachineState {
  const places = written(query, machineSlugs.places);
  const population: Population =
    places !== undefined && namesIn(machineSlugs.all).includes(places) ? 'all' : 'standing';
  const definition = written(query, machineSlugs.definition);
  if (definition !== undefined && definitions.includes(definition)) return { definition, criteria: [], population };
  const asked = written(query, machineSlugs.criteria)?.split(',');
  if (!asked) return { definition: first, criteria: [], population };
  return { criteria: criteria.filter((id) => namesIn(slugsOf[id]).some((name) => asked.includes(name))), population };
}

/** Writes a choice as a query in the names of one language; plain commas, for people read and cite it. */
export function queryOf({ definition, criteria, population }: MachineState, locale: Locale): string {
  const asked =
    definition === undefined
      ? `${machineSlugs.criteria[locale]}=${criteria.map((id) => slugsOf[id][locale]).join(',')}`
      : `${machineSlugs.definition[locale]}=${definition}`;
  return population === 'all' ? `${asked}&${machineSlugs.places[locale]}=${machineSlugs.all[locale]}` : asked;
}
