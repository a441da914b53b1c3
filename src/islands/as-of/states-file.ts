import type { PublishedStates } from '../../core/as-of/published.ts';

/** `as-of.json`, as far as it is read here. */
export interface StatesFile {
  readonly release: { readonly version: string; readonly date: string };
  readonly spaces: readonly PublishedStates[];
}

/** The file, fetched once; a failure is forgotten, so that the next try asks anew. */
export class StatesSource {
  private readonly address: string;
  private asked: Promise<StatesFile> | undefined;

  constructor(address: string) {
    this.address = address;
  }

  load(): Promise<StatesFile> {
    this.asked ??= this.fetch().catch((reason: unknown) => {
      this.asked = undefined;
      throw reason;
    });
    return this.asked;
  }

  private async fetch(): Promise<StatesFile> {
    const response = await fetch(this.address);
    if (!response.ok) throw new Error(`${this.address}: ${response.status}`);
    return (await response.json()) as StatesFile;
  }
}
