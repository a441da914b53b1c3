import type { Answers } from '../../core/form/answers.ts';

/** What is kept of a contribution on the reader's device. */
export interface KeptDraft {
  readonly answers: Answers;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where the form goes on with it: the query of its address. */
  readonly query: string;
  /** What it is about, in the words of the page. */
  readonly title: string;
}

const prefix = 'contribution:';

/** Keeps a draft; false where the browser refuses, as a private window may. */
export function keep(name: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft of that name; undefined where there is none, or the browser keeps nothing. */
export function kept(name: string): KeptDraft | undefined {
  try {
    const text = localStorage.getItem(name);
    return text ? (JSON.parse(text) as KeptDraft) : undefined;
  } catch {
    return undefined;
  }
}

export function throwAway(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // What was not kept need not be thrown away.
  }
}

/** Every draft on this device, by its name. */
export function allKept(): readonly (readonly [string, KeptDraft])[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    return names.flatMap((name) => {
      const draft = kept(name);
      return draft ? [[name, draft] as const] : [];
    });
  } catch {
    return [];
  }
}
