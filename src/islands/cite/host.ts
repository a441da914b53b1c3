import type { Release } from '../../core/catalogue.ts';
import { canonicalText, type CitedRows } from '../../core/cited/rows.ts';
import type { CitableRelease } from '../../core/cited/verdict.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { voiceFrom } from '../voice.ts';
import type { Say } from './sentences.ts';

/** The place of a page in which citations stand, as `components/CitePanel.astro` writes it, and what it tells of the site. */
export interface Host {
  readonly element: HTMLElement;
  readonly say: Say;
  readonly locale: Locale;
  /** Address of the list of releases that can be asked. */
  readonly releasesUrl: string;
  /** Page on which the hash is explained. */
  readonly howUrl: string;
}

export function hostOf(element: HTMLElement): Host {
  const { sentences = '{}', releases = '', how = '' } = element.dataset;
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  return { element, locale, say: voiceFrom(sentences, locale), releasesUrl: releases, howUrl: how };
}

/** The edition of the site. */
export const editionOf = ({ dataset }: HTMLElement): Release => ({
  version: dataset['version'] ?? '',
  date: dataset['date'] ?? '',
});

/** What a page of this site answers as JSON. Rejects when it cannot be had. */
export async function jsonAt<Found>(url: string): Promise<Found> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Found;
}

/** Every release, and where it can be asked. */
export const citableReleases = async ({ releasesUrl }: Host): Promise<readonly CitableRelease[]> =>
  (await jsonAt<{ readonly releases: readonly CitableRelease[] }>(releasesUrl)).releases;

/** The address of a file of a release, which the list of releases names by its path beside it. */
export const releasedAt = ({ dataset }: HTMLElement, file: string): string =>
  new URL(file, new URL(dataset['releases'] ?? '', document.baseURI)).href;

/** The SHA-256 of an answer. Rejects where the page is not secure (W3C Web Cryptography). */
export async function hashOf(rows: CitedRows): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(rows)));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An element with a class and what stands in it: texts as text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
