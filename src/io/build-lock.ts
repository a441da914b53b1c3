import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks at whether the other has done. */
const patience = 250;
/** SQLite's code for a file that another process holds. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;

/** Work that no other process may do at the same time. */
export interface AloneWork<Result> {
  /** The file whose lock is taken; made where it is not there, and left there. */
  readonly lock: string;
  /** Called once when another process holds it. */
  readonly waiting: () => void;
  readonly work: () => Promise<Result>;
}

/**
 * Does the work while no other process works under the same lock, waiting for the other to end.
 * The lock is the operating system's own, by way of SQLite: it ends with its process, however that dies, so none is ever stale.
 * Rejects as the work does, or with SQLite's reason when the file cannot be made or locked.
 */
export async function alone<Result>({ lock, waiting, work }: AloneWork<Result>): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  const file = new DatabaseSync(lock);
  try {
    if (!isTaken(file)) {
      waiting();
      while (!isTaken(file)) await pause(patience);
    }
    return await work();
  } finally {
    file.close();
  }
}

function isTaken(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}
