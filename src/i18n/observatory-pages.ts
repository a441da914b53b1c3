import type { MessageKey } from './messages.ts';
import type { Section, Subpage } from './sections.ts';

/** The pages that the observatory leads to, in their order: those below it, and those of another section. */
export const observatoryPages: readonly {
  readonly page: Subpage | Extract<Section, 'questions'>;
  readonly title: MessageKey;
  readonly text: MessageKey;
}[] = [
  { page: 'openings', title: 'observatory.openings.title', text: 'observatory.openings.text' },
  { page: 'asOf', title: 'as-of.title', text: 'as-of.purpose' },
  { page: 'prices', title: 'observatory.prices.title', text: 'observatory.prices.text' },
  { page: 'timeline', title: 'timeline.title', text: 'timeline.purpose' },
  { page: 'questions', title: 'nav.questions', text: 'question.purpose' },
];
