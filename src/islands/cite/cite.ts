import { citedIn, isUnreleased, type Cited } from '../../core/cited/address.ts';
import type { CitedRows } from '../../core/cited/rows.ts';
import { verdictOf, type CitableRelease, type Verdict } from '../../core/cited/verdict.ts';
import type { Release } from '../../core/catalogue.ts';
import sheetUrl from '../../styles/cite.css?url';
import { sheetInForce } from '../style-sheet.ts';
import { citationView } from './citation-view.ts';
import { columnsNote, differenceView } from './difference-view.ts';
import { citableReleases, hashOf, hostOf, made, type Host } from './host.ts';
import { closePanel } from './panel.ts';
import type { AnswerSource } from './source.ts';

function show({ element, say }: Host, title: string, ...content: readonly HTMLElement[]): void {
  const close = made('button', 'plain', say('cite.close'));
  close.type = 'button';
  close.addEventListener('click', closePanel);
  element.replaceChildren(made('div', 'cite-head', made('h3', '', title), close), ...content);
  element.hidden = false;
}

/** Dresses what will be shown; without its sheet it can still be read. */
const dressed = (): Promise<void> => sheetInForce(sheetUrl).catch(() => undefined);

const paragraph = (text: string): HTMLElement => made('p', 'cite-told', text);

async function answered(rows: CitedRows, { version, date }: Release): Promise<Cited & { readonly date: string }> {
  return { release: version, date, count: rows.rows.length, hash: await hashOf(rows) };
}

/** A button that cites the last release in the place of an edition that is none. */
function insteadOf(host: Host, source: AnswerSource, last: CitableRelease): HTMLElement {
  const { say } = host;
  const button = made('button', 'button quiet', say('cite.instead', { version: last.version }));
  button.type = 'button';
  button.addEventListener('click', () => void citeAt(host, source, last));
  return made('p', '', button);
}

async function citeAt(host: Host, source: AnswerSource, release: CitableRelease): Promise<void> {
  const { say } = host;
  try {
    const rows = await source.at(release);
    if (typeof rows === 'string') throw new Error(rows);
    show(host, say('cite.title'), ...citationView(host, source, await answered(rows, release)));
    host.element.querySelector<HTMLElement>('.cite-tools button')?.focus();
  } catch {
    show(host, say('cite.title'), paragraph(say('cite.instead-failed', { version: release.version })));
  }
}

/** What is said of an edition that is no release. */
async function unreleasedNote(host: Host, source: AnswerSource): Promise<readonly HTMLElement[]> {
  const { version } = source.edition;
  if (!isUnreleased(version)) return [];
  const last = (await citableReleases(host)).at(-1);
  if (!last) return [paragraph(host.say('cite.unreleased-first'))];
  return [paragraph(host.say('cite.unreleased', { version: last.version })), insteadOf(host, source, last)];
}

/** Shows the permanent address, the hash and the citations of an answer. */
export async function cite(element: HTMLElement, source: AnswerSource): Promise<void> {
  const host = hostOf(element);
  const { say } = host;
  await dressed();
  show(host, say('cite.title'), paragraph(say('cite.working')));
  try {
    const rows = await source.now();
    if (rows === 'cut') return show(host, say('cite.title'), paragraph(say('cite.cut')));
    if (rows === 'not-asked') return show(host, say('cite.title'), paragraph(say('cite.not-asked-now')));
    const note = await unreleasedNote(host, source);
    show(host, say('cite.title'), ...note, ...citationView(host, source, await answered(rows, source.edition)));
  } catch {
    show(host, say('cite.title'), paragraph(say('cite.failed')));
  }
}

/** SQL may ask for chance or for the time: what it answers then has another hash each time, and nobody altered the address. */
const alteredKeys = {
  explorer: { same: 'cite.altered-same', other: 'cite.altered' },
  sql: { same: 'cite.altered-sql-same', other: 'cite.altered-sql' },
} as const;

interface Compared {
  readonly kind: AnswerSource['kind'];
  readonly cited: Cited;
  /** Rows of today's answer. */
  readonly now: number;
}

function wordsOf({ say }: Host, verdict: Verdict, { kind, cited, now }: Compared): string {
  const { release: version, count } = cited;
  const holes = { version, before: count, now };
  switch (verdict.kind) {
    case 'same':
      return say('cite.same', { version, count: now });
    case 'unknown-release':
      return say(verdict.isSame ? 'cite.unknown-release-same' : 'cite.unknown-release', holes);
    case 'altered':
      return say(alteredKeys[kind][verdict.isSame ? 'same' : 'other'], { ...holes, before: verdict.countThen });
    case 'lost':
      return say(`cite.lost-${verdict.loss}`, holes);
    case 'differs':
      return say('cite.differs', holes);
  }
}

async function compareWith(host: Host, source: AnswerSource, cited: Cited): Promise<readonly HTMLElement[]> {
  const { say } = host;
  const now = await source.now();
  if (now === 'cut') return [paragraph(say('cite.cut'))];
  if (now === 'not-asked') return [paragraph(say('cite.not-asked-now'))];
  const releases = await citableReleases(host);
  const verdict = await verdictOf({ cited, edition: source.edition, now, releases, hashOf, answerOf: source.at });
  host.element.dataset['verdict'] = verdict.kind;
  const told = paragraph(wordsOf(host, verdict, { kind: source.kind, cited, now: now.rows.length }));
  if (verdict.kind === 'differs') return [told, ...differenceView(host, verdict.difference, cited.release)];
  return verdict.kind === 'same' ? [told, ...columnsNote(host, 'added', verdict.columnsAdded, cited.release)] : [told];
}

/** Says what has become of the answer that an address cites: the same rows, or what was added, removed and changed. */
export async function compare(element: HTMLElement, source: AnswerSource, search: string): Promise<void> {
  const host = hostOf(element);
  const { say } = host;
  const cited = citedIn(new URLSearchParams(search));
  if (!cited) return;
  await dressed();
  if (cited === 'broken') return show(host, say('cite.check-title'), paragraph(say('cite.broken')));
  show(host, say('cite.check-title'), paragraph(say('cite.working')));
  try {
    show(host, say('cite.check-title'), ...(await compareWith(host, source, cited)));
  } catch {
    show(host, say('cite.check-title'), paragraph(say('cite.failed')));
  }
}
