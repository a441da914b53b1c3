import '../offline/register.ts';
import { onceNear } from '../coming-near.ts';
import { allKept } from './draft-store.ts';
import { partOf } from './parts.ts';

/**
 * The form for one fact. Its first question is there at once; what an answer takes is loaded when a reader comes to it, or with the page where
 * the address says what is known or a draft waits on this device. Tells its reader when that cannot be had, and tries again at the next answer.
 */
class ContributeForm extends HTMLElement {
  private opening: Promise<boolean> | undefined;
  private isOpen = false;
  /** What the reader has answered before that was there. */
  private answered: HTMLInputElement | undefined;

  connectedCallback(): void {
    void this.start();
  }

  private async start(): Promise<void> {
    if (location.search === '' && allKept().length === 0) this.askFirst();
    else await this.openTold();
    this.dataset['ready'] = 'true';
  }

  private askFirst(): void {
    const form = partOf(this, 'form');
    form.hidden = false;
    this.say(undefined);
    onceNear(form, () => void this.open());
    form.addEventListener('change', ({ target }) => {
      if (!this.isOpen && target instanceof HTMLInputElement) void this.goOn(target);
    });
  }

  /** Loads what the form needs; whether it is there. */
  private open(): Promise<boolean> {
    this.opening ??= this.load().catch(() => {
      this.opening = undefined;
      return false;
    });
    return this.opening;
  }

  private async load(): Promise<boolean> {
    const { openWorkbench } = await import('./open-workbench.ts');
    await openWorkbench(this);
    this.isOpen = true;
    return true;
  }

  /** The same for a reader who waits for it. */
  private async openTold(): Promise<boolean> {
    this.say('loading');
    const isOpen = await this.open();
    this.say(isOpen ? undefined : 'failed');
    return isOpen;
  }

  /** Gives the form the answer that came before it was there: of several, the last. */
  private async goOn(answer: HTMLInputElement): Promise<void> {
    const isWaiting = this.answered !== undefined;
    this.answered = answer;
    if (isWaiting) return;
    const isOpen = await this.openTold();
    const last = this.answered;
    this.answered = undefined;
    if (!isOpen) return;
    last.checked = true;
    last.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private say(what: 'loading' | 'failed' | undefined): void {
    const told = partOf(this, 'loading');
    told.hidden = what === undefined;
    if (what) told.textContent = this.dataset[what] ?? '';
  }
}

customElements.define('contribute-form', ContributeForm);
