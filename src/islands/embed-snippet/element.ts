import '../offline/register.ts';
import { embedParameter } from '../../core/embed.ts';
import { pointSwitch } from '../language-switch.ts';
import { choiceOf, type Choice, type EmbedTexts } from './choice.ts';

/** The snippet of a page whose address is given, and how it looks; the address of this page remembers it. */
class EmbedSnippet extends HTMLElement {
  private readonly texts = JSON.parse(this.dataset['texts'] ?? '{}') as EmbedTexts;
  private readonly base = new URL('.', new URL(this.dataset['base'] ?? '', location.href)).href;
  private readonly field = this.querySelector<HTMLInputElement>('input');

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.choose();
    });
    this.partNamed('copy')?.addEventListener('click', () => void this.copy());
    void this.restore().then(() => (this.dataset['ready'] = 'true'));
  }

  private partNamed(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  private write(name: string, text: string): void {
    const part = this.partNamed(name);
    if (part) part.textContent = text;
  }

  /** Takes the page from the address, e.g. when "Embed" of a space was followed. */
  private async restore(): Promise<void> {
    const asked = new URLSearchParams(location.search).get(embedParameter);
    if (!this.field || asked === null) return;
    this.field.value = asked;
    await this.choose();
  }

  private async choose(): Promise<void> {
    const address = this.field?.value ?? '';
    const choice = choiceOf(address, this.base, this.texts);
    const title = choice && (await titleAt(choice.url));
    this.partNamed('made')?.toggleAttribute('hidden', !title);
    this.write('said', title ? '' : this.texts[choice ? 'missing' : 'unknown']);
    if (choice && title) this.show(choice, title);
    this.remember(title ? address : '');
  }

  private show({ url, height, snippet, note }: Choice, title: string): void {
    const frame = document.createElement('iframe');
    frame.src = new URL(new URL(url).pathname, location.href).href;
    frame.title = title;
    frame.height = String(height);
    this.partNamed('frame')?.replaceChildren(frame);
    this.write('name', title);
    this.write('height', note);
    this.write('code', snippet(title));
    this.write('copied', '');
  }

  private remember(address: string): void {
    const query = address ? `?${embedParameter}=${encodeURIComponent(address)}` : '';
    history.replaceState(null, '', `${location.pathname}${query}`);
    pointSwitch(query);
  }

  private async copy(): Promise<void> {
    const code = this.partNamed('code')?.textContent ?? '';
    const copied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    this.write('copied', this.texts[copied ? 'copied' : 'failed']);
  }
}

/** The title of an embedded page of this site; undefined where there is none. Asked of this host, wherever the site will stand. */
async function titleAt(url: string): Promise<string | undefined> {
  const answer = await fetch(new URL(url).pathname).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').title;
}

customElements.define('embed-snippet', EmbedSnippet);
