import { locales, wordsFrom, type Words } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Download } from '../datasets/dataset.ts';
import type { Publication } from '../datasets/publication.ts';
import { packageDescription } from '../datasets/package-words.ts';
import { registerName } from '../licence.ts';
import { addressBelow } from '../page.ts';
import {
  dated,
  inLanguages,
  merged,
  node,
  plain,
  reference,
  type Graph,
  type Literal,
  type Node,
} from '../rdf/graph.ts';
import { catalogNames, type CatalogNames } from './catalog-names.ts';
import { csvwFile } from './csvw.ts';
import { distributionNodes } from './distribution-nodes.ts';
import { term, termNodes } from './eu-terms.ts';
import { feedFormatOf } from './feed-formats.ts';
import { sharedNodes } from './shared-nodes.ts';

/** What the catalogue lists: the register as a whole, each of its tables, and what else stands by itself. */
interface Listed {
  readonly name: string;
  readonly label: Words;
  readonly description: Words;
  readonly downloads: readonly Download[];
  /** Addresses of the schemas that it keeps to. */
  readonly schemas: readonly string[];
}

/** The name of the register as a dataset. */
const whole = 'register';

const wholeRegister = (homepage: string): Omit<Listed, 'downloads'> => ({
  name: whole,
  label: registerName,
  description: packageDescription,
  schemas: [`${homepage}schemas/space.schema.json`],
});

/** Whole records in any format are one dataset; a table, or a file of another name, is another. */
const nameOf = ({ file, table }: Download): string =>
  table?.name ?? (file.startsWith('spaces.') ? whole : file.slice(0, file.indexOf('.')));

function listedIn({ datasets, homepage }: Publication): readonly Listed[] {
  const groups = Map.groupBy(
    datasets.filter((dataset) => feedFormatOf(dataset)),
    nameOf,
  );
  return [...groups].flatMap(([name, downloads]) => {
    const [first] = downloads;
    if (!first) return [];
    if (name === whole) return [{ ...wholeRegister(homepage), downloads }];
    const schemas = first.table ? [`${homepage}data/${csvwFile(first.table.name)}`] : [];
    return [{ name, label: first.label, description: first.description, downloads, schemas }];
  });
}

const dataPagesAt = (homepage: string): readonly string[] =>
  locales.map((locale) => addressBelow(homepage, { section: 'data' }, locale));

/** The keywords of each language, which the dictionary keeps in one line. */
const keywords = (): readonly Literal[] =>
  locales.flatMap((language) =>
    translatorOf(language)('metadata.keywords')
      .split(', ')
      .map((text) => ({ text, language })),
  );

function datasetNode(listed: Listed, publication: Publication, names: CatalogNames): Node {
  const { catalogue, homepage } = publication;
  const { version, date } = catalogue.release;
  return node(names.dataset(listed.name), 'dcat:Dataset', {
    'dcterms:title': inLanguages(listed.label),
    'dcterms:description': inLanguages(wordsFrom((locale) => listed.description[locale] || listed.label[locale])),
    'dcterms:identifier': plain(names.dataset(listed.name)),
    'dcat:keyword': keywords(),
    'dcat:theme': [term('data-theme', 'ECON'), term('data-theme', 'REGI')],
    'dcterms:publisher': reference(names.publisher),
    'dcterms:creator': reference(names.publisher),
    'dcat:contactPoint': reference(names.contact),
    'dcterms:accessRights': term('access-right', 'PUBLIC'),
    'dcterms:accrualPeriodicity': term('frequency', 'IRREG'),
    'dcterms:language': [term('language', 'FRA'), term('language', 'ENG')],
    'dcterms:spatial': term('country', 'BEL'),
    'dcterms:temporal': reference(names.period),
    'dcterms:issued': dated(date),
    'dcterms:modified': dated(date),
    'dcat:version': plain(version),
    'dcterms:provenance': reference(names.provenance),
    'dcterms:conformsTo': listed.schemas.map(reference),
    'dcat:landingPage': dataPagesAt(homepage).map(reference),
    'dcterms:isPartOf': listed.name === whole ? undefined : reference(names.dataset(whole)),
    'dcat:distribution': listed.downloads.map(({ file }) => reference(names.distribution(file))),
  });
}

function catalogueNode(listed: readonly Listed[], { catalogue, homepage }: Publication, names: CatalogNames): Node {
  const { date } = catalogue.release;
  return node(names.catalogue, 'dcat:Catalog', {
    'dcterms:title': inLanguages(registerName),
    'dcterms:description': inLanguages(wordsFrom((locale) => translatorOf(locale)('data.purpose'))),
    'dcterms:publisher': reference(names.publisher),
    'dcterms:language': [term('language', 'FRA'), term('language', 'ENG')],
    'dcterms:license': term('licence', 'CC_BY_4_0'),
    'dcterms:rights': reference(names.rights),
    'dcterms:spatial': term('country', 'BEL'),
    'dcterms:issued': dated(date),
    'dcterms:modified': dated(date),
    'dcat:themeTaxonomy': reference('http://publications.europa.eu/resource/authority/data-theme'),
    'foaf:homepage': reference(homepage),
    'dcat:dataset': listed.map(({ name }) => reference(names.dataset(name))),
  });
}

/** Pages and schemas that are named need their class, or a validator does not know what they are. */
function documentNodes(listed: readonly Listed[], { homepage }: Publication): Graph {
  return [
    ...[...dataPagesAt(homepage), homepage].map((page) => node(page, 'foaf:Document', {})),
    ...listed.flatMap(({ schemas, label }) =>
      schemas.map((schema) => node(schema, 'dcterms:Standard', { 'dcterms:title': inLanguages(label) })),
    ),
  ];
}

/** The catalogue of the register by DCAT-AP 3, the application profile of European data portals. */
export function catalogGraph(publication: Publication): Graph {
  const names = catalogNames(publication.homepage);
  const listed = listedIn(publication);
  const downloads = listed.flatMap((one) => one.downloads);
  const fileTypes = new Set(downloads.flatMap((download) => feedFormatOf(download)?.fileType ?? []));
  return merged([
    catalogueNode(listed, publication, names),
    ...listed.map((one) => datasetNode(one, publication, names)),
    ...downloads.flatMap((download) => distributionNodes(download, publication, names)),
    ...sharedNodes(publication, names),
    ...documentNodes(listed, publication),
    ...termNodes([...fileTypes].toSorted()),
  ]);
}
