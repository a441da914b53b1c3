import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { judgementsOf } from '../definitions/answers.ts';
import { byNewest, evidenceFor } from '../evidence.ts';
import { criterionIn } from '../words/criterion-in.ts';

/** A need that is known of a place, with the year of the newest page or look that says so, e.g. `pièce qui se ferme (2016)`. */
export function knownNeedIn(space: Space, criterion: CriterionId, locale: Locale): string {
  const t = translatorOf(locale);
  const { because } = judgementsOf(space)[criterion];
  const [newest] = because.flatMap((pointer) => evidenceFor(space.evidence, pointer)).toSorted(byNewest);
  const need = criterionIn(criterion, locale).short;
  return t('trade.need-dated', { need, year: newest?.date?.slice(0, 4) ?? t('evidence.undated') });
}
