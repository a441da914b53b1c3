import { idFrom, idsFrom } from './features.ts';
import { textsFrom } from './labels.ts';
import type { MapTexts } from './labels.ts';
import type { LiveMap } from './live-map.ts';
import { fetchSpaces, styleSheet } from './loading.ts';
import { pale, ring } from './printed-marks.ts';

/**
 * `<space-map>`: the printed map, and over it the interactive one once its button is pressed.
 *
 * Listens on the document to `register:filter` (`{ ids }`) and `register:focus` (`{ id }`), tells `register:select` (`{ id }`) when a
 * space is clicked. `data-ready` is there while the interactive map is drawn. Attributes: see `SpaceMap.astro`.
 */
class SpaceMap extends HTMLElement {
  #live: LiveMap | undefined;
  #isOpening = false;
  #ids: ReadonlySet<string> | undefined;
  #focused: string | undefined;
  #texts: MapTexts | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#texts = textsFrom(this.dataset['texts'] ?? '{}');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = (name: string, hear: (detail: unknown) => void) =>
      document.addEventListener(name, (event) => hear(event instanceof CustomEvent ? event.detail : undefined), {
        signal,
      });
    listen('register:filter', (detail) => this.filter(idsFrom(detail)));
    listen('register:focus', (detail) => this.focusSpace(idFrom(detail)));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#live?.recolour(), { signal });
    this.#button?.addEventListener('click', () => this.#toggle(), { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#closePopup(), { signal });
    // Hidden in the page, so that a reader without script meets no button that does nothing.
    if (this.#button) this.#button.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.close();
  }

  /** The drawn map, for tests; undefined while the printed one is shown. */
  get map(): LiveMap['map'] | undefined {
    return this.#live?.map;
  }

  /** Shows only these spaces, now or when the map is opened; all of them for undefined. */
  filter(ids: ReadonlySet<string> | undefined): void {
    this.#ids = ids;
    pale(this, ids);
    void this.#live?.show(ids);
  }

  /** Rings one space, now or when the map is opened; none for undefined. */
  focusSpace(id: string | undefined): void {
    this.#focused = id;
    ring(this, id);
    void this.#live?.focus(id);
  }

  #toggle(): void {
    if (this.#isOpening) return;
    if (this.#live) this.close();
    else void this.open();
  }

  /** Draws the interactive map over the printed one; when that fails, the printed one stays and the message says so. */
  async open(): Promise<void> {
    this.#isOpening = true;
    this.#say(this.#texts?.loading);
    try {
      await this.#draw();
      if (!this.#live) return;
      this.#say('');
      this.dataset['ready'] = 'true';
      this.#label(this.#texts?.close);
      this.map?.getCanvas().focus({ preventScroll: true });
    } catch {
      this.close();
      this.#say(this.#texts?.failed);
    } finally {
      this.#isOpening = false;
    }
  }

  /** Shows the printed map again. */
  close(): void {
    this.#live?.map.remove();
    this.#live = undefined;
    this.querySelector('.m-live')?.remove();
    this.#sheet.classList.remove('is-live');
    delete this.dataset['ready'];
    this.#label(this.#texts?.open);
  }

  async #draw(): Promise<void> {
    const { spacesUrl = '', basemapUrl = '', spaceUrl = '', attribution = '', locale = '' } = this.dataset;
    const [{ LiveMap: Drawing }, spaces] = await Promise.all([
      import('./live-map.ts'),
      fetchSpaces(spacesUrl),
      styleSheet(),
    ]);
    if (!this.isConnected || !this.#texts) return;
    const container = Object.assign(document.createElement('div'), { className: 'm-live' });
    this.#sheet.append(container);
    this.#sheet.classList.add('is-live');
    const basemap = new URL(basemapUrl, document.baseURI).href;
    const onSelect = (id: string) =>
      this.dispatchEvent(new CustomEvent('register:select', { bubbles: true, detail: { id } }));
    this.#live = new Drawing({
      container,
      spaces,
      texts: this.#texts,
      locale,
      basemap,
      address: spaceUrl,
      attribution,
      onSelect,
    });
    const isDrawn = this.#live.drawn();
    if (this.#ids) this.filter(this.#ids);
    if (this.#focused) this.focusSpace(this.#focused);
    await isDrawn;
  }

  get #sheet(): HTMLElement {
    return this.querySelector<HTMLElement>('.m-sheet') ?? this;
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-part="toggle"]');
  }

  #closePopup(): void {
    const closing = this.querySelector<HTMLButtonElement>('.maplibregl-popup-close-button');
    if (!closing) return;
    closing.click();
    this.map?.getCanvas().focus({ preventScroll: true });
  }

  #label(text: string | undefined): void {
    if (this.#button && text) this.#button.textContent = text;
  }

  #say(text: string | undefined): void {
    const message = this.querySelector('[data-part="message"]');
    if (message) message.textContent = text ?? '';
  }
}

customElements.define('space-map', SpaceMap);
