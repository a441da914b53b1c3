import { saveFile } from '../save-file.ts';
import type { SetFormat, SetOrigin } from './export-set.ts';

export interface SetWords {
  readonly downloading: string;
  readonly downloadFailed: string;
  readonly release: string;
  readonly licence: string;
}

const formats: readonly SetFormat[] = ['csv', 'json', 'geojson'];

/** Whether a text, e.g. from a button, names a format that a part of the register can be had in. */
export const isSetFormat = (text: string | undefined): text is SetFormat => formats.some((format) => format === text);

interface Ground {
  /** Where progress and failure are told. */
  readonly told: HTMLElement;
  readonly words: SetWords;
  /** Address of the whole published file. */
  readonly file: string;
}

/** Saves the spaces of a query as a file that names its query, release and licence; made in the browser from the published file. */
export async function downloadSet(format: SetFormat, ids: ReadonlySet<string>, ground: Ground): Promise<void> {
  const { told, words, file } = ground;
  told.textContent = words.downloading;
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(response.statusText);
    // The readers of CSV are loaded only by who downloads.
    const { partOf } = await import('./export-set.ts');
    const origin: SetOrigin = { query: location.href, release: words.release, licence: words.licence };
    const text = partOf(format, await response.text(), ids, origin);
    saveFile(text, `coworking-register-${words.release}-${ids.size}.${format}`);
    told.textContent = '';
  } catch {
    told.textContent = words.downloadFailed;
  }
}
