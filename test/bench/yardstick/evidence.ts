/** Facts with their margin, what is unknown, and the sources of a space. */
import type { Evidence } from '../../../src/core/evidence.ts';
import { publisherOf, type Fact } from '../../../src/core/facts.ts';
import { factOf } from '../../../src/core/form/target.ts';
import { agoIn, dateIn } from '../../../src/core/words/dates-in.ts';
import { enumerationIn, upperFirst } from '../../../src/core/words/values-in.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { formHref, href } from './addresses.ts';
import { each, link, safe, when } from './html.ts';
import type { SpaceView } from './view.ts';

/** The form, at a fact. */
function correctionOf({ space, locale }: SpaceView, pointers: readonly string[], shown?: string): string {
  return formHref({ space: space.id, fact: factOf(pointers), ...(shown && { shown }) }, locale);
}

const numberLink = ({ number }: Evidence): string => `<a href="#s${number}">${number}</a>`;

function notesOf(evidence: readonly Evidence[], { locale, site }: SpaceView): string {
  const t = translatorOf(locale);
  const today = site.catalogue.release.date;
  const told = evidence.slice(0, 2);
  const others = evidence.slice(2).toSorted((a, b) => a.number - b.number);
  const dated = ({ date }: Evidence): string =>
    date ? t('evidence.dated', { date: dateIn(date, locale), ago: agoIn(date, today, locale) }) : t('evidence.undated');
  return `${when(told.length === 0, () => `<p>${safe(t('evidence.editorial'))}</p>`)}${each(told, (item) => `<p><a href="#s${item.number}">${safe(publisherOf(item, locale))}</a>, ${safe(dated(item))} <sup>${item.number}</sup></p>`)}
${when(others.length > 0, () => `<p>${safe(t('evidence.others', { count: others.length }))} ${others.map(numberLink).join(', ')}</p>`)}`;
}

function valueIn(fact: Fact, { locale }: SpaceView): string {
  if (fact.links)
    return fact.links
      .map(({ text, page }, index) => link(href(page, locale), index === 0 ? upperFirst(text) : text))
      .join(', ');
  const address = fact.page ? href(fact.page, locale) : fact.href;
  return address ? link(address, fact.text) : safe(upperFirst(fact.text));
}

function factLine(fact: Fact, index: number, view: SpaceView): string {
  const before = view.facts[index - 1];
  const t = translatorOf(view.locale);
  const goesOn = before?.label === fact.label;
  return `<div class="fact${when(goesOn, () => ' goes-on')}${when(index >= view.cut.facts, () => ' screen-only')}"><dt><span${when(goesOn, () => ' class="visually-hidden"')}>${safe(fact.label)}</span></dt>
<dd class="fact-value age-${fact.age}">${valueIn(fact, view)}${when(fact.qualifier, () => ` <small>(${safe(fact.qualifier ?? '')})</small>`)} ${each(fact.disputes, ({ text }) => `<p class="disputed">${safe(text)}</p>`)}</dd>
<dd class="fact-evidence">${notesOf(fact.evidence, view)}<a class="fact-correct" href="${safe(correctionOf(view, fact.pointers, fact.text))}" rel="nofollow">${safe(t('space.correct'))}<span class="visually-hidden">${safe(t('space.correct-what', { label: fact.label }))}</span></a></dd></div>`;
}

export function factsSection(view: SpaceView): string {
  const t = translatorOf(view.locale);
  const lines = each(view.facts, (fact, index) => factLine(fact, index, view));
  return `<section id="facts"><h2>${safe(t('space.facts'))}</h2><p class="hint">${safe(t('space.facts-hint'))}</p><dl class="facts">${lines}</dl></section>`;
}

export function unknownSection(view: SpaceView): string {
  const { locale, unknown } = view;
  const t = translatorOf(locale);
  return `<section id="unknown" data-pagefind-ignore><h2 class="section-head">${safe(t('space.unknown'))}</h2><p class="purpose">${safe(t('space.unknown-hint'))}</p>
<ul class="open-questions">${each(unknown, ({ label, pointer }) => {
    const name = upperFirst(label[locale]);
    return `<li><span>${safe(name)}</span> <a href="${safe(correctionOf(view, [pointer]))}" rel="nofollow">${safe(t('space.i-know'))} <span class="visually-hidden">${safe(t('space.correct-what', { label: name }))}</span></a></li>`;
  })}</ul></section>`;
}

export function sourcesSection({ space, cut, locale }: SpaceView): string {
  const t = translatorOf(locale);
  const { credits } = space.record;
  const shown = ({ shows }: Evidence): string => (shows ? t(`evidence.shows.${shows}`) : '');
  const about = (item: Evidence): string =>
    [publisherOf(item, locale), item.date ? dateIn(item.date, locale) : t('evidence.undated')].join(', ');
  const named = (item: Evidence): string =>
    item.source ? link(item.source.url, item.source.title) : safe(publisherOf(item, locale));
  return `<section id="sources"><h2 class="section-head">${safe(t('space.sources'))}</h2><ol class="sources">${each(
    space.evidence,
    (item, index) =>
      `<li id="s${item.number}"${when(index >= cut.sources, () => ' class="screen-only"')}><b>${item.number}</b> <div>${named(item)}<p class="hint">${safe(about(item))}. ${safe(shown(item))} ${when(Object.keys(item.contradicts).length > 0, () => safe(t('evidence.contradicts')))}</p></div></li>`,
  )}</ol>${when(credits, () => `<p class="hint">${safe(t('space.credits', { names: enumerationIn(credits ?? [], locale) }))}</p>`)}</section>`;
}
