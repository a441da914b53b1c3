/** The little map of a space, and the spaces around it. */
import { sheet } from '../../../src/core/atlas-frame.ts';
import { pinAt } from '../../../src/core/atlas-marks.ts';
import type { Space } from '../../../src/core/catalogue.ts';
import { localName } from '../../../src/core/gazetteer.ts';
import { liveMapQuery } from '../../../src/core/map-pages.ts';
import { placeSheetOf } from '../../../src/core/place-sheet.ts';
import { regionInk } from '../../../src/core/region-ink.ts';
import { rowOf } from '../../../src/core/row.ts';
import { distanceIn, distancesSaidIn } from '../../../src/core/words/distance-in.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { squareOf } from '../../../src/io/square-of.ts';
import { href } from './addresses.ts';
import { each, link, safe, when } from './html.ts';
import type { SpaceView } from './view.ts';

function drawingOf({ space, site, locale, square }: SpaceView, region: string, town: string): string {
  const { record, place } = space;
  const { atlas } = site;
  const { point, precision } = place;
  const name = record.address?.locality ?? town;
  const drawing = point && placeSheetOf(atlas, { point, precision, name });
  const ink = regionInk(region);
  const mark = (sign: string): string => `class="${sign}${when(ink, () => ` r-${ink}`)}"`;
  const title = translatorOf(locale)('space.map-title', { name: record.name, square: square ?? '' });
  const { disc, pin, label } = drawing ?? {};
  return `<svg viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" aria-labelledby="place-title"><title id="place-title">${safe(title)}</title><rect class="m-sea m-frame" x="2" y="2" width="${sheet.width - 4}" height="${sheet.height - 4}"></rect><path class="m-land" d="${atlas.coarseLand}"></path><path class="m-reg" d="${atlas.coarseRegionBorders}"></path>
${when(disc, () => `<circle ${mark('m-disc')} cx="${disc?.x}" cy="${disc?.y}" r="${disc?.r}"></circle>`)}${when(pin, () => `<path ${mark('m-pin')} d="${pin}"></path>`)}
${when(label, () => `<g class="m-town${when(drawing?.isLong, () => ' m-long')}"><text class="m-${label?.anchor}" x="${label?.x}" y="${label?.y}">${safe(label?.name ?? '')}</text></g>`)}</svg>`;
}

/** The figure in the rail; a sentence where no point is known. */
export function mapOf(view: SpaceView): string {
  const { space, locale, square } = view;
  const { municipality, region, point, precision } = space.place;
  const t = translatorOf(locale);
  if (!point || !municipality || !region) return `<p class="hint">${safe(t(`precision.note.${precision}`))}</p>`;
  const ink = regionInk(region.nis);
  const sign =
    precision === 'address'
      ? `<path class="m-pin r-${ink}" d="${pinAt({ x: 11, y: 20 })}"></path>`
      : `<circle class="m-disc r-${ink}" cx="11" cy="11" r="8"></circle>`;
  const address = href({ section: 'spaces' }, locale) + liveMapQuery({ section: 'spaces', id: space.id });
  return `<figure class="plate mini">${drawingOf(view, region.nis, localName(municipality))}<figcaption><ul class="key"><li><svg viewBox="0 0 22 22" aria-hidden="true">${sign}</svg> ${safe(t(`precision.${precision}`))}</li></ul>
<p>${safe(t('space.square', { square: square ?? '' }))} ${safe(t(`precision.note.${precision}`))}</p><p class="m-elsewhere">${link(address, t('live-map.here'))}</p></figcaption></figure>`;
}

function neighbourOf(other: Space, { space, locale, site }: SpaceView): string {
  const t = translatorOf(locale);
  const row = rowOf(other, site.catalogue.release, locale);
  const square = squareOf(other);
  const price = row.price
    ? `<span>${safe(row.price)}</span>`
    : `<span class="unknown">${safe(t('offer.price-unknown'))}</span>`;
  return `<li class="row"><span class="row-square">${when(square, () => `<span class="visually-hidden">${safe(t('row.square'))} </span> ${square}`)}</span>
<div><h3>${link(href({ section: 'spaces', id: other.id }, locale), other.record.name)}</h3><p class="row-where">${safe(distanceIn(space, other, locale))} · ${safe(row.where)}</p>
<p class="row-what">${each(row.facts, (fact) => `<span class="unbroken">${safe(fact)}</span> · `)}${price}</p></div>
<p class="row-seen age-${row.age}"><span class="mark" aria-hidden="true"></span><span>${safe(row.status)}</span></p></li>`;
}

export function aroundSection(view: SpaceView): string {
  const { space, neighbours, inTown, locale } = view;
  const { municipality } = space.place;
  const t = translatorOf(locale);
  if (neighbours.length === 0) return '';
  const all = municipality && inTown > 1;
  return `<section id="around" data-pagefind-ignore><h2 class="section-head">${safe(t('space.around'))}</h2><p class="hint">${safe(distancesSaidIn(locale))}</p><ul class="neighbours">${each(neighbours, ({ space: other }) => neighbourOf(other, view))}</ul>
${when(all, () => `<p class="list-end">${link(href({ section: 'municipalities', id: municipality?.slug ?? '' }, locale), t('space.around-all', { name: municipality ? localName(municipality) : '', count: inTown }))}</p>`)}</section>`;
}
