import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { precisions } from './place.ts';
import { states } from './state.ts';
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
    status: Object.fromEntries(states.map((state) => [state, upperFirst(t(`state.${state}`))])),
    precision: Object.fromEntries(precisions.map((precision) => [precision, t(`precision.known.${precision}`)])),
  };
}
