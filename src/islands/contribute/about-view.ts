import { addsEntries } from '../../core/form/subject.ts';
import type { Bench } from '../../core/form/judged.ts';
import { textsNow } from '../../core/form/preview.ts';
import { labelOf } from '../../core/form/problem-words.ts';
import { localName } from '../../core/gazetteer.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { made } from './parts.ts';

/** What the register says now of the fact that is corrected, in the words of its page; '' where it says nothing. */
export function saidNow(bench: Bench): string {
  const texts = [...textsNow(bench)];
  const t = translatorOf(bench.locale);
  return texts
    .map(([label, text]) => (texts.length > 1 ? t('form.problem.line', { label, problem: text }) : text))
    .join(' · ');
}

/** Which fact of which space is asked, what the register says of it now, and what the reader saw where that is something else. */
export function aboutLines(bench: Bench, shown: string | undefined, page: string): readonly HTMLElement[] {
  const { subject, locale, gazetteer } = bench;
  if (!subject) return [];
  const t = translatorOf(locale);
  const { record, pointer } = subject;
  const town = gazetteer.municipalities.get(record.address?.municipality ?? '');
  const now = saidNow(bench);
  const holes = {
    label: labelOf(pointer, locale),
    name: record.name,
    town: town ? localName(town) : t('place.nowhere'),
  };
  const head = made('p', '', { class: 'about-what' });
  head.append(made('a', t('form.about', holes), { href: page }));
  const adds = addsEntries(pointer);
  return [
    head,
    made('p', now ? t('form.now', { text: now }) : t('form.now-unknown')),
    ...(shown && now && !now.includes(shown) ? [made('p', t('form.shown-differs', { text: shown }))] : []),
    ...(now ? [made('p', t(adds ? 'form.now-adds' : 'form.still'), { class: 'hint' })] : []),
  ];
}
