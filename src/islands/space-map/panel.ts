/** What stands in the page around the interactive map: the sheet that it covers, its button and its message. */
export class Panel {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get button(): HTMLButtonElement | null {
    return this.#host.querySelector<HTMLButtonElement>('[data-part="toggle"]');
  }

  label(text: string): void {
    if (this.button) this.button.textContent = text;
  }

  say(text: string): void {
    const message = this.#host.querySelector('[data-part="message"]');
    if (message) message.textContent = text;
  }

  /** Covers the printed map with a new box, which is returned. */
  cover(): HTMLElement {
    const box = Object.assign(document.createElement('div'), { className: 'm-live' });
    this.#sheet.append(box);
    this.#sheet.classList.add('is-live');
    return box;
  }

  /** Shows the printed map again. */
  uncover(): void {
    this.#host.querySelector('.m-live')?.remove();
    this.#sheet.classList.remove('is-live');
  }

  get #sheet(): HTMLElement {
    return this.#host.querySelector<HTMLElement>('.m-sheet') ?? this.#host;
  }
}
