import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { fieldNamed } from './fields.ts';
import { precisions } from './place.ts';
import { states } from './state.ts';
import { openDatesIn } from './words/dates-in.ts';
import { upperFirst } from './words/values-in.ts';

/** The words of the interactive map, which its script receives from the page. */
export function mapTextsOf(locale: Locale) {
  const t = translatorOf(locale);
  return {
    title: t('live-map.title'),
    open: t('live-map.open'),
    close: t('live-map.close'),
    loading: t('live-map.loading'),
    failed: t('live-map.failed'),
    zoomIn: t('live-map.zoom-in'),
    zoomOut: t('live-map.zoom-out'),
    enterFullscreen: t('live-map.fullscreen'),
    exitFullscreen: t('live-map.fullscreen-exit'),
    attribution: t('live-map.attribution'),
    closePopup: t('live-map.close-popup'),
    scrollHelp: t('live-map.scroll'),
    scrollHelpMac: t('live-map.scroll-mac'),
    touchHelp: t('live-map.touch'),
    severalHere: t('live-map.several', { count: '{count}' }),
    inView: t('live-map.in-view', { count: '{count}', all: '{all}' }),
    moreInView: t('live-map.more', { count: '{count}' }),
    nothingHere: t('live-map.nothing'),
    marked: t('live-map.marked'),
    unmarked: t('live-map.unmarked'),
    stateDated: t('live-map.state-dated', { state: '{state}', date: '{date}' }),
    stateUndated: t('live-map.state-undated', { state: '{state}' }),
    stateUnknown: t('status.unknown'),
    status: Object.fromEntries(known.map((state) => [state, upperFirst(t(`state.${state}`))])),
    kinds: Object.fromEntries(fieldNamed('/kinds').choices.map(({ value, label }) => [value, label[locale]])),
    precision: Object.fromEntries(precisions.map((precision) => [precision, t(`precision.known.${precision}`)])),
    dates: openDatesIn('bare', locale),
  };
}

/** The states that have a date: what is not known has none. */
const known = states.filter((state) => state !== 'unknown');
