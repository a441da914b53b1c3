import type { Gazetteer } from '../../core/gazetteer.ts';
import { networksNamed, nameOfCode, spacesNamed, townsNamed, type Picked } from '../../core/form/picked.ts';
import type { Subject } from '../../core/form/subject.ts';
import { placesKnown, type KnownRegister } from '../../core/form/register.ts';
import type { FormTarget } from '../../core/form/target.ts';
import { fieldAt } from '../../core/fields.ts';
import { startsOf } from '../../core/near.ts';
import { onceFor } from '../../core/once-for.ts';
import type { SpaceRecord } from '../../core/records.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the page hands over, as JSON in an attribute. */
export interface Handed {
  readonly repository: string;
  readonly email?: string;
  /** Address of the part of the register that the form needs. */
  readonly register: string;
  /** Addresses of a space's record and page, with `{id}` for its identifier. */
  readonly record: string;
  readonly space: string;
}

/** All that the form knows of the register. */
export interface Known {
  readonly handed: Handed;
  readonly register: KnownRegister;
  readonly gazetteer: Gazetteer;
  readonly locale: Locale;
  readonly find: (kind: string, text: string) => readonly Picked[];
  readonly nameOf: (kind: string, code: string) => string;
}

async function jsonAt<Read>(address: string): Promise<Read> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Read;
}

export async function loadKnown(handed: Handed, locale: Locale): Promise<Known> {
  const register = await jsonAt<KnownRegister>(handed.register);
  const gazetteer = placesKnown(register);
  // Made when a town is first asked for: a slow phone has enough to do while the form opens.
  const starts = onceFor(startsOf);
  const finders: Readonly<Record<string, (text: string) => readonly Picked[]>> = {
    town: (text) => townsNamed(text, starts(gazetteer), gazetteer),
    space: (text) => spacesNamed(text, register, gazetteer),
    network: (text) => networksNamed(text, register),
  };
  return {
    handed,
    register,
    gazetteer,
    locale,
    find: (kind, text) => finders[kind]?.(text) ?? [],
    nameOf: (kind, code) => nameOfCode(kind, code, register, gazetteer),
  };
}

/** The record of a space as its file has it: the published one without what the register has worked out. */
async function loadRecord({ record }: Handed, id: string): Promise<SpaceRecord> {
  const { id: _id, derived: _derived, ...facts } = await jsonAt<Record<string, unknown>>(record.replace('{id}', id));
  return facts as unknown as SpaceRecord;
}

/** Whether a target names a space of the register. */
export const namesSpace = ({ register }: Known, { space }: FormTarget): boolean =>
  register.spaces.some(({ id }) => id === space);

/** The record that a target names, and the place in it; undefined where there is no such space or fact. */
export async function subjectOf(known: Known, target: FormTarget): Promise<Subject | undefined> {
  const { space = '', fact = '' } = target;
  if (!namesSpace(known, target) || !fieldAt(fact)?.needsEvidence) return undefined;
  return { id: space, record: await loadRecord(known.handed, space), pointer: fact };
}
