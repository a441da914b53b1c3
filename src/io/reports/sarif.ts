import packageJson from '../../../package.json' with { type: 'json' };
import { translatorOf } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Remark } from '../remarks.ts';
import type { Report, WriteReport } from './report.ts';

const ruleOf = ({ isProblem, code }: Remark): string => `${isProblem ? 'problem' : 'finding'}/${code}`;

/** A path as an address: `%`, `#` and spaces in a name are no signs of the address. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const resultOf = (remark: Remark): object => ({
  ruleId: ruleOf(remark),
  level: remark.isProblem ? 'error' : 'note',
  message: { text: remark.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(remark.file) },
        region: { startLine: remark.position.line, startColumn: remark.position.column },
      },
      ...(remark.pointer && { logicalLocations: [{ fullyQualifiedName: remark.pointer, kind: 'member' }] }),
    },
  ],
});

function rulesIn(remarks: readonly Remark[], locale: Locale): readonly object[] {
  const t = translatorOf(locale);
  const byRule = new Map(remarks.map((remark) => [ruleOf(remark), remark]));
  return [...byRule].map(([id, { isProblem }]) => ({
    id,
    shortDescription: { text: t(isProblem ? 'check.rule.problem' : 'check.rule.finding') },
  }));
}

const logOf = ({ remarks, locale }: Report): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: packageJson.name,
          version: packageJson.version,
          informationUri: packageJson.homepage,
          rules: rulesIn(remarks, locale),
        },
      },
      language: locale,
      columnKind: 'utf16CodeUnits',
      results: remarks.map(resultOf),
    },
  ],
});

/** The report in SARIF 2.1.0 (OASIS), which forges and editors read. */
export const sarifReport: WriteReport = (report) => `${JSON.stringify(logOf(report), null, 2)}\n`;
