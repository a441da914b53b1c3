import type { Preview, PreviewLine } from '../../core/form/preview.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { made } from './parts.ts';

/** The page as it would be in one language. */
export interface PreviewShown {
  readonly locale: Locale;
  readonly preview: Preview;
  /** Whether a fact is corrected: then what the page says now is shown beside what it will say. */
  readonly isCorrection: boolean;
}

function sidesOf({ before, after }: PreviewLine, { locale, isCorrection }: PreviewShown): readonly string[] {
  const t = translatorOf(locale);
  if (!isCorrection) return after === undefined ? [] : [after];
  if (before === after) return before === undefined ? [] : [t('form.preview-still', { text: before })];
  return [
    ...(before === undefined ? [] : [t('form.preview-before', { text: before })]),
    after === undefined ? t('form.preview-gone') : t('form.preview-after', { text: after }),
  ];
}

function lineOf(line: PreviewLine, shown: PreviewShown): HTMLElement {
  const row = made('div');
  row.append(made('dt', line.label), ...sidesOf(line, shown).map((side) => made('dd', side)));
  return row;
}

/** One language's page, as elements with its language. */
export function previewElement(shown: PreviewShown): HTMLElement {
  const { locale, preview } = shown;
  const section = made('section', '', { lang: locale, class: 'preview-page' });
  const { name, summary, status, lines } = preview;
  section.append(made('p', localeFacts[locale].name, { class: 'preview-language' }), made('h3', name));
  if (summary) section.append(made('p', summary));
  if (status) section.append(made('p', status, { class: 'hint' }));
  if (lines.length === 0) return section;
  const list = made('dl');
  list.append(...lines.map((line) => lineOf(line, shown)));
  section.append(list);
  return section;
}
