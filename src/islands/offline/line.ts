import type { Locale } from '../../i18n/locales.ts';
import { filled } from '../../i18n/sentence.ts';

/** The sentences of the line, written into the script by the build: a dictionary would weigh as much as the page. */
const words = import.meta.env.OFFLINE_WORDS;

type Said = 'reading' | 'newer';

const lineOf = (said: Said): HTMLElement | null => document.querySelector(`[data-offline-line=${said}]`);

/** A line below the head of the page, one for each thing that is said: without a network a newer edition is still there. */
function say(said: Said, text: string, locale: Locale): HTMLElement {
  const line = lineOf(said) ?? document.createElement('p');
  line.className = 'offline-line';
  line.dataset['offlineLine'] = said;
  line.setAttribute('role', 'status');
  line.lang = locale;
  if (!line.isConnected) document.querySelector('main')?.before(line);
  line.textContent = text;
  return line;
}

/** Says that the page is a kept one, and of which edition: as it says itself at its foot. */
export function sayOffline(locale: Locale): void {
  const edition = document.querySelector('[data-edition]')?.textContent ?? '';
  say('reading', filled(words[locale].reading, { edition: edition.trim() }, locale), locale);
}

/** The network is back: the page is no longer told to be a kept one. */
export const sayOnline = (): void => lineOf('reading')?.remove();

/** Says that there is a newer edition, with a button that asks for it. */
export function sayNewer(locale: Locale, onAsked: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = words[locale].reload;
  button.addEventListener('click', onAsked, { once: true });
  say('newer', words[locale].newer, locale).append(' ', button);
}
