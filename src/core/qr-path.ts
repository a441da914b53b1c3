/** An address as a code that a phone reads from paper. */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules, one unit each. */
  readonly path: string;
}

/** ISO/IEC 18004 asks four modules of white around a code. */
const quiet = 4;

/** The code of a text (QR code, error correction M) as one SVG path. */
export function qrPathOf(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const path = data.flatMap((row, y) => runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: path.join('') };
}

function runsIn(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, length: (end === -1 ? row.length : end) - x };
  });
}
