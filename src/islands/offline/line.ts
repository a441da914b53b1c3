import type { Locale } from '../../i18n/locales.ts';

/** The sentences of the line, written into the script by the build: a dictionary would weigh as much as the page. */
const words = import.meta.env.OFFLINE_WORDS;

/** A line of its own below the head of the page: one thing at a time, the last that was said. */
function say(locale: Locale, text: string): HTMLElement {
  const line = document.querySelector<HTMLElement>('[data-offline-line]') ?? document.createElement('p');
  line.className = 'offline-line';
  line.dataset['offlineLine'] = '';
  line.setAttribute('role', 'status');
  line.lang = locale;
  if (!line.isConnected) document.querySelector('main')?.before(line);
  line.textContent = text;
  return line;
}

/** Says that the page is a kept one, and of which edition: as it says itself at its foot. */
export function sayOffline(locale: Locale): void {
  const edition = document.querySelector('[data-edition]')?.textContent ?? '';
  say(locale, words[locale].reading.replace('{edition}', edition.trim()));
}

export const sayNothing = (): void => document.querySelector('[data-offline-line]')?.remove();

/** Says that there is a newer edition, with a button that asks for it. */
export function sayNewer(locale: Locale, onAsked: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = words[locale].reload;
  button.addEventListener('click', onAsked, { once: true });
  say(locale, words[locale].newer).append(' ', button);
}
