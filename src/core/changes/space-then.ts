import type { Locale } from '../../i18n/locales.ts';
import { spaceFrom, type Catalogue, type Space } from '../catalogue.ts';
import type { SpaceChange } from '../pull-request/proposal.ts';
import type { SpaceRecord } from '../records.ts';
import type { RecordStep } from './record-steps.ts';
import type { AnyRecord } from './records.ts';

/** What words are found in. */
export interface Telling {
  /** Names of networks and other spaces; its date is the day for what is not released yet. */
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Day of the release: on it states are told, before and after alike, so that only what records say makes a difference. */
  readonly date?: string;
}

/** A space out of a record of then; undefined where today’s gazetteer has no such place. */
function spaceThen(id: string, record: AnyRecord | undefined, { catalogue, date }: Telling): Space | undefined {
  if (!record) return undefined;
  const { gazetteer, release } = catalogue;
  const then = { gazetteer, release: { ...release, date: date ?? release.date } };
  const { address, ...rest } = record as unknown as SpaceRecord;
  const nis = address?.municipality ?? address?.region ?? '';
  const isKnown = gazetteer.municipalities.has(nis) || gazetteer.regions.has(nis);
  return spaceFrom(id, { ...rest, ...(address && isKnown && { address }) } as SpaceRecord, then);
}

/** A step as the comment under a pull request sees a change. */
export function spaceChangeOf(step: RecordStep, telling: Telling): SpaceChange {
  const { id, change, formerId } = step;
  const [before, after] = [step.before, step.after].map((record) => spaceThen(id, record, telling));
  return {
    id,
    file: { path: '', change },
    ...(formerId !== undefined && { formerId }),
    ...(before && { before }),
    ...(after && { after }),
    unreadable: new Set(),
    problems: [],
  };
}
