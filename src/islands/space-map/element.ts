import '../offline/register.ts';
import { arrivalFrom } from '../../core/map-pages.ts';
import type { Arrival } from '../../core/map-pages.ts';
import { idFrom, idsFrom } from './features.ts';
import type { LiveMap } from './live-map.ts';
import { fetchSpaces, styleSheets } from './loading.ts';
import { Panel } from './panel.ts';
import { pale, ring } from './printed-marks.ts';
import { textsFrom } from './texts.ts';
import type { MapTexts } from './texts.ts';

/**
 * `<space-map>`: the printed map, and over it the interactive one once its button is pressed, or the address ends in `#` and its id;
 * then `?space=` names the space to be told of at once, or `?at=` a point, latitude first. `data-ready` is there while the interactive map is drawn.
 * Attributes: see `SpaceMap.astro`.
 *
 * Hears on the document:
 * - `register:filter` `{ ids, municipalities }`: show only these spaces, which lie in these municipalities; all of them without;
 * - `register:focus` `{ id, municipality }`: ring this space, or its municipality on the printed map, and bring it into view when the
 *   keyboard is on its row; no ring without.
 *
 * Tells, bubbling:
 * - `register:select` `{ id }`: this space was chosen, on the map or in its list;
 * - `register:view` `{ ids }`: these of the spaces shown lie in the map's view, by name: when the interactive map opens, after each
 *   move and each filter; once the printed map is back, all that have a mark on it.
 */
class SpaceMap extends HTMLElement {
  readonly #panel = new Panel(this);
  #live: LiveMap | undefined;
  #isOpening = false;
  #ids: ReadonlySet<string> | undefined;
  #focused: string | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { button } = this.#panel;
    const listen = (name: string, hear: (detail: unknown) => void) =>
      document.addEventListener(name, (event) => hear(event instanceof CustomEvent ? event.detail : undefined), {
        signal,
      });
    listen('register:filter', (detail) => {
      pale(this, idsFrom(detail, 'municipalities'));
      this.filter(idsFrom(detail));
    });
    listen('register:focus', (detail) => {
      ring(this, idFrom(detail, 'municipality'));
      this.focusSpace(idFrom(detail));
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#live?.recolour(), { signal });
    globalThis.addEventListener('hashchange', () => this.#arrive(), { signal });
    button?.addEventListener('click', () => this.#toggle(), { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#live?.back(), { signal });
    // Hidden in the page, so that a reader without script meets no button that does nothing.
    if (button) button.hidden = false;
    this.#arrive();
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
    void this.#live?.show(ids);
  }

  /** Rings one space, now or when the map is opened; none for undefined. */
  focusSpace(id: string | undefined): void {
    this.#focused = id;
    // A map that followed the pointer from row to row would never stand still.
    const isReached = document.activeElement?.closest<HTMLElement>('[data-space]')?.dataset['space'] === id;
    void this.#live?.focus(id, { isBrought: isReached });
  }

  /** Draws the interactive map over the printed one, and goes where it is asked to; when that fails, the printed one stays and the message says so. */
  async open({ space, at }: Arrival = {}): Promise<void> {
    this.#isOpening = true;
    this.#panel.say(this.#texts.loading);
    try {
      await this.#draw();
      if (!this.#live) return;
      this.#panel.say('');
      this.dataset['ready'] = 'true';
      this.#panel.label(this.#texts.close);
      if (at) this.#mark(this.#live, at);
      if (space && !this.#live.tell(space, { isNear: true })) this.#panel.say(this.#texts.unmarked);
    } catch {
      this.close();
      this.#panel.say(this.#texts.failed);
    } finally {
      this.#isOpening = false;
    }
  }

  /** Shows the printed map again. */
  close(): void {
    const ids = this.#live?.drawnIds;
    this.#live?.map.remove();
    this.#live = undefined;
    this.#panel.uncover();
    delete this.dataset['ready'];
    this.#panel.label(this.#texts.open);
    if (ids) this.#announce('register:view', { ids });
  }

  #toggle(): void {
    if (this.#isOpening) return;
    if (this.#live) this.close();
    // Who comes by a link has not asked for the keyboard to be put on the map.
    else void this.open().then(() => this.map?.getCanvas().focus({ preventScroll: true }));
  }

  #mark(live: LiveMap, at: NonNullable<Arrival['at']>): void {
    live.mark(at);
    this.#panel.say(this.#texts.marked);
  }

  /** Opens the map that the address asks for. */
  #arrive(): void {
    const isAsked = this.id !== '' && location.hash === `#${this.id}`;
    if (isAsked && !this.#isOpening && !this.#live) void this.open(arrivalFrom(new URLSearchParams(location.search)));
  }

  async #draw(): Promise<void> {
    const [{ openMap }, spaces] = await Promise.all([
      import('./open-map.ts'),
      fetchSpaces(this.dataset['spacesUrl'] ?? ''),
      styleSheets(),
    ]);
    if (!this.isConnected) return;
    this.#live = openMap({
      host: this,
      container: this.#panel.cover(),
      spaces,
      texts: this.#texts,
      ids: this.#ids,
      onSelect: (id) => this.#select(id),
      onView: (ids) => this.#announce('register:view', { ids }),
      say: (text) => this.#panel.say(text),
    });
    if (this.#focused) this.focusSpace(this.#focused);
    await this.#live.drawn();
  }

  get #texts(): MapTexts {
    return textsFrom(this.dataset['texts'] ?? '{}');
  }

  /** Tells of a choice and stays in sight: where the list is not beside the map, its row would take the reader away. */
  #select(id: string): void {
    const { scrollX, scrollY } = globalThis;
    this.#announce('register:select', { id });
    const { top, bottom } = this.getBoundingClientRect();
    if (bottom < 0 || top > globalThis.innerHeight) globalThis.scrollTo(scrollX, scrollY);
  }

  #announce(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

customElements.define('space-map', SpaceMap);
