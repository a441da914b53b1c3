import { evidenceOf } from '../../src/core/evidence.ts';
import { stateEvents, stateOn, statusOf } from '../../src/core/state.ts';
import { aSource, aSpace, type Given } from '../a-space.ts';

/** A page that shows a state; undated without a date. */
export const page = (shows: 'planned' | 'open' | 'closed', published?: string) =>
  aSource({ shows, ...(published && { published }) });

/** The state of such a space on a day. */
export const on = (given: Given, day: string) => stateOn(aSpace(given), evidenceOf(aSpace(given)), day);

/** Its status on 21 November 2026. */
export const status = (given: Given) => statusOf(aSpace(given), evidenceOf(aSpace(given)), '2026-11-21');

/** Its dated events in order, e.g. `open 2009-12`. */
export const events = (given: Given) =>
  stateEvents(aSpace(given), evidenceOf(aSpace(given))).map(({ state, date }) => `${state} ${date}`);
