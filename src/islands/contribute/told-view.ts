import { alikeIn } from '../../core/form/alike.ts';
import { factPointers } from '../../core/form/fact-pointers.ts';
import type { Bench, JudgedDraft } from '../../core/form/judged.ts';
import { fileText, messageOf } from '../../core/form/message.ts';
import { previewIn } from '../../core/form/preview.ts';
import { labelOf } from '../../core/form/problem-words.ts';
import { nameAt } from '../../core/form/record-of.ts';
import { localName } from '../../core/gazetteer.ts';
import { locales } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { askSupports } from './evidence-view.ts';
import type { Handed } from './known.ts';
import { made, partOf } from './parts.ts';
import { previewElement } from './preview-view.ts';
import { waysFor } from './ways.ts';
import type { WaysView } from './ways-view.ts';

/** What the form tells of a draft: the page and the file that it makes, the spaces that it may be, the ways to send it. */

/** The spaces that a new one may be, each with the page on which it can be looked at. */
function showAlike(root: HTMLElement, { draft }: JudgedDraft, bench: Bench, handed: Handed): void {
  const { register, gazetteer, locale, subject } = bench;
  const t = translatorOf(locale);
  const alike = subject ? [] : alikeIn(draft.record, register, gazetteer);
  const lines = alike.map(({ space, likeness }) => {
    const town = gazetteer.municipalities.get(space.address?.municipality ?? '');
    const holes = { name: space.name, where: town ? localName(town) : '', why: t(`form.alike.${likeness}`) };
    const line = made('li');
    line.append(
      made('a', t('form.alike-line', holes), {
        href: handed.space.replace('{id}', space.id),
      }),
    );
    return line;
  });
  partOf(root, 'alike').hidden = lines.length === 0;
  partOf(root, 'alike-list').replaceChildren(...lines);
}

function showPreview(root: HTMLElement, judged: JudgedDraft, bench: Bench): void {
  const t = translatorOf(bench.locale);
  // The reader's own language first.
  const ordered = locales.toSorted((a, b) => Number(b === bench.locale) - Number(a === bench.locale));
  const pages = ordered.map((locale) =>
    previewElement({ locale, preview: previewIn(locale, judged, bench), isCorrection: bench.subject !== undefined }),
  );
  const place = partOf(root, 'preview');
  const wasOpen = place.querySelector('details')?.open ?? false;
  const file = made('details', '', { class: 'preview-file' });
  file.open = wasOpen;
  file.append(
    made('summary', t('form.preview-file', { name: `${judged.draft.id}.json` })),
    made('pre', fileText(judged.draft), { tabindex: '0' }),
  );
  place.replaceChildren(...pages, file);
}

function showWays(view: WaysView, judged: JudgedDraft, bench: Bench, handed: Handed): void {
  const { locale, subject } = bench;
  const { draft, problems } = judged;
  const preview = previewIn(locale, judged, bench);
  const message = messageOf({ draft, preview, locale, ...(subject && { subject }) });
  const { repository, email } = handed;
  const sending = { draft, message, repository, locale, ...(subject && { subject }), ...(email && { email }) };
  view.show(waysFor(sending, problems.length === 0));
}

/** Shows all of it. */
export function tellDraft(root: HTMLElement, judged: JudgedDraft, bench: Bench, { handed, view }: Telling): void {
  const { draft, problems } = judged;
  const t = translatorOf(bench.locale);
  const facts = factPointers(draft.record as unknown as Record<string, unknown>).map((pointer) => {
    const name = nameAt(pointer, draft.places);
    return { name, label: labelOf(name, bench.locale) };
  });
  if (!bench.subject) askSupports(root, facts);
  const ready = problems.length === 0 ? t('form.ready') : t('form.not-ready', { count: problems.length });
  partOf(root, 'state').textContent = ready;
  partOf(root, 'ways').hidden = false;
  partOf(root, 'settle').hidden = problems.length === 0;
  showPreview(root, judged, bench);
  showAlike(root, judged, bench, handed);
  showWays(view, judged, bench, handed);
}

export interface Telling {
  readonly handed: Handed;
  readonly view: WaysView;
}
