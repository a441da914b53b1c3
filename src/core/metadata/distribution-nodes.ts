import { sourceLocale } from '../../i18n/locales.ts';
import type { Download } from '../datasets/dataset.ts';
import type { Publication } from '../datasets/publication.ts';
import { addressBelow } from '../page.ts';
import { dated, inLanguages, node, plain, reference, typed, type Graph } from '../rdf/graph.ts';
import type { CatalogNames } from './catalog-names.ts';
import { term } from './eu-terms.ts';
import { feedFormatOf } from './feed-formats.ts';
import { spdxSha256 } from './shared-nodes.ts';

const ianaType = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`;

/** A download as a distribution, then its checksum; nothing for a format that the feed does not name. */
export function distributionNodes(
  { file, mediaType, label, description }: Download,
  { catalogue, homepage, files }: Publication,
  names: CatalogNames,
): Graph {
  const [format, written] = [feedFormatOf({ mediaType }), files.get(file)];
  if (!format || !written) return [];
  const date = dated(catalogue.release.date);
  return [
    node(names.distribution(file), 'dcat:Distribution', {
      'dcterms:title': inLanguages(label),
      'dcterms:description': inLanguages(description),
      'dcat:accessURL': reference(addressBelow(homepage, { section: 'data' }, sourceLocale)),
      'dcat:downloadURL': reference(`${homepage}data/${file}`),
      'dcterms:format': term('file-type', format.fileType),
      'dcat:mediaType': reference(ianaType(mediaType)),
      'dcterms:conformsTo': reference(format.standard),
      'dcat:byteSize': typed(String(written.bytes), 'xsd:nonNegativeInteger'),
      'spdx:checksum': reference(names.checksum(file)),
      'dcterms:license': term('licence', 'CC_BY_4_0'),
      'dcterms:rights': reference(names.rights),
      'dcterms:language': [term('language', 'FRA'), term('language', 'ENG')],
      'dcterms:issued': date,
      'dcterms:modified': date,
      'dcatap:availability': term('planned-availability', 'STABLE'),
    }),
    node(names.checksum(file), 'spdx:Checksum', {
      'spdx:algorithm': reference(spdxSha256),
      'spdx:checksumValue': typed(written.sha256, 'xsd:hexBinary'),
    }),
    node(ianaType(mediaType), 'dcterms:MediaType', {}),
    node(format.standard, 'dcterms:Standard', {
      'dcterms:title': plain(format.standard.replace(/^https:\/\/(www\.)?/, '')),
    }),
  ];
}
