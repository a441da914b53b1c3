import type { Measured } from '../measure/measured.ts';
import type { Figures, Row } from '../row.ts';

/** A register that was generated for the bench, and where its parts may write. */
export interface Ground {
  readonly size: number;
  /** Content folder of the register. */
  readonly content: string;
  /** A temporary folder of this size: emptied when the bench ends. */
  readonly scratch: string;
  /** Signs of life, for people who wait. */
  readonly say: (words: string) => void;
  /** The site built from the register, whole; made when it is first asked for. */
  readonly built: () => Promise<BuiltSite>;
}

export interface BuiltSite {
  readonly folder: string;
  readonly cost: Measured;
}

export type Named = Figures & { readonly name: string };

/** A part of the bench: measures one thing or several on a register. */
export interface Part {
  readonly name: string;
  /** True where its size changes little: it runs for the first size alone. */
  readonly runsOnce?: true;
  readonly measure: (ground: Ground) => Promise<readonly Named[]>;
}

export const rowsOf = (part: string, size: number, named: readonly Named[]): readonly Row[] =>
  named.map((one) => ({ part, size, ...one }));

/** The figures of a command, without its words. */
export const costOf = ({ wall, cpu, peak }: { wall: number; cpu?: number; peak?: number }): Figures => ({
  wall,
  ...(cpu !== undefined && { cpu }),
  ...(peak !== undefined && { peak }),
});
