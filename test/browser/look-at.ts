import type { Page } from 'playwright-core';
import { needsWorker } from './kinds-of-page.ts';
import { stroll, visit, withWorker } from './visit.ts';

/** A kind of page, as `kindsOfPage` names it: by the same reader as the one before, unless it needs the service worker. */
export const lookAt = (name: string, path: string): Promise<Page> =>
  needsWorker(name) ? visit(path, withWorker) : stroll(path);
