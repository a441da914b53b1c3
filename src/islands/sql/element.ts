import '../offline/register.ts';
import { secondsAllowed, type SqlAnswer } from '../../core/sql/answer.ts';
import { fitsAddress, longestAddress, questionFrom } from '../../core/sql/address.ts';
import { numberFormat } from '../../i18n/formats.ts';
import { isLocale, localeFacts, type Locale } from '../../i18n/locales.ts';
import { pointSwitch } from '../language-switch.ts';
import { saveFile } from '../save-file.ts';
import { voiceFrom } from '../voice.ts';
import { closePanel } from '../cite/panel.ts';
import { tableOf } from './answer-view.ts';
import { broughtWords, citationOf, citeThis, compareWith } from './cited.ts';
import type { Engine, Outcome } from './engine.ts';
import { wordsOf, type Told } from './outcome-words.ts';
import { addressOf, keepQuestion } from './question-address.ts';
import type { Say } from './sentences.ts';

/** Asks the published database in SQL. SQLite and the database are loaded with the first question; what is asked stands in the address. */
class RegisterSql extends HTMLElement {
  private locale: Locale = 'en';
  private say: Say = () => '';
  private engine: Promise<Engine> | undefined;
  private answer: SqlAnswer | undefined;
  /** The question that it answers. */
  private answered = '';
  /** Counts the questions, so that the outcome of an earlier one is not told over a later one. */
  private asked = 0;

  connectedCallback(): void {
    const { lang } = document.documentElement;
    if (isLocale(lang)) this.locale = lang;
    this.say = voiceFrom(this.piece('sentences')?.dataset['sentences'] ?? '{}', this.locale);
    for (const part of this.querySelectorAll<HTMLElement>('[data-try]')) part.hidden = false;
    this.listen();
    this.restore();
    this.dataset['ready'] = 'true';
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private piece(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  private listen(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    this.addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
      if (key === 'Enter' && (ctrlKey || metaKey) && target === this.field) void this.ask();
    });
    this.addEventListener('click', ({ target }) => target instanceof Element && this.press(target));
    globalThis.addEventListener('popstate', () => this.restore());
  }

  /** Takes the question from the address; it is asked when the reader says so, for asking loads much. */
  private restore(): void {
    pointSwitch();
    const sql = questionFrom(location.search);
    if (!sql || !this.field) return;
    this.field.value = sql;
    this.tell({ words: broughtWords(this.say) });
  }

  private press(target: Element): void {
    const tried = target.closest<HTMLElement>('[data-try]');
    if (tried) this.try(tried.dataset['try'] ?? '');
    if (target.closest('[data-stop]')) void this.engine?.then((engine) => engine.stop());
    if (target.closest('[data-csv]')) void this.save();
    if (target.closest('[data-cite]') && this.answer) void citeThis(this.answered, this.answer);
    const copier = target.closest<HTMLElement>('[data-copy]');
    if (copier) void this.copy(copier);
  }

  /** Puts an example before the reader, to be changed and asked. */
  private try(name: string): void {
    const code = this.querySelector(`code[data-name="${CSS.escape(name)}"]`);
    if (!this.field || !code) return;
    this.field.value = code.textContent;
    this.field.scrollIntoView({ block: 'center' });
    this.field.focus({ preventScroll: true });
  }

  private async ask(): Promise<void> {
    const sql = this.field?.value.trim() ?? '';
    if (sql === '') return this.field?.focus();
    this.asked += 1;
    const number = this.asked;
    const cited = citationOf(sql);
    if (!cited) keepQuestion(sql);
    closePanel();
    this.answered = sql;
    this.show(undefined);
    this.wait(true);
    const outcome = await this.outcomeOf(sql);
    if (number !== this.asked) return;
    this.wait(false);
    if ('answer' in outcome) this.show(outcome.answer);
    if ('failure' in outcome) this.engine = undefined;
    this.tell(wordsOf(outcome, this.say));
    if (cited && 'answer' in outcome) await compareWith(cited, sql, outcome.answer);
  }

  private wait(isWaiting: boolean): void {
    this.piece('bench')?.setAttribute('aria-busy', String(isWaiting));
    this.piece('stop')?.toggleAttribute('hidden', !isWaiting);
  }

  private async outcomeOf(sql: string): Promise<Outcome> {
    try {
      if (!('WebAssembly' in globalThis)) throw new Error('no WebAssembly');
      this.engine ??= this.load();
      const engine = await this.engine;
      this.tell({ words: this.say('sql.asking') });
      return await engine.ask(sql);
    } catch (error) {
      return { failure: String(error) };
    }
  }

  private async load(): Promise<Engine> {
    const all = Number(this.piece('bytes')?.dataset['bytes']);
    const { tag } = localeFacts[this.locale];
    const size = numberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
    const told = (bytes: number): string => size.format(bytes / 1000);
    const onBytes = (done: number): void =>
      this.tell({ words: this.say('sql.loading', { done: told(done), all: told(all) }) });
    onBytes(0);
    // How SQLite is started is loaded only by who asks.
    const [{ Engine }, { loadFiles }] = await Promise.all([import('./engine.ts'), import('./load-files.ts')]);
    return new Engine(await loadFiles(this.dataset['database'] ?? '', onBytes), secondsAllowed);
  }

  private show(answer: SqlAnswer | undefined): void {
    this.answer = answer;
    const hasRows = answer !== undefined && answer.rows.length > 0;
    this.piece('csv')?.toggleAttribute('hidden', !hasRows);
    this.piece('cite')?.toggleAttribute('hidden', !answer || answer.columns.length === 0);
    this.piece('answer')?.replaceChildren(...(hasRows ? [tableOf(answer, this.say('sql.answer'))] : []));
  }

  private tell({ words, fault = '' }: Told): void {
    const [told, cited] = [this.piece('told'), this.piece('fault')];
    if (told) told.textContent = words;
    if (cited) cited.textContent = fault;
    cited?.toggleAttribute('hidden', fault === '');
  }

  private async copy(button: HTMLElement): Promise<void> {
    const address = addressOf(this.field?.value ?? '');
    if (!fitsAddress(address))
      return this.tell({ words: this.say('sql.too-long', { count: address.length, limit: longestAddress }) });
    button.textContent = await navigator.clipboard.writeText(address).then(
      () => this.say('explorer.copied'),
      () => this.say('explorer.copy-failed'),
    );
  }

  private async save(): Promise<void> {
    if (!this.answer) return;
    // The writer of CSV is loaded only by who downloads.
    const { csvOf } = await import('./answer-csv.ts');
    saveFile(csvOf(this.answer), `coworking-register-${this.dataset['release']}-sql.csv`);
  }
}

customElements.define('register-sql', RegisterSql);
