import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { CriterionId } from '../criteria/criteria.ts';

/** What is written of a criterion. */
export interface CriterionWords {
  /** As a choice, e.g. `Au moins 20 postes`. */
  readonly label: string;
  /** The fact that is missing where it is not known, e.g. `nombre de postes`. */
  readonly short: string;
  /** e.g. `A-t-il au moins vingt postes ?` */
  readonly question: string;
  /** What evidence would answer it, e.g. `Le nombre de postes.` */
  readonly settle: string;
}

/** The words of a criterion in one language. */
export function criterionIn(id: CriterionId, locale: Locale): CriterionWords {
  const t = translatorOf(locale);
  return {
    label: t(`criterion.${id}`),
    short: t(`criterion.${id}.short`),
    question: t(`criterion.${id}.question`),
    settle: t(`criterion.${id}.settle`),
  };
}
