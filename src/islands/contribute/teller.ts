import type { Answers } from '../../core/form/answers.ts';
import type { Bench } from '../../core/form/judged.ts';
import type { FormProblem } from '../../core/form/problem-words.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { askSupports, tellDates } from './evidence-view.ts';
import type { Judging } from './judging.ts';
import type { Known } from './known.ts';
import { judgingOf } from './load-judging.ts';
import { made, partOf } from './parts.ts';
import { listProblems, tellBeside } from './problems-view.ts';

/** Tells what comes of what has been answered: of inputs that nobody has been at, only when asked. */
export class Teller {
  private readonly root: HTMLElement;
  private readonly known: Known;
  private readonly left = new Set<string>();
  private judging: Judging | undefined;
  private isAll = false;
  /** What is being told: of what was answered before, a judge that is late tells nothing more. */
  private telling: Answers | undefined;

  constructor(root: HTMLElement, known: Known) {
    this.root = root;
    this.known = known;
  }

  /** Begins anew: no input has been left yet. */
  forget(): void {
    this.telling = undefined;
    this.root.removeAttribute('aria-busy');
    this.left.clear();
    this.isAll = false;
    this.problems.hidden = true;
  }

  /** From now on a problem of this input may be told. */
  leave(name: string): void {
    this.left.add(name);
  }

  /** From now on every problem is told. */
  askAll(): void {
    this.isAll = true;
  }

  /** Lists the problems where all are asked for, and goes there. */
  listAll(): void {
    this.problems.hidden = !this.isAll || !this.problems.querySelector('li');
    this.problems.focus();
  }

  /** @param isBegun whether the reader has said anything yet: of a form as it was handed over there is nothing to judge */
  async tell(answers: Answers, bench: Bench, isBegun: boolean): Promise<void> {
    this.telling = answers;
    this.root.removeAttribute('aria-busy');
    tellDates(this.root, bench.locale);
    if (!isBegun) this.tellNothing(bench);
    if (isBegun || this.isAll || this.left.size > 0) await this.judge(answers, bench, isBegun);
    else this.tellProblems([], bench);
  }

  private tellNothing({ locale, subject }: Bench): void {
    const { root } = this;
    const t = translatorOf(locale);
    if (!subject) askSupports(root, []);
    partOf(root, 'state').textContent = t('form.nothing-yet');
    for (const part of ['ways', 'settle']) partOf(root, part).hidden = true;
    partOf(root, 'preview').replaceChildren(made('p', t('form.preview-empty'), { class: 'hint' }));
  }

  private async judge(answers: Answers, bench: Bench, isBegun: boolean): Promise<void> {
    const { root, known } = this;
    root.setAttribute('aria-busy', 'true');
    const Loaded = await judgingOf(answers).catch(() => undefined);
    if (this.telling !== answers) return;
    root.removeAttribute('aria-busy');
    if (Loaded) {
      this.judging ??= new Loaded(root, known.handed, bench);
      this.tellProblems(this.judging.judge(answers, bench, isBegun), bench);
    } else partOf(root, 'state').textContent = translatorOf(bench.locale)('form.failed-judge');
  }

  private tellProblems(problems: readonly FormProblem[], { locale }: Bench): void {
    tellBeside(this.root, problems, { left: this.left, isAll: this.isAll });
    listProblems(this.root, problems, locale);
    if (problems.length === 0) this.problems.hidden = true;
  }

  private get problems(): HTMLElement {
    return partOf(this.root, 'problems');
  }
}
