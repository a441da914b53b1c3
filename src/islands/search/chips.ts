import type { Locale } from '../../i18n/locales.ts';
import { choosing, dropping, type Asked } from '../../core/search/asked.ts';
import type { Meaning } from '../../core/search/lexicon.ts';
import type { Answer } from './answer.ts';
import type { Say } from './sentences.ts';

/** Something chosen, by a box or by words, and what is asked without it. */
export interface Chip {
  readonly label: string;
  readonly without: Asked;
  readonly isFromWords: boolean;
}

export type LabelOf = (facet: string, value: string) => string;

/** How an element says things: in which language, in which sentences, and what it calls the values of facets. */
export interface Wording {
  readonly locale: Locale;
  readonly say: Say;
  /** The label of a value, e.g. `Wallonie`; the value itself where none is known. */
  readonly labelOf: LabelOf;
}

/** What a value is called where nothing else says which facet it is of. */
export function labelIn(say: Say, facet: string, label: string): string {
  if (facet === 'amenity') return say('search.stated', { label });
  return facet === 'province' ? say('search.as-province', { label }) : label;
}

/** Everything that narrows an answer: what its words were taken to mean, then the boxes ticked. */
export function chipsOf({ asked, plan }: Answer, { labelOf, say, locale }: Wording): readonly Chip[] {
  const fromWords = plan.parts.map((part) => {
    const { facet, label } = part.meaning;
    return { label: labelIn(say, facet, label[locale]), without: dropping(asked, [part]), isFromWords: true };
  });
  const fromBoxes = Object.entries(asked.chosen).flatMap(([facet, values]) =>
    values.map((value) => ({
      label: labelIn(say, facet, labelOf(facet, value)),
      without: choosing(asked, facet, value, false),
      isFromWords: false,
    })),
  );
  return [...fromWords, ...fromBoxes];
}

/** Other readings of the words, and what is asked when one of them is taken instead. */
export function readingsOf({ asked, plan }: Answer): readonly { readonly meaning: Meaning; readonly asked: Asked }[] {
  return plan.parts.flatMap((part) =>
    part.others.map((meaning) => ({
      meaning,
      asked: choosing(dropping(asked, [part]), meaning.facet, meaning.value, true),
    })),
  );
}
