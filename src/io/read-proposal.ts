import path from 'node:path';
import { catalogueFrom, type Release } from '../core/catalogue.ts';
import { contentKinds } from '../core/content-kinds.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { PlacedProblem, Proposal, Version } from '../core/pull-request/proposal.ts';
import { shownRecord, type ShownRecord } from '../core/pull-request/shown-record.ts';
import { wordsFrom } from '../i18n/locales.ts';
import { inPlainForm, mostBytes, nameOf, readText } from './content-file.ts';
import { contentAt, repositoryOf, withFolder } from './content-at.ts';
import { filesIn, folderIn } from './content-folder.ts';
import type { FileProblem } from './file-problem.ts';
import { filesBetween } from './files-between.ts';
import { commitNamed, gitLine } from './git.ts';
import { readJsonText } from './json-text.ts';
import { readContent, type Content } from './read-content.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRelease } from './read-releases.ts';
import { sentenceAbout } from './told-problems.ts';

/** What is compared: two states of a repository. */
export interface Compared {
  /** The content folder in a working folder of the repository. */
  readonly root: string;
  /** A commit or branch; what it shares with the other state is compared, so that its own later changes do not count. */
  readonly base: string;
  /** A commit or branch; undefined for what lies in the working folder. */
  readonly head?: string;
}

/** What can be shown of the records that the checker has refused, by the space's id. */
function refusedRecords(root: string, { spaces, problems }: Content): ReadonlyMap<string, ShownRecord> {
  const files = filesIn(folderIn(root, 'space'), /\.json$/);
  const shown = files.flatMap((file): [string, ShownRecord][] => {
    const id = path.basename(file, '.json');
    if (spaces.has(id)) return [];
    const { value } = readJsonText(inPlainForm(readText(file).text ?? ''));
    const record = shownRecord(
      value,
      problems.filter((problem) => problem.file === nameOf(file)),
    );
    return record ? [[id, record]] : [];
  });
  return new Map(shown);
}

interface Around {
  readonly gazetteer: Gazetteer;
  readonly release: Release;
}

function versionOf(root: string, content: Content, { gazetteer, release }: Around): Version {
  const refused = refusedRecords(root, content);
  const records = [...refused].map(([id, { record }]) => [id, record] as const);
  const spaces = new Map([...content.spaces, ...records]);
  return {
    catalogue: catalogueFrom({ release, gazetteer, spaces, networks: content.networks }),
    unreadable: new Map([...refused].map(([id, { unreadable }]) => [id, unreadable])),
  };
}

/** A problem with the name that its file has in the repository, whatever folder it was read in. */
function placedProblem(problem: FileProblem, root: string, folder: string): PlacedProblem {
  const named = (text: string): string => text.replaceAll(nameOf(root), folder);
  const { position, pointer } = problem;
  const message = wordsFrom((locale) => named(sentenceAbout(problem, locale)));
  return { file: named(problem.file), ...position, pointer, message };
}

function compare(compared: Compared, beside: string): Proposal {
  const repository = repositoryOf(compared.root);
  const { top, folder } = repository;
  const head = compared.head === undefined ? undefined : commitNamed(top, compared.head);
  const base = gitLine(top, 'merge-base', commitNamed(top, compared.base), head ?? 'HEAD');
  const rootBefore = contentAt(repository, { commit: base, into: path.join(beside, 'before'), most: Infinity });
  const rootAfter =
    head === undefined
      ? compared.root
      : // What is proposed is read no further than the checker reads it.
        contentAt(repository, { commit: head, into: path.join(beside, 'after'), most: mostBytes });
  const gazetteer = readGazetteer();
  // The state before is published: its day counts for both.
  const around = { gazetteer, release: readRelease(rootBefore) };
  const [before, after] = [rootBefore, rootAfter].map((root) => readContent(root, gazetteer));
  if (!before || !after) throw new Error('Two states were to be read.');
  return {
    before: versionOf(rootBefore, before, around),
    after: versionOf(rootAfter, after, around),
    files: filesBetween(top, base, head),
    problems: after.problems.map((problem) => placedProblem(problem, rootAfter, folder)),
    spacesFolder: `${folder}/${contentKinds.space.folder}`,
  };
}

/**
 * Two states of a repository's content, read and judged without anything of them being run or checked out.
 * @throws GitError where git does not know a state, or there is no repository
 */
export const readProposal = (compared: Compared): Proposal => withFolder((folder) => compare(compared, folder));
