/** The page of a space, written by hand: what `src/pages/[locale]/[spaces]/[id].astro` says, with nothing between the values and the text. */
import { correctionHref } from '../../../src/core/correction.ts';
import { embedQuery } from '../../../src/core/embed.ts';
import { editHref } from '../../../src/core/forge.ts';
import { localName } from '../../../src/core/gazetteer.ts';
import { shortAddress } from '../../../src/core/page.ts';
import { questionsNaming } from '../../../src/core/questions.ts';
import { dateIn } from '../../../src/core/words/dates-in.ts';
import { statusAge } from '../../../src/core/words/status-in.ts';
import { languageIn, upperFirst } from '../../../src/core/words/values-in.ts';
import { provinceIn } from '../../../src/core/words/province-in.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { absolute, fileHref, href } from './addresses.ts';
import { factsSection, sourcesSection, unknownSection } from './evidence.ts';
import { framed } from './frame.ts';
import { historySection } from './history.ts';
import { each, link, safe, when } from './html.ts';
import { aroundSection, mapOf } from './place.ts';
import type { SpaceView } from './view.ts';

function crumbOf({ space, locale }: SpaceView): string {
  const t = translatorOf(locale);
  const { region, province, municipality } = space.place;
  const steps = [
    link(href({ section: 'spaces' }, locale), t('nav.spaces')),
    region && link(href({ section: 'regions', id: region.slug }, locale), region.names[locale]),
    province && link(href({ section: 'provinces', id: province.slug }, locale), provinceIn(province, locale)),
    municipality && link(href({ section: 'municipalities', id: municipality.slug }, locale), localName(municipality)),
  ].filter((step) => step !== undefined);
  return `<nav aria-label="${safe(t('site.crumb'))}"><ol class="crumb">${each(steps, (step) => `<li>${step}</li>`)}</ol></nav>`;
}

function tagsOf({ tags, rank }: SpaceView): string {
  const span = (kind: string) => (tag: { readonly name: string; readonly value: string }) =>
    `<span data-pagefind-${kind}="${tag.name}[data-value]" data-value="${safe(tag.value)}"></span>`;
  return `<div hidden data-pagefind-sort="rank:${rank}">${each(tags.filters, span('filter'))}${each(tags.metas, span('meta'))}</div>`;
}

function topOf(view: SpaceView): string {
  const { space, summary, sentence, predecessors, locale, site } = view;
  const { release } = site.catalogue;
  const { status } = space;
  const shown = status.evidence?.number;
  return `<div class="top"><h1 data-pagefind-meta="title">${safe(space.record.name)}</h1><p class="purpose">${safe(summary)}</p><p class="status age-${statusAge(status, release)}"><span class="mark" aria-hidden="true"></span> <span>${safe(sentence)} ${when(shown, () => `<sup><a href="#s${shown}">${shown}</a></sup>`)}</span></p>
${each(predecessors, (former) => `<p class="hint">${safe(translatorOf(locale)('space.goes-on-from'))} ${link(href({ section: 'spaces', id: former.id }, locale), former.record.name)}</p>`)}${tagsOf(view)}</div>`;
}

function contentsOf({ story, neighbours, locale }: SpaceView): string {
  const t = translatorOf(locale);
  const entries = [
    ...(story ? [['story', t('space.story')]] : []),
    ['facts', t('space.facts')],
    ['unknown', t('space.unknown')],
    ['sources', t('space.sources')],
    ...(neighbours.length > 0 ? [['around', t('space.around')]] : []),
    ['correct', t('space.correct-title')],
    ['history', t('space.history')],
  ] as const;
  return `<nav class="contents" aria-label="${safe(t('site.contents'))}"><ul>${each(entries, ([id = '', words = '']) => `<li>${link(`#${id}`, words)}</li>`)}</ul></nav>`;
}

function storySection({ story, cut, locale }: SpaceView): string {
  if (!story) return '';
  const t = translatorOf(locale);
  const other = t('space.story-in', { language: languageIn(story.locale, locale) });
  return `<section id="story"${when(!cut.hasStory, () => ' class="screen-only"')}><h2 class="visually-hidden">${safe(t('space.story'))}</h2>${when(story.locale !== locale, () => `<p class="prose-note">${safe(other)}</p>`)}<div class="prose" lang="${story.locale}">${story.html}</div></section>`;
}

function questionsSection({ space, locale, site }: SpaceView): string {
  const questions = questionsNaming(site.catalogue.questions, 'spaces', space.id);
  if (questions.length === 0) return '';
  const t = translatorOf(locale);
  return `<section id="parliament" data-pagefind-ignore><h2 class="section-head">${safe(t('question.in-parliament'))}</h2><p class="hint">${safe(t('question.in-parliament-hint', { count: questions.length }))}</p><ul class="question-links">${each(questions, ({ id, record }) => `<li><span class="question-date">${safe(upperFirst(dateIn(record.askedOn, locale)))}</span> ${link(href({ section: 'questions', id }, locale), record.title[locale])}</li>`)}</ul></section>`;
}

function correctSection({ space, locale, site }: SpaceView): string {
  const t = translatorOf(locale);
  const { repository } = site.address;
  const { name } = space.record;
  const correctable = { folder: 'spaces', id: space.id, name } as const;
  const page = { section: 'spaces', id: space.id } as const;
  const report = correctionHref(repository, correctable, { label: name, pointer: '/' }, locale);
  const ways = [
    link(report, t('space.correct-issue'), ' rel="nofollow"'),
    link(editHref(repository, correctable), t('space.correct-file'), ' rel="nofollow"'),
    link(fileHref(`/data/spaces/${space.id}.json`), t('space.record')),
    link(`${href({ section: 'embed' }, locale)}${embedQuery(page, locale)}`, t('embed.space'), ' rel="nofollow"'),
  ];
  return `<section id="correct" class="screen-only" data-pagefind-ignore><h2 class="section-head">${safe(t('space.correct-title'))}</h2><p>${safe(t('space.correct-text'))}</p><ul class="open-questions">${each(ways, (way) => `<li>${way}</li>`)}</ul><p class="hint">${safe(t('paper.print'))}</p></section>`;
}

/** On paper: how much the sheet leaves out, and where all of it is. */
function paperRest({ space, facts, story, cut, locale }: SpaceView): string {
  const t = translatorOf(locale);
  const { length: sources } = space.evidence;
  const told = [
    when(story && !cut.hasStory, () => t('paper.story')),
    when(facts.length > cut.facts, () => t('paper.facts', { count: facts.length - cut.facts })),
    when(sources > cut.sources, () => t('paper.sources', { count: sources - cut.sources, all: sources })),
    t('paper.rest', { address: shortAddress(absolute(href({ section: 'spaces', id: space.id }, locale))) }),
  ];
  return `<p class="paper-only paper-rest" data-pagefind-ignore>${safe(told.filter(Boolean).join(' '))}</p>`;
}

/** The whole document. */
export function spacePageOf(view: SpaceView): string {
  const body = [
    storySection,
    factsSection,
    unknownSection,
    questionsSection,
    sourcesSection,
    aroundSection,
    correctSection,
    historySection,
    paperRest,
  ];
  return framed(
    view,
    `${crumbOf(view)}<article class="edition space-sheet" data-pagefind-body>${topOf(view)}<aside class="rail" data-pagefind-ignore>${mapOf(view)}${contentsOf(view)}</aside><div class="body">${each(body, (section) => section(view))}</div></article>`,
  );
}
