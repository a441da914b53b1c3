import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue, Space } from '../catalogue.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { judgementsOf } from '../definitions/answers.ts';
import { fieldAt } from '../fields.ts';
import { factTexts } from '../fact-texts.ts';
import { valueAt } from '../leaves.ts';
import { upperFirst } from './values-in.ts';

interface Ground {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** One fact of a space in words, e.g. `Postes de travail : 8`; nothing where it is not known. */
function factIn(pointer: string, { record }: Space, { catalogue, locale }: Ground): readonly string[] {
  const [field, value] = [fieldAt(pointer), valueAt(record, pointer)];
  if (!field || value === undefined) return [];
  const { label, text } = factTexts({ pointer, value, field, catalogue, locale });
  return [translatorOf(locale)('fact.number', { label: upperFirst(label), number: text })];
}

/** The facts behind a criterion's yes or no, in words; '' where it is not known. */
export const factsBehind = (criterion: CriterionId, space: Space, ground: Ground): string =>
  judgementsOf(space)
    [criterion].because.flatMap((pointer) => factIn(pointer, space, ground))
    .join(', ');
