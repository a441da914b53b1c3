import engineUrl from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import type { Files } from './talk.ts';

/** The bytes at an address of this site, told as they come in. Rejects when they cannot be had. */
async function bytesAt(url: string, onBytes: (count: number) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const pieces: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    pieces.push(value ?? new Uint8Array());
    onBytes(value?.length ?? 0);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

/**
 * SQLite and the database.
 * @param onBytes told how many bytes have come in, of both together
 */
export async function loadFiles(databaseUrl: string, onBytes: (sum: number) => void): Promise<Files> {
  let sum = 0;
  const add = (count: number): void => {
    sum += count;
    onBytes(sum);
  };
  const [engine, database] = await Promise.all([bytesAt(engineUrl, add), bytesAt(databaseUrl, add)]);
  return { engine, database };
}
