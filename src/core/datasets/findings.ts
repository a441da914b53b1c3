import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsIn } from '../findings/findings-of.ts';
import { pathOf } from '../page.ts';
import { origin } from './json.ts';
import { longJson, longList } from './long-json.ts';

/** A finding as it is published: its sentence, and its space's page below the site's address, in every language. */
export interface PublishedFinding extends Pick<Finding, 'code' | 'id' | 'pointer'> {
  readonly message: Words;
  readonly page: Words;
}

const published = ({ code, id, pointer, args }: Finding): PublishedFinding => ({
  code,
  id,
  pointer,
  message: wordsOf(`finding.${code}`, args),
  page: wordsFrom((locale) => pathOf({ section: 'spaces', id }, locale)),
});

/** `findings.json`: what an editor would question in the release, by space; indented for people. */
export const findingsJson = (catalogue: Catalogue): Iterable<string> =>
  longJson({ ...origin(catalogue), findings: longList(findingsIn(catalogue).values().map(published)) }, 2);
