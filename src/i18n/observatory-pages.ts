import type { MessageKey } from './messages.ts';
import type { Subpage } from './sections.ts';

/** The pages below the observatory that it leads to, in their order. */
export const observatoryPages: readonly {
  readonly page: Subpage;
  readonly title: MessageKey;
  readonly text: MessageKey;
}[] = [
  { page: 'openings', title: 'observatory.openings.title', text: 'observatory.openings.text' },
  { page: 'prices', title: 'observatory.prices.title', text: 'observatory.prices.text' },
];
