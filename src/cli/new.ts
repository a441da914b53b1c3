import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cancel, intro, log, note, outro } from '@clack/prompts';
import { visible } from '../core/hidden-characters.ts';
import { atPlace, placeNamed } from '../core/new-place.ts';
import type { Contribution } from '../core/new-record.ts';
import type { Registered } from '../core/findings/finding.ts';
import { translatorOf } from '../i18n/translate.ts';
import { nameOf, writeNew } from '../io/content-file.ts';
import { contributionFromJson, contributionFromOptions, NoFieldError } from '../io/given-contribution.ts';
import { nearWords } from '../io/near-words.ts';
import { preparedSpace, type PreparedSpace } from '../io/prepared-space.ts';
import { surroundingsIn } from '../io/read-content.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { toldProblems } from '../io/told-problems.ts';
import { readOptions } from './new-options.ts';
import { askedContribution } from './new-questions.ts';
import { askYes, CancelledError } from './prompts.ts';

/** How the command ends: written, refused, not understood, or broken off by Ctrl-C. */
const exit = { written: 0, refused: 1, unable: 2, cancelled: 130 } as const;

const options = readOptions();
const { locale, anotherPlace, print, municipality } = options;
const t = translatorOf(locale);
const root = path.resolve(options.content);
const gazetteer = readGazetteer();
const asking = { locale, input: process.stdin, output: process.stdout };
const isGiven = options.json === true || options.set.length > 0 || options.source.length > 0;

/** Says why, and ends: nothing has been written. */
function end(code: number, ...words: readonly string[]): never {
  for (const sentence of words) console.error(sentence);
  process.exit(code);
}

function givenContribution(): Contribution {
  if (!options.json) return contributionFromOptions(options.set, options.source);
  return contributionFromJson(readFileSync(0, 'utf8')) ?? end(exit.unable, t('new.not-json'));
}

/** The contribution with its municipality by code; the name comes from `--municipality`, or stands where the code should. */
function placed({ facts, source }: Contribution): Contribution {
  const named = municipality ?? Object(facts['address'])['municipality'];
  if (typeof named !== 'string') return { facts, source };
  const found = placeNamed(gazetteer, named);
  if ('municipality' in found) return { facts: atPlace(facts, named, found.municipality), source };
  if (found.isNear) return end(exit.refused, visible(nearWords(named, found.candidates, locale)));
  const meant = found.candidates.map(({ nis, name }) => `${name} (${nis})`).join(', ');
  return end(exit.refused, visible(t('new.several-municipalities', { found: named, meant })));
}

const namesOf = (spaces: readonly Registered[]): string =>
  spaces.map(({ id, record }) => `${record.name} (${id})`).join(', ');

/** What is right is written; nothing that was typed is lost where it is not. */
function refuseProblems({ problems, text }: PreparedSpace): void {
  if (problems.length > 0) end(exit.refused, toldProblems(problems, locale), `\n${t('new.refused')}\n`, text);
}

function write({ file, text }: PreparedSpace): string {
  if (!writeNew(file, text)) end(exit.refused, t('new.taken', { file: nameOf(file) }), text);
  return t('new.written', { file: nameOf(file) });
}

function fromOptions(): void {
  const prepared = preparedSpace(placed(givenContribution()), root, gazetteer);
  refuseProblems(prepared);
  const { duplicates, text } = prepared;
  if (duplicates.length > 0 && !anotherPlace)
    end(exit.refused, t('new.duplicates', { found: namesOf(duplicates) }), t('new.say-another-place'));
  if (print) process.stdout.write(text);
  else console.log(write(prepared));
}

async function fromQuestions(): Promise<void> {
  intro(t('new.title'));
  const today = new Date().toISOString().slice(0, 10);
  const contribution = await askedContribution({ ...asking, surroundings: surroundingsIn(root, gazetteer), today });
  const prepared = preparedSpace(contribution, root, gazetteer);
  refuseProblems(prepared);
  const { duplicates, file, text } = prepared;
  if (duplicates.length > 0) {
    log.warn(t('new.duplicates', { found: namesOf(duplicates) }));
    if (!(await askYes(t('new.another-place'), asking))) throw new CancelledError();
  }
  note(text, t('new.preview', { file: nameOf(file) }));
  if (!(await askYes(t('new.write'), asking))) throw new CancelledError();
  outro(write(prepared));
}

try {
  if (isGiven) fromOptions();
  else if (process.stdin.isTTY) await fromQuestions();
  else end(exit.unable, t('new.no-terminal'));
} catch (error) {
  if (error instanceof CancelledError) {
    cancel(t('new.cancelled'));
    process.exit(exit.cancelled);
  }
  if (error instanceof NoFieldError) end(exit.unable, t('new.no-field', { found: visible(error.message) }));
  end(exit.unable, t('check.stopped', { reason: (error as Error).message }));
}
