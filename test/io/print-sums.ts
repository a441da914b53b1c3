/** Prints the sums of all downloads, made while the clock stands at the moment that is given, e.g. `2031-02-03T23:59:59Z`. */
const [, , moment = ''] = process.argv;
const then = Date.parse(moment);

globalThis.Date = class extends Date {
  constructor(...given: readonly unknown[]) {
    super(...((given.length > 0 ? given : [then]) as [number]));
  }

  static override now(): number {
    return then;
  }
} as DateConstructor;

const { loadDownloads } = await import('../../src/io/load-downloads.ts');
process.stdout.write(String((await loadDownloads()).get('SHA256SUMS')));

export {};
