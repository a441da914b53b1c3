/** Loaded before a program, the clock stands in every thread of it at the moment of STILL_CLOCK, e.g. `2031-02-03T23:59:59Z`. */
const then = Date.parse(process.env['STILL_CLOCK'] ?? '');

globalThis.Date = class extends Date {
  constructor(...given: readonly unknown[]) {
    super(...((given.length > 0 ? given : [then]) as [number]));
  }

  static override now(): number {
    return then;
  }
} as DateConstructor;
