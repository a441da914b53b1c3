import type { PageKind } from './page-budgets.ts';

/** What the first views of the built pages of one kind cost. */
export interface KindWeight {
  readonly pages: number;
  /** Pages that keep to the budget of their kind. */
  readonly within: number;
  /** Pages whose scripts can ask for more once they run, which is not counted here. */
  readonly asking: number;
  /** The most of each that any of them costs. */
  readonly bytes: number;
  readonly requests: number;
  readonly scriptBytes: number;
}

/** What was measured on the pages of a build. */
export interface MeasuredPages {
  readonly pages: number;
  /** Pages whose `lang` is a language of the site. */
  readonly withLanguage: number;
  /** Pages with a title that is not empty. */
  readonly withTitle: number;
  /** Pages with sound or video. */
  readonly withMedia: number;
  readonly kinds: Readonly<Partial<Record<PageKind, KindWeight>>>;
}
