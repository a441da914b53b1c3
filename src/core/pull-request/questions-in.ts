import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { findingsIn, isAbout } from '../findings/findings-of.ts';
import type { Finding } from '../findings/finding.ts';
import { addressBelow } from '../page.ts';
import type { Ground } from './facts-in.ts';
import { code, link, plain } from '../markdown.ts';
import type { SpaceChange } from './proposal.ts';

export interface Told extends Ground {
  /** Where the proposal can be seen as a site, with a slash at the end. */
  readonly preview?: string;
}

const duplicateWords = {
  'near-name': 'proposal.duplicate.name',
  'same-address': 'proposal.duplicate.address',
} as const;
type DuplicateCode = keyof typeof duplicateWords;

const isDuplicate = (finding: Finding): finding is Finding & { readonly code: DuplicateCode } =>
  finding.code in duplicateWords;

/** What an editor would question in a space and did not before; of a record that is refused, nothing yet. */
function newFindings({ id, after, problems }: SpaceChange, ground: Ground): readonly Finding[] {
  if (!after || problems.length > 0) return [];
  const about = (catalogue: Catalogue): readonly Finding[] =>
    findingsIn(catalogue).filter((finding) => isAbout(finding, new Set([id])));
  const known = new Set(about(ground.before.catalogue).map((finding) => JSON.stringify(finding)));
  return about(ground.after.catalogue).filter((finding) => !known.has(JSON.stringify(finding)));
}

/** The spaces that may be this one a second time, each as a piece of Markdown. */
export function duplicateLines(change: SpaceChange, told: Told): readonly string[] {
  const { after, locale, preview } = told;
  return newFindings(change, told)
    .filter(isDuplicate)
    .map((finding) => {
      const other = finding.id === change.id ? String(finding.args['other']) : finding.id;
      const name = after.catalogue.space.get(other)?.record.name ?? other;
      const page = preview && addressBelow(preview, { section: 'spaces', id: other }, locale);
      const why = translatorOf(locale)(duplicateWords[finding.code]);
      return `${page ? link(name, page) : plain(name)} · ${code(other)} ${plain(why)}`;
    });
}

/** What else an editor would question, each as a piece of Markdown. */
export const findingLines = (change: SpaceChange, told: Told): readonly string[] =>
  newFindings(change, told)
    .filter((finding) => !isDuplicate(finding))
    .map((finding) => plain(translatorOf(told.locale)(`finding.${finding.code}`, finding.args), 600));
