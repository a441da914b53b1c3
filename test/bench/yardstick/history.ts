/** What has happened to the record of a space, and the feeds that follow it. */
import { changesPage } from '../../../src/core/changes/change-pages.ts';
import type { HistoryLine } from '../../../src/core/changes/histories.ts';
import type { RecordStep } from '../../../src/core/changes/record-steps.ts';
import { toldRecord, type ToldEvidence, type ToldFact } from '../../../src/core/changes/told-record.ts';
import { commitHref } from '../../../src/core/forge.ts';
import { dateIn } from '../../../src/core/words/dates-in.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { partsIn, translatorOf } from '../../../src/i18n/translate.ts';
import { fileHref, href } from './addresses.ts';
import { each, link, safe, when } from './html.ts';
import type { SpaceView } from './view.ts';

/** A sentence with markup in the place of its only hole. */
const filled = (parts: ReturnType<typeof partsIn>, markup: string): string =>
  each(parts, ({ text, isHole }) => (isHole ? markup : safe(text)));

function fromTo(facts: readonly ToldFact[], locale: Locale): string {
  const t = translatorOf(locale);
  const sideOf = (side: 'before' | 'after', words: string | undefined): string =>
    words === undefined
      ? ''
      : `<dd class="${side}"><span class="side">${safe(t(`proposal.${side}`))}</span> ${safe(words)}</dd>`;
  return `<dl class="from-to">${each(facts, ({ label, before, after }) => `<div><dt>${safe(label)}</dt>${sideOf('before', before)}${sideOf('after', after)}</div>`)}</dl>`;
}

function evidenceLine({ words, url }: ToldEvidence): string {
  const host = url === undefined ? '' : link(url, new URL(url).hostname.replace(/^www\./, ''));
  return `<li>${safe(words)} ${host}</li>`;
}

function commitsOf(touches: RecordStep['touches'], { locale, site }: SpaceView): string {
  const t = translatorOf(locale);
  const touched = touches.map(({ commit, date, by }) => {
    const day = dateIn(date, locale);
    const words = by === undefined ? day : t('changes.commit-by', { date: day, handle: by });
    return `<a href="${safe(commitHref(site.address.repository, commit))}"><code>${safe(commit)}</code></a> (${safe(words)})`;
  });
  return `<p class="hint">${filled(partsIn('changes.commits', { commits: '' }, locale), touched.join(', '))}</p>`;
}

function changedOf({ step, record }: HistoryLine, view: SpaceView): string {
  const { locale, site } = view;
  const date = step.release?.date;
  const telling = { catalogue: site.catalogue, locale, ...(date !== undefined && { date }) };
  const { notes, facts, evidence } = toldRecord(record, telling);
  return `${when(notes.length > 0, () => `<p class="change-notes">${safe(notes.join(' '))}</p>`)}${when(facts.length > 0, () => fromTo(facts, locale))}${when(evidence.length > 0, () => `<ul class="change-evidence">${each(evidence, evidenceLine)}</ul>`)}${when(record.touches.length > 0, () => commitsOf(record.touches, view))}`;
}

function lineOf(line: HistoryLine, view: SpaceView): string {
  const { release } = line.step;
  const t = translatorOf(view.locale);
  const holes = { version: release?.version ?? '', date: release ? dateIn(release.date, view.locale) : '' };
  if (line.record.change === 'added')
    return `<li><p>${safe(t(release ? 'history.since' : 'history.waits', holes))}</p></li>`;
  return `<li><h3>${safe(t(release ? 'history.in' : 'changes.unreleased', holes))}</h3>${changedOf(line, view)}</li>`;
}

export function historySection(view: SpaceView): string {
  const { history, feed, locale } = view;
  const t = translatorOf(locale);
  const feeds = `${link(fileHref(`${feed}.atom`), 'Atom')}, ${link(fileHref(`${feed}.json`), 'JSON Feed')}`;
  return `<section id="history" class="screen-only" data-pagefind-ignore><h2 class="section-head">${safe(t('space.history'))}</h2><ol class="history">${each(history.toReversed(), (line) => lineOf(line, view))}</ol>
<p class="hint list-end" data-pagefind-ignore>${filled(partsIn('changes.feeds', { links: '' }, locale), feeds)}</p><p class="hint">${link(href(changesPage, locale), t('history.all'))}</p></section>`;
}
