import path from 'node:path';
import { stringify } from 'yaml';
import { chooserConfig, formFile, formNames, issueForm } from '../core/issue-forms.ts';
import { locales } from '../i18n/locales.ts';
import { forgeFolder } from './folders.ts';
import { siteAddress } from './site-address.ts';

const asYaml = (value: unknown): string =>
  `# Written by \`npm run types\` from the schemas and the dictionaries.\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`;

/** The forms in which the forge takes messages, by the path of their file; the address of the site is that of package.json. */
export function forgeFiles(): ReadonlyMap<string, string> {
  const { homepage } = siteAddress({});
  const folder = path.join(forgeFolder, 'ISSUE_TEMPLATE');
  const forms = formNames.flatMap((name) =>
    locales.map((locale) => [formFile(name, locale), issueForm(name, homepage, locale)] as const),
  );
  const all = [...forms, ['config.yml', chooserConfig(homepage)] as const];
  return new Map(all.map(([name, value]) => [path.join(folder, name), asYaml(value)]));
}
