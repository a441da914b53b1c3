import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue } from './catalogue.ts';
import { licence } from './licence.ts';

/** The sentences of the explorer's script, holes left for what it fills in. */
export function explorerWordsOf({ spaces, release }: Catalogue, locale: Locale): Readonly<Record<string, string>> {
  const t = translatorOf(locale);
  return {
    tally: t('explorer.tally', { count: '{count}', all: spaces.length }),
    filter: t('explorer.filter-count', { count: '{count}' }),
    remove: t('explorer.remove', { label: '{label}' }),
    clear: t('explorer.clear'),
    answer: t('explorer.chip-answer', { facet: '{facet}', value: '{value}' }),
    near: t('explorer.near-chip', { name: '{name}' }),
    here: t('explorer.near-here'),
    away: t('explorer.away', { distance: '{distance}' }),
    close: t('explorer.close-by'),
    inView: t('explorer.in-view', { count: '{count}' }),
    unknown: t('explorer.near-unknown', { text: '{text}' }),
    meant: t('explorer.near-meant'),
    failed: t('explorer.near-failed'),
    refused: t('explorer.near-me-refused'),
    copied: t('explorer.copied'),
    copyFailed: t('explorer.copy-failed'),
    listed: t('explorer.listed', { from: '{from}', to: '{to}', all: '{all}' }),
    more: t('explorer.more', { count: '{count}' }),
    downloading: t('explorer.downloading'),
    downloadFailed: t('explorer.download-failed'),
    release: release.version,
    licence: licence.id,
  };
}
