import type { Answers } from '../../core/form/answers.ts';
import { answersAbout } from '../../core/form/subject.ts';
import type { Bench } from '../../core/form/judged.ts';
import type { Picked } from '../../core/form/picked.ts';
import { targetQuery, type FormTarget } from '../../core/form/target.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { breath } from '../breath.ts';
import { pointSwitch } from '../language-switch.ts';
import { aboutLines } from './about-view.ts';
import { askAll, askOnly, openAnswered } from './asked.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { addEvidence, showEvidence } from './evidence-view.ts';
import { answersIn, fill } from './inputs.ts';
import { namesSpace, subjectOf, type Known } from './known.ts';
import { listenTo } from './listening.ts';
import { partOf } from './parts.ts';
import { fillBeside, Pickers } from './picker.ts';
import { PointField } from './point-field.ts';
import { showStart } from './start.ts';
import { Teller } from './teller.ts';
import { today } from './today.ts';

/** Milliseconds after which the reader is taken to have paused. */
const pauseInTyping = 120;

/** The form at work: what it is about, what has been answered, and what it tells of that. */
export class Workbench {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  private readonly known: Known;
  private readonly pickers: Pickers;
  private readonly teller: Teller;
  private readonly drafts: DraftKeeper;
  private readonly point: PointField;
  private target: FormTarget = {};
  private bench: Bench;
  /** Whether what is asked is there, with what was kept of it: until then nothing is read from the form. */
  private isHandedOver = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, known: Known) {
    this.root = root;
    this.known = known;
    this.form = partOf<HTMLFormElement>(root, 'form');
    this.bench = known;
    this.teller = new Teller(root, known);
    this.drafts = new DraftKeeper(root, known.locale);
    this.pickers = new Pickers(root, { ...known, onPicked: (picker, picked) => this.picked(picker, picked) });
    this.point = new PointField(this.form, known, () => this.town);
    listenTo(this);
  }

  /** Goes to what an address asks for: a fact of a space, a new space, or the question what is known. */
  async aim(target: FormTarget): Promise<void> {
    const subject = await subjectOf(this.known, target).catch(() => this.sayNoRecord());
    const { register, gazetteer, locale } = this.known;
    this.target = namesSpace(this.known, target) || target.isNew ? target : {};
    this.bench = { register, gazetteer, locale, ...(subject && { subject }) };
    this.isHandedOver = false;
    this.showStart();
    for (const part of ['facts', 'evidence', 'told', 'sent']) partOf(this.root, part).hidden = !this.isAsking;
    pointSwitch(targetQuery(this.target));
    if (this.isAsking) await this.showAsked();
    else this.drafts.restored({});
  }

  /** Goes there because its reader said so: the address says so too, and the keyboard goes on from the facts. */
  async goTo(target: FormTarget): Promise<void> {
    history.pushState(null, '', targetQuery(target) || location.pathname);
    await this.aim(target);
    if (this.isAsking) partOf(this.root, 'facts-title').focus();
  }

  /** Asks for another fact of the same space, or another space. */
  async startAgain(): Promise<void> {
    await this.goTo(this.target.space ? { space: this.target.space } : {});
    partOf(this.root, 'start').querySelector<HTMLElement>('#fact')?.focus();
  }

  addSource(): void {
    addEvidence(this.root, today())?.querySelector('input')?.focus();
    void this.update();
  }

  /** Keeps what is being typed at once, and judges it when the reader pauses, or leaves the field. */
  typing(): void {
    if (this.isHandedOver) this.drafts.keep(this.answers, this.title);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.update(), pauseInTyping);
  }

  /** From now on a problem of this input may be told. */
  leave(name: string): void {
    if (!name) return;
    this.teller.leave(name);
    void this.update();
  }

  /** Judges what has been answered, and tells what comes of it; resolves once that is told. */
  async update(): Promise<void> {
    clearTimeout(this.pause);
    if (!this.isHandedOver) return;
    const { answers } = this;
    this.drafts.keep(answers, this.title);
    await this.teller.tell(answers, this.bench, this.drafts.isBegun(answers));
  }

  /** Tells every problem, wherever it is, to who is done; nothing to who has not begun. */
  async settle(): Promise<void> {
    if (this.isHandedOver && this.drafts.isBegun(this.answers)) this.teller.askAll();
    await this.update();
    this.teller.listAll();
  }

  throwAway(): void {
    this.drafts.throwAway();
    this.showFacts();
    this.handOver();
    void this.update();
    this.drafts.sayThrown();
  }

  /** Whether facts are asked: those of a new space, or one of a known space. */
  private get isAsking(): boolean {
    return this.bench.subject !== undefined || this.target.isNew === true;
  }

  private get answers(): Answers {
    showEvidence(this.root);
    return answersIn(this.form);
  }

  private showStart(): void {
    showStart(this.root, { ...this.target, ...(!this.bench.subject && { fact: '' }) });
    this.pickers.show(this.root);
  }

  /** Shows what is asked, piece by piece; not to its end where its reader has meanwhile gone on to something else. */
  private async showAsked(): Promise<void> {
    const { bench } = this;
    this.showFacts();
    await breath();
    if (this.bench !== bench) return;
    this.handOver();
    await breath();
    if (this.bench === bench) void this.update();
  }

  private showFacts(): void {
    const { root, bench, target } = this;
    const { subject } = bench;
    this.point.close();
    this.teller.forget();
    if (subject) askOnly(root, subject.pointer);
    else askAll(root);
    partOf(root, 'evidence').classList.toggle('is-single', subject !== undefined);
    const page = this.known.handed.space.replace('{id}', subject?.id ?? '');
    partOf(root, 'about').replaceChildren(...aboutLines(bench, target.shown, page));
    partOf(root, 'facts-title').textContent = translatorOf(bench.locale)(subject ? 'form.facts' : 'form.facts-new');
  }

  /** The form as the reader first meets it, then with the draft that there may be. */
  private handOver(): void {
    const { subject } = this.bench;
    this.put(subject ? answersAbout(subject) : {});
    this.drafts.handOver(this.answers);
    const kept = this.drafts.restored(this.target);
    if (kept) this.put(kept);
    this.drafts.holds(this.answers);
    this.isHandedOver = true;
  }

  /** Puts answers in, and asks for evidence where they have none. */
  private put(answers: Answers): void {
    fill(this.form, answers);
    if (!Object.keys(answers).some((name) => name.startsWith('/evidence/'))) addEvidence(this.root, today());
    this.showStart();
    if (!this.bench.subject) openAnswered(this.root, Object.keys(answers));
  }

  /** The municipality of what is told: the one chosen in the form, else that of the record. */
  private get town(): string {
    return this.answers['/address/municipality'] ?? this.bench.subject?.record.address?.municipality ?? '';
  }

  private get title(): string {
    return this.root.querySelector('.about-what')?.textContent ?? String(this.answers['/name'] ?? '');
  }

  private picked(picker: HTMLElement, { code, also = {} }: Picked): void {
    const name = picker.dataset['ask'] ?? '';
    if (name === 'space') {
      void this.goTo({ space: code });
      return;
    }
    fillBeside(this.form, name, also);
    void this.update();
  }

  private sayNoRecord(): undefined {
    const told = partOf(this.root, 'loading');
    told.textContent = translatorOf(this.known.locale)('form.failed-record');
    told.hidden = false;
    return undefined;
  }
}
