/** Spaces that are drawn one after the other and never held together, as many as are asked for. */
import { catalogueFrom, type Catalogue, type Space } from '../../../src/core/catalogue.ts';
import { inGroups } from '../../../src/core/datasets/pieces.ts';
import { spacesTable } from '../../../src/core/datasets/spaces-table.ts';
import { byId, type Table, type TableRow } from '../../../src/core/datasets/table.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { chanceFrom } from '../register/chance.ts';
import { spaceFrom, type Country } from '../register/space.ts';
import { townsOf } from '../register/towns.ts';

const gazetteer = readGazetteer();

const registerOf = (spaces: ReadonlyMap<string, SpaceRecord>): Catalogue =>
  catalogueFrom({ release: { version: '0.0.0', date: '2026-11-21' }, gazetteer, spaces, networks: new Map() });

/** A register with the places of Belgium and nothing else: what rows come from beside it. */
export const emptyRegister = registerOf(new Map());

/** Spaces that are joined to the places at once. */
const atOnce = 1000;

/** How many spaces one draw makes: drawing costs more than writing, which is what is measured. */
const twins = 20;

function* drawn(seed: number): Iterable<SpaceRecord> {
  const country: Country = { gazetteer, networkIds: [], townFrom: townsOf(gazetteer) };
  const chance = chanceFrom(seed);
  const alone = { taken: new Set<string>(), before: [] };
  while (true) yield spaceFrom(country, alone, chance).record;
}

/** Without end: a thousand are drawn, and come back nineteen times under other identifiers. */
function* records(seed: number): Iterable<readonly [string, SpaceRecord]> {
  let number = 0;
  for (const group of inGroups(drawn(seed), atOnce))
    for (let twin = 0; twin < twins; twin += 1)
      for (const record of group) {
        number += 1;
        yield [`${String(number).padStart(7, '0')}-${record.address?.municipality ?? 'belgium'}`, record];
      }
}

function* registers(count: number, seed: number): Iterable<Catalogue> {
  for (const group of inGroups(Iterator.from(records(seed)).take(count), atOnce)) yield registerOf(new Map(group));
}

/** So many spaces in the order of their identifiers; the same seed gives the same. */
export function* generatedSpaces(count: number, seed = 1): Iterable<Space> {
  for (const { spaces } of registers(count, seed)) yield* spaces.toSorted(byId);
}

/** The table of the spaces with so many generated rows. */
export function generatedTable(count: number, seed = 1): Table {
  function* rows(): Iterable<TableRow> {
    for (const register of registers(count, seed)) yield* spacesTable.rows(register);
  }
  return { ...spacesTable, rows };
}
