import { historiesOf, type Histories } from '../core/changes/histories.ts';
import { recordsOfCatalogue } from '../core/changes/records.ts';
import { stepsOf, type Step } from '../core/changes/steps.ts';
import { columnsOfTables } from '../core/changes/version-rule.ts';
import { tables } from '../core/datasets/index.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readChanges } from './read-changes.ts';

/** What has happened to the register, as far as its releases tell; git is never asked, so that every copy tells the same. */
export interface RegisterHistory {
  /** The first release first; what is not released yet last. */
  readonly steps: readonly Step[];
  readonly histories: Histories;
}

function load(): RegisterHistory {
  const now = { records: recordsOfCatalogue(loadCatalogue()), columns: columnsOfTables(tables) };
  const steps = stepsOf(readChanges(), now);
  return { steps, histories: historiesOf(steps) };
}

let loaded: RegisterHistory | undefined;

/** The history of the register, worked out once for each build. */
export const loadHistory = (): RegisterHistory => (loaded ??= load());
