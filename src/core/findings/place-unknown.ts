import { inEach } from './finding.ts';

/** A record without address: no page read says where the place is, or its writer forgot to. */
export const placeUnknown = inEach(({ address }) =>
  address === undefined ? [{ code: 'place-unknown', pointer: '', args: {} } as const] : [],
);
