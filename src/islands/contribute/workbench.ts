import { answersAbout, type Subject } from '../../core/form/draft.ts';
import type { Answers } from '../../core/form/answers.ts';
import { judgedDraft, type Bench } from '../../core/form/judged.ts';
import { draftName, targetFrom, targetQuery, type FormTarget } from '../../core/form/target.ts';
import { fieldAt } from '../../core/fields.ts';
import { useOpeningHours } from '../../core/validate-compiled.ts';
import { isLocale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { aboutLines } from './about-view.ts';
import { askAll, askOnly, openAnswered } from './asked.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { addEvidence, showEvidence, tellDates } from './evidence-view.ts';
import { listenTo } from './listening.ts';
import { answersIn, fill } from './inputs.ts';
import { loadKnown, loadRecord, type Handed, type Known } from './known.ts';
import { partOf } from './parts.ts';
import { Pickers } from './picker.ts';
import { PointField } from './point-field.ts';
import { listProblems, tellBeside } from './problems-view.ts';
import { showStart } from './start.ts';
import { tellDraft } from './told-view.ts';
import { WaysView } from './ways-view.ts';

/** The reader's own day, as records write it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The form at work: what it is about, what has been answered, and what it tells of that. */
export class Workbench {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly known: Known;
  private readonly pickers: Pickers;
  private readonly view: WaysView;
  private readonly drafts: DraftKeeper;
  private readonly point: PointField;
  private readonly left = new Set<string>();
  private target: FormTarget = {};
  private bench: Bench;
  private isAllTold = false;
  private asFilled = '';

  constructor(root: HTMLElement, known: Known) {
    this.root = root;
    this.known = known;
    this.form = partOf<HTMLFormElement>(root, 'form');
    this.bench = known;
    this.view = new WaysView(root, known.locale);
    this.drafts = new DraftKeeper(root, known.locale);
    this.pickers = new Pickers(root, { ...known, onPicked: (picker, picked) => this.picked(picker, picked) });
    this.point = new PointField(this.form, known, () => this.town);
    listenTo(this);
  }

  /** Goes to what an address asks for: a fact of a space, a new space, or the question what is known. */
  async aim(target: FormTarget): Promise<void> {
    const subject = await this.subjectOf(target);
    const { register, gazetteer, locale } = this.known;
    this.target = this.known.register.spaces.some(({ id }) => id === target.space) || target.isNew ? target : {};
    this.bench = { register, gazetteer, locale, ...(subject && { subject }) };
    const isAsked = subject !== undefined || this.target.isNew === true;
    showStart(this.root, { ...this.target, ...(!subject && { fact: '' }) });
    this.pickers.show(this.root);
    for (const part of ['facts', 'evidence', 'told', 'sent']) partOf(this.root, part).hidden = !isAsked;
    if (isAsked) this.showAsked();
    else this.drafts.restored('');
    this.pointSwitch();
  }

  /** The record that a target names, and the place in it; undefined where there is no such thing, or it cannot be had. */
  private async subjectOf({ space, fact }: FormTarget): Promise<Subject | undefined> {
    const { register, handed, locale } = this.known;
    if (!fact || !fieldAt(fact)?.needsEvidence || !register.spaces.some(({ id }) => id === space)) return undefined;
    try {
      const id = space ?? '';
      return { id, record: await loadRecord(handed, id), pointer: fact };
    } catch {
      const told = partOf(this.root, 'loading');
      told.textContent = translatorOf(locale)('form.failed-record');
      told.hidden = false;
      return undefined;
    }
  }

  /** Goes there because its reader said so: the address says so too, and the keyboard goes on from the facts. */
  async goTo(target: FormTarget): Promise<void> {
    history.pushState(null, '', targetQuery(target) || location.pathname);
    await this.aim(target);
    if (target.isNew || target.fact) partOf(this.root, 'facts-title').focus();
  }

  /** Asks for another fact of the same space, or another space. */
  async startAgain(): Promise<void> {
    await this.goTo(this.target.space ? { space: this.target.space } : {});
    partOf(this.root, 'start').querySelector<HTMLElement>('#fact')?.focus();
  }

  private showAsked(): void {
    const { subject, locale } = this.bench;
    const t = translatorOf(locale);
    this.point.close();
    this.left.clear();
    this.isAllTold = false;
    partOf(this.root, 'problems').hidden = true;
    if (subject) askOnly(this.root, subject.pointer);
    else askAll(this.root);
    partOf(this.root, 'evidence').classList.toggle('is-single', subject !== undefined);
    const page = this.known.handed.space.replace('{id}', subject?.id ?? '');
    partOf(this.root, 'about').replaceChildren(...aboutLines(this.bench, this.target.shown, page));
    partOf(this.root, 'facts-title').textContent = t(subject ? 'form.facts' : 'form.facts-new');
    this.put(subject ? answersAbout(subject) : {});
    this.asFilled = JSON.stringify(this.answers);
    const kept = this.drafts.restored(draftName(this.target));
    if (kept) this.put(kept);
    this.update();
  }

  /** Puts answers in, and asks for evidence where they have none. */
  put(answers: Answers): void {
    fill(this.form, answers);
    if (!Object.keys(answers).some((name) => name.startsWith('/evidence/'))) addEvidence(this.root, today());
    showStart(this.root, this.target);
    this.pickers.show(this.root);
    if (!this.bench.subject) openAnswered(this.root, Object.keys(answers));
  }

  addSource(): void {
    addEvidence(this.root, today())?.querySelector('input')?.focus();
    this.update();
  }

  get answers(): Answers {
    showEvidence(this.root);
    return answersIn(this.form);
  }

  leave(name: string): void {
    if (!name) return;
    this.left.add(name);
    this.update();
  }

  /** Judges what has been answered, and tells what comes of it. */
  update(): void {
    if (!this.bench.subject && !this.target.isNew) return;
    const { answers } = this;
    if (Object.keys(answers).some((name) => name.startsWith('/hours/'))) void this.loadHours();
    const isBegun = JSON.stringify(answers) !== this.asFilled;
    const judged = judgedDraft(answers, this.bench);
    tellDates(this.root, this.bench.locale);
    tellDraft(this.root, judged, this.bench, { handed: this.known.handed, view: this.view, isBegun });
    tellBeside(this.root, judged.problems, { left: this.left, isAll: this.isAllTold });
    listProblems(this.root, judged.problems, this.bench.locale);
    if (judged.problems.length === 0) partOf(this.root, 'problems').hidden = true;
    if (isBegun) this.drafts.keep(this.target, { answers, on: today(), title: this.title });
  }

  /** Tells every problem, wherever it is. */
  tellAll(): void {
    this.isAllTold = true;
    this.update();
    const problems = partOf(this.root, 'problems');
    problems.hidden = false;
    problems.focus();
  }

  throwAway(): void {
    this.drafts.throwAway(draftName(this.target));
    this.showAsked();
    this.drafts.sayThrown();
  }

  /** The municipality of what is told: the one chosen in the form, else that of the record. */
  private get town(): string {
    return this.answers['/address/municipality'] ?? this.bench.subject?.record.address?.municipality ?? '';
  }

  private get title(): string {
    return this.root.querySelector('.about-what')?.textContent ?? String(this.answers['/name'] ?? '');
  }

  private isLoadingHours = false;

  /** The judge of opening hours is heavy: it is loaded once there are any. */
  private async loadHours(): Promise<void> {
    if (this.isLoadingHours) return;
    this.isLoadingHours = true;
    const { isOpeningHours } = await import('../../core/opening-hours.ts');
    useOpeningHours(isOpeningHours);
    this.update();
  }

  private picked(picker: HTMLElement, { code, also }: { code: string; also?: Readonly<Record<string, string>> }): void {
    const name = picker.dataset['ask'] ?? '';
    if (name === 'space') {
      void this.goTo({ space: code });
      return;
    }
    for (const [key, text] of Object.entries(also ?? {})) {
      const beside = this.form.elements.namedItem(name.replace(/[^/]+$/, key));
      if (beside instanceof HTMLInputElement && beside.value === '') beside.value = text;
    }
    this.update();
  }

  private pointSwitch(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
      link.search = targetQuery(this.target);
  }
}

/** Loads what the form needs and sets it to work on what the address asks for. */
export async function openWorkbench(root: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const handed = JSON.parse(root.dataset['handed'] ?? '{}') as Handed;
  const bench = new Workbench(root, await loadKnown(handed, isLocale(lang) ? lang : 'fr'));
  partOf(root, 'loading').hidden = true;
  await bench.aim(targetFrom(new URLSearchParams(location.search)));
  bench.form.hidden = false;
}
