import { numberFormat } from '../../i18n/formats.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';

/** A size, in whole kilobytes of 1,000 bytes, e.g. `12 ko`; what is not empty has one at least. */
export const bytesIn = (bytes: number, locale: Locale): string =>
  numberFormat(localeFacts[locale].tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.max(Math.sign(bytes), Math.round(bytes / 1000)),
  );
