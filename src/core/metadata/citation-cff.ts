import { stringify } from 'yaml';
import { sourceLocale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { citationOf } from '../citation.ts';
import { packageKeywords } from '../datasets/package-words.ts';
import type { Release } from '../catalogue.ts';
import type { Publication } from '../datasets/publication.ts';
import { licence } from '../licence.ts';

/**
 * `CITATION.cff` (Citation File Format 1.2), which forges and reference managers read from the root of a repository.
 * @param credits handles of those who gave one to be thanked by: authors by alias, since the format knows no contributors
 */
export function citationCff(
  release: Release,
  { homepage, repository }: Pick<Publication, 'homepage' | 'repository'>,
  credits: readonly string[],
): string {
  const t = translatorOf(sourceLocale);
  const { title, author, version, date } = citationOf(release, homepage, sourceLocale);
  return stringify(
    {
      'cff-version': '1.2.0',
      message: t('citation.message'),
      type: 'dataset',
      title,
      abstract: t('package.about'),
      authors: [{ name: author, website: homepage }, ...credits.map((alias) => ({ alias }))],
      version,
      'date-released': date,
      license: licence.id,
      url: homepage,
      'repository-code': repository,
      keywords: packageKeywords,
    },
    { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' },
  );
}
