import type { Catalogue } from '../catalogue.ts';
import { countsUnder } from '../definitions/counts-under.ts';
import { rangeOf } from '../definitions/counts.ts';
import { counted } from '../definitions/population.ts';

/**
 * How many places a definition finds, from those that surely are to those that may be, as its own page counts them:
 * neither closed nor planned.
 * @throws where there is no such definition: the checker refuses a chapter that names it
 */
export function rangeUnder(id: string, { definitions, spaces }: Catalogue): readonly [number, number] {
  const definition = definitions.find((one) => one.id === id);
  if (!definition) throw new Error(`There is no definition "${id}".`);
  return rangeOf(countsUnder(definition, counted(spaces, 'standing')));
}
