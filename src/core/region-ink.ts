/** The short name of a region's colour, as the style sheet's tokens and classes have it: `--fla`, `.r-fla`. */
export type RegionInk = 'fla' | 'wal' | 'bru';

const inks: Readonly<Record<string, RegionInk>> = { '02000': 'fla', '03000': 'wal', '04000': 'bru' };

/** The colour of a region by its NIS code, `'02000'` gives `'fla'`; undefined for any other code. */
export const regionInk = (nis: string): RegionInk | undefined => inks[nis];
