import { wordsFrom } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Trade } from '../catalogue.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import type { BilingualWords } from './message.ts';
import { needsOf } from './needs.ts';

/** The words of a trade's message in every language, with a question for each of its needs. */
export function messageWordsOf(trade: Trade): BilingualWords {
  const ids = needsOf(trade).map(({ criterion }) => criterion);
  return wordsFrom((locale) => {
    const t = translatorOf(locale);
    const open = { space: '{space}', trade: trade.record.name };
    const questions: Partial<Record<CriterionId, string>> = Object.fromEntries(
      ids.map((id) => [id, t(`criterion.${id}.question`)]),
    );
    return {
      subject: t('message.subject', open),
      anyPlace: t('message.any-place'),
      opening: t('message.opening', open),
      closing: t('message.closing'),
      questions,
    };
  });
}
