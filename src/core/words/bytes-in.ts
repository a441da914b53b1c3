import { numberFormat } from '../../i18n/formats.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';

/** The size of a file, in whole kilobytes of 1,000 bytes, e.g. `12 ko`. */
export const bytesIn = (bytes: number, locale: Locale): string =>
  numberFormat(localeFacts[locale].tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.max(1, Math.round(bytes / 1000)),
  );
