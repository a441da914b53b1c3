import type { MessageKey } from './messages.ts';
import type { Subpage } from './sections.ts';

interface DataPage {
  readonly name: Subpage;
  readonly title: MessageKey;
  readonly purpose: MessageKey;
  /** What one finds there, in the list of the overview. */
  readonly text: MessageKey;
}

/** The pages about the data below their overview, in the order of their contents. */
export const dataPages: readonly DataPage[] = [
  {
    name: 'dictionary',
    title: 'dictionary.title',
    purpose: 'dictionary.purpose',
    text: 'data.to-dictionary',
  },
  { name: 'asOf', title: 'as-of.title', purpose: 'as-of.purpose', text: 'data.to-as-of' },
  { name: 'examples', title: 'examples.title', purpose: 'examples.purpose', text: 'data.to-examples' },
  { name: 'sql', title: 'sql.title', purpose: 'sql.purpose', text: 'data.to-sql' },
  { name: 'citation', title: 'citation.title', purpose: 'citation.purpose', text: 'data.to-citation' },
  { name: 'verify', title: 'verify.title', purpose: 'verify.purpose', text: 'data.to-verify' },
  { name: 'changes', title: 'changes.title', purpose: 'changes.purpose', text: 'data.to-changes' },
  { name: 'limits', title: 'limits.title', purpose: 'limits.purpose', text: 'data.to-limits' },
  { name: 'quality', title: 'quality-page.title', purpose: 'quality-page.purpose', text: 'data.to-quality' },
  { name: 'coverage', title: 'coverage.title', purpose: 'coverage.purpose', text: 'data.coverage' },
];
