import { keysOf, placesTo } from './json-pointer.ts';
import type { Problem } from './problem.ts';
import type { JudgedKind } from './record-schemas.ts';
import { bibliographyRules } from './rules/bibliography-rules.ts';
import { chartRules } from './rules/chart-rules.ts';
import { definitionRules } from './rules/definition-rules.ts';
import { eventRules } from './rules/event-rules.ts';
import { networkRules } from './rules/network-rules.ts';
import { questionRules } from './rules/question-rules.ts';
import { rules } from './rules/index.ts';
import { plainCharacters } from './rules/plain-characters.ts';
import { rubricRules } from './rules/rubric-rules.ts';
import { statisticRules } from './rules/statistic-rules.ts';
import { termRules } from './rules/term-rules.ts';
import { tradeRules } from './rules/trade-rules.ts';
import { validate } from './validate.ts';

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Takes one place out of a record, with what is left empty by it; of a list, the whole, for its places are counted. */
function remove(record: unknown, keys: readonly string[]): void {
  const parentKeys = keys.slice(0, -1);
  const parent = parentKeys.reduce<unknown>((node, key) => (isMap(node) ? node[key] : undefined), record);
  if (keys.length === 0 || !isMap(parent)) return;
  if (!Array.isArray(parent)) Reflect.deleteProperty(parent, keys.at(-1) ?? '');
  const isLeftEmpty = parentKeys.length > 0 && Object.keys(parent).length === 0;
  if (Array.isArray(parent) || isLeftEmpty) remove(record, parentKeys);
}

/** A copy without what stands at some places, so that the rules can judge the rest. */
function without(value: unknown, pointers: readonly string[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const pointer of pointers) remove(copy, keysOf(pointer));
  return copy;
}

const isMissing = ({ code }: Problem): boolean => code === 'missing' || code === 'missing-here';

/** Whether the schema refuses what evidence supports: then no fact can be said to lack it. */
const leavesEvidenceOpen = ({ pointer, atKey }: Problem): boolean =>
  /^\/(sources|checks)\/\d+\//.test(pointer) && (atKey === true || /^\/\w+\/\d+\/supports/.test(pointer));

/** Tells of a problem that a rule finds whether it only follows from a value that the schema has refused. */
function followingFrom(refused: readonly Problem[]): (problem: Problem) => boolean {
  const isEvidenceOpen = refused.some(leavesEvidenceOpen);
  const places = new Set(refused.map(({ pointer }) => pointer));
  const above = new Set(refused.flatMap(({ pointer }) => placesTo(pointer)));
  const isRefused = (place: string): boolean => above.has(place) || placesTo(place).some((one) => places.has(one));
  return ({ code, pointer, args }) => {
    if (code === 'fact-without-evidence' && isEvidenceOpen) return true;
    return [pointer, String(args['found'])].some((place) => place.startsWith('/') && isRefused(place));
  };
}

type Rules = (record: unknown) => readonly Problem[];

/** The schema first; the rules on what the schema accepts, so that one run tells everything that can be told. */
function judged(kind: JudgedKind, value: unknown, ruled: Rules): readonly Problem[] {
  const characters = plainCharacters(value);
  // Of a key or a form that the schema refuses for such a character, the character is what to tell.
  const isTold = ({ pointer }: Problem): boolean =>
    characters.some((problem) => problem.code !== 'spacing' && problem.pointer === pointer);
  const problems = [...characters, ...validate(kind, value).filter((problem) => !isTold(problem))];
  if (problems.length === 0) return ruled(value);
  const refused = problems.filter((problem) => !isMissing(problem));
  const rest = without(
    value,
    refused.map(({ pointer }) => pointer),
  );
  // The rules bear a missing key, and nothing else that the schema refuses.
  if (!validate(kind, rest).every(isMissing)) return problems;
  const follows = followingFrom(refused);
  return [...problems, ...ruled(rest).filter((problem) => !follows(problem))];
}

/** What judges the records of one kind: its schema, then its rules, each with what they look at besides the record. */
const judgeBy =
  <Kept, Around>(kind: JudgedKind, ruled: readonly ((record: Kept, around: Around) => readonly Problem[])[]) =>
  (value: unknown, around: Around): readonly Problem[] =>
    judged(kind, value, (record) => ruled.flatMap((rule) => rule(record as Kept, around)));

/** Everything that is wrong with a record, kind by kind; none when it may be published. */
export const judgeSpace = judgeBy('space', rules);
export const judgeNetwork = judgeBy('network', networkRules);
export const judgeStatistic = judgeBy('statistic', statisticRules);
export const judgeChart = judgeBy('chart', chartRules);
export const judgeDefinition = judgeBy('definition', definitionRules);
export const judgeTrade = judgeBy('trade', tradeRules);
export const judgeTerm = judgeBy('term', termRules);
export const judgeQuestion = judgeBy('question', questionRules);
export const judgeEvent = judgeBy('event', eventRules);
export const judgeRubric = judgeBy('rubric', rubricRules);
export const judgeBibliography = judgeBy('bibliography', bibliographyRules);
