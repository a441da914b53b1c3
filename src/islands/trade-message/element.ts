import '../offline/register.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import { placeParameter } from '../../core/trades/message.ts';
import { locales } from '../../i18n/locales.ts';
import { pointSwitch } from '../language-switch.ts';
import { letterTo, type Handed, type Letter, type Place } from './letter.ts';

/** What an option of the list says of its place; undefined for the first one, which is any place. */
function placeFrom({ value, dataset }: HTMLOptionElement): Place | undefined {
  if (value === '') return undefined;
  const unknown = (dataset['unknown'] ?? '').split(' ').filter(Boolean) as CriterionId[];
  return { id: value, name: dataset['name'] ?? '', email: dataset['email'] ?? '', unknown };
}

/** The message of a trade: for the place chosen it asks for what is unknown of that place, and is copied or mailed. */
class TradeMessage extends HTMLElement {
  private readonly handed = JSON.parse(this.dataset['handed'] ?? '{}') as Handed;
  private readonly select = this.querySelector('select');
  private letter: Letter = letterTo(undefined, this.handed);

  connectedCallback(): void {
    this.select?.addEventListener('change', () => this.choose());
    this.partNamed('copy')?.addEventListener('click', () => void this.copy());
    this.restore();
    this.dataset['ready'] = 'true';
  }

  private partNamed<Found extends HTMLElement = HTMLElement>(name: string): Found | null {
    return this.querySelector<Found>(`[data-part="${name}"]`);
  }

  /** Takes the place from the address, e.g. when a line of the list was followed. */
  private restore(): void {
    const id = new URLSearchParams(location.search).get(placeParameter) ?? '';
    const isOffered = [...(this.select?.options ?? [])].some(({ value }) => value === id);
    if (this.select && isOffered) this.select.value = id;
    this.show();
  }

  private choose(): void {
    const id = this.select?.value ?? '';
    history.replaceState(null, '', id ? `?${placeParameter}=${encodeURIComponent(id)}` : location.pathname);
    this.show();
  }

  private show(): void {
    const option = this.select?.selectedOptions[0];
    this.letter = letterTo(option && placeFrom(option), this.handed);
    const { subject, parts, mailto, reply, record, lacksEmail } = this.letter;
    this.write('subject', subject);
    for (const locale of locales) this.write(`body-${locale}`, parts[locale]);
    this.lead('mail', mailto);
    this.lead('reply', reply);
    this.lead('record', record);
    this.partNamed('no-email')?.toggleAttribute('hidden', !lacksEmail);
    this.write('copied', '');
    pointSwitch();
  }

  private write(name: string, text: string): void {
    const part = this.partNamed(name);
    if (part) part.textContent = text;
  }

  /** Sets a link's address, and hides the link that has none. */
  private lead(name: string, address: string | undefined): void {
    const link = this.partNamed<HTMLAnchorElement>(name);
    if (!link) return;
    link.hidden = address === undefined;
    if (address !== undefined) link.href = address;
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(`${this.letter.subject}\n\n${this.letter.body}`);
    this.write('copied', this.dataset['copied'] ?? '');
  }
}

customElements.define('trade-message', TradeMessage);
