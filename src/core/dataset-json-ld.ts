import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { citationOf, plainCitationOf } from './citation.ts';
import type { Download } from './datasets/dataset.ts';
import type { Publication } from './datasets/publication.ts';
import { addressOf, inScript, type Site } from './json-ld.ts';
import { licence, registerName } from './licence.ts';
import { registerIri } from './linked-data/register-graph.ts';
import { daysCovered, extent } from './metadata/coverage-facts.ts';
import { pathOf } from './page.ts';

interface DatasetGround {
  readonly publication: Pick<Publication, 'catalogue' | 'homepage' | 'datasets' | 'files'>;
  readonly site: Site;
  readonly locale: Locale;
}

function downloadJson({ file, mediaType, label }: Download, { publication, locale }: DatasetGround): object {
  const written = publication.files.get(file);
  return {
    '@type': 'DataDownload',
    name: label[locale],
    contentUrl: `${publication.homepage}data/${file}`,
    encodingFormat: mediaType,
    ...(written && { contentSize: `${written.bytes} B`, sha256: written.sha256 }),
  };
}

/** The register as schema.org `Dataset` with its downloads, for the page that offers them. */
export function datasetJsonLd(ground: DatasetGround): string {
  const { publication, site, locale } = ground;
  const { catalogue, homepage, datasets } = publication;
  const t = translatorOf(locale);
  const { version, date } = catalogue.release;
  const { start, end } = daysCovered(catalogue);
  const { west, south, east, north } = extent;
  const author = { '@type': 'Organization', name: t('citation.author'), url: homepage };
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': registerIri(homepage),
    name: registerName[locale],
    description: `${t('data.purpose')} ${t('package.about')}`,
    url: addressOf(site, pathOf({ section: 'data' }, locale)),
    inLanguage: locales,
    keywords: t('metadata.keywords'),
    license: licence.url,
    isAccessibleForFree: true,
    version,
    datePublished: date,
    dateModified: date,
    creator: author,
    publisher: author,
    citation: plainCitationOf(citationOf(catalogue.release, homepage, locale)),
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: {
      '@type': 'Place',
      name: t('precision.country'),
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: datasets.map((dataset) => downloadJson(dataset, ground)),
  });
}
