import { locales, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Publication } from '../datasets/publication.ts';
import { licence, registerName } from '../licence.ts';

function noticeIn(locale: Locale, { catalogue, homepage, sources }: Publication): string {
  const t = translatorOf(locale);
  const { version, date } = catalogue.release;
  return [
    registerName[locale],
    `${version}, ${date}, ${homepage}`,
    '',
    licence.title,
    licence.deed[locale],
    t('citation.licence-text'),
    '',
    t('citation.others'),
    t('citation.others-hint'),
    ...sources.map(
      (source) =>
        `- ${source.attribution} (${source.url}): ${source.gave[locale]}. ${source.licence}, ${source.licenceUrl}`,
    ),
    '',
  ].join('\n');
}

/** `LICENSE.txt`: the terms of the downloads and of what others gave them, in every language, to go with copies. */
export const licenceFile = (publication: Publication): string =>
  locales.map((locale) => noticeIn(locale, publication)).join('\n');
