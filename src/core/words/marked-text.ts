/** A piece of a sentence: plain, weighty, or a piece of code. */
export interface MarkedPart {
  readonly mark: 'none' | 'strong' | 'code';
  readonly text: string;
}

const marks = { '**': 'strong', '`': 'code' } as const;

/**
 * The pieces of a sentence that marks words as CommonMark does, with `**` or with a backtick, and in no other way.
 * @returns in their order, without their marks, e.g. `**Stable.** Read on` gives a weighty and a plain piece
 */
export const markedParts = (sentence: string): readonly MarkedPart[] =>
  [...sentence.matchAll(/(\*\*|`)(.+?)\1|([^*`]+)/g)].map(([, sign, marked, plain]) =>
    sign === '**' || sign === '`' ? { mark: marks[sign], text: marked ?? '' } : { mark: 'none', text: plain ?? '' },
  );
