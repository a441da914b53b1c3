import type { Answers } from '../../core/form/answers.ts';
import { judgedDraft, type Bench } from '../../core/form/judged.ts';
import { tellDates } from './evidence-view.ts';
import { judgeHoursIn } from './hours.ts';
import type { Known } from './known.ts';
import { partOf } from './parts.ts';
import { listProblems, tellBeside } from './problems-view.ts';
import { tellDraft } from './told-view.ts';
import { WaysView } from './ways-view.ts';

/** Judges what has been answered and tells what comes of it: of inputs that nobody has been at, only when asked. */
export class Teller {
  private readonly root: HTMLElement;
  private readonly known: Known;
  private readonly view: WaysView;
  private readonly left = new Set<string>();
  private isAll = false;

  constructor(root: HTMLElement, known: Known) {
    this.root = root;
    this.known = known;
    this.view = new WaysView(root, known.locale);
  }

  /** Begins anew: no input has been left yet. */
  forget(): void {
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

  /** @param again called when there is more to judge by than there was */
  tell(answers: Answers, bench: Bench, { isBegun, again }: { readonly isBegun: boolean; readonly again: () => void }) {
    const { root, view } = this;
    judgeHoursIn(answers, again);
    const judged = judgedDraft(answers, bench);
    tellDates(root, bench.locale);
    tellDraft(root, judged, bench, { handed: this.known.handed, view, isBegun });
    tellBeside(root, judged.problems, { left: this.left, isAll: this.isAll });
    listProblems(root, judged.problems, bench.locale);
    if (judged.problems.length === 0) this.problems.hidden = true;
  }

  private get problems(): HTMLElement {
    return partOf(this.root, 'problems');
  }
}
