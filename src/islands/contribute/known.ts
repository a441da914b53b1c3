import type { Gazetteer } from '../../core/gazetteer.ts';
import { networksNamed, nameOfCode, spacesNamed, townsNamed, type Picked } from '../../core/form/picked.ts';
import { placesKnown, type KnownRegister } from '../../core/form/register.ts';
import { startsOf } from '../../core/near.ts';
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
  const starts = startsOf(gazetteer);
  const finders: Readonly<Record<string, (text: string) => readonly Picked[]>> = {
    town: (text) => townsNamed(text, starts, gazetteer),
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
export async function loadRecord({ record }: Handed, id: string): Promise<SpaceRecord> {
  const { id: _id, derived: _derived, ...facts } = await jsonAt<Record<string, unknown>>(record.replace('{id}', id));
  return facts as unknown as SpaceRecord;
}
