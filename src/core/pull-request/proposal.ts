import type { Words } from '../../i18n/locales.ts';
import type { Catalogue, Space } from '../catalogue.ts';

/** A file of the repository that a pull request changes; names are from the repository's folder, with slashes. */
export interface ChangedFile {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Its name before, where it has another now. */
  readonly from?: string;
  /** Lines that came and went; missing of what is no text. */
  readonly lines?: { readonly added: number; readonly removed: number };
}

/** What the checker says of one place, in every language: what was found, and what to write instead. */
export interface PlacedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer into the record; '' for the file as a whole. */
  readonly pointer: string;
  readonly message: Words;
}

/** One state of the register: what the checker accepts, and of the records it refuses what can be shown of them. */
export interface Version {
  readonly catalogue: Catalogue;
  /** The keys of refused records that cannot be shown, e.g. `address`, by the space's id. */
  readonly unreadable: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What somebody proposes: two states of the register, and the files between them. */
export interface Proposal {
  readonly before: Version;
  readonly after: Version;
  readonly files: readonly ChangedFile[];
  /** Of the state after; of all files. */
  readonly problems: readonly PlacedProblem[];
  /** Where the records of spaces stand in the repository, e.g. `content/spaces`. */
  readonly spacesFolder: string;
}

/** A space of which the record is added, changed or removed. */
export interface SpaceChange {
  readonly id: string;
  readonly file: ChangedFile;
  /** Its identifier before, where it has another now. */
  readonly formerId?: string;
  readonly before?: Space;
  readonly after?: Space;
  readonly unreadable: ReadonlySet<string>;
  readonly problems: readonly PlacedProblem[];
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The space that a file is the record of; undefined where it is none. */
function idOf(path: string, spacesFolder: string): string | undefined {
  const name = path.startsWith(`${spacesFolder}/`) ? path.slice(spacesFolder.length + 1) : '';
  const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
  return idForm.test(id) ? id : undefined;
}

type ByFile = ReadonlyMap<string, readonly PlacedProblem[]>;

function spaceChange(file: ChangedFile, proposal: Proposal, problems: ByFile): readonly SpaceChange[] {
  const { before, after, spacesFolder } = proposal;
  const id = idOf(file.path, spacesFolder);
  if (id === undefined) return [];
  const formerId = file.from === undefined ? undefined : idOf(file.from, spacesFolder);
  const [was, is] = [before.catalogue.space.get(formerId ?? id), after.catalogue.space.get(id)];
  return [
    {
      id,
      file,
      ...(formerId !== undefined && { formerId }),
      ...(was && file.change !== 'added' && { before: was }),
      ...(is && file.change !== 'removed' && { after: is }),
      unreadable: after.unreadable.get(id) ?? new Set(),
      problems: problems.get(file.path) ?? [],
    },
  ];
}

/** The spaces that a proposal is about, in the order of its files. */
export function spaceChangesIn(proposal: Proposal): readonly SpaceChange[] {
  const problems = Map.groupBy(proposal.problems, ({ file }) => file);
  return proposal.files.flatMap((file) => spaceChange(file, proposal, problems));
}

/** The files that are no records of spaces. */
export const otherFilesIn = ({ files, spacesFolder }: Proposal): readonly ChangedFile[] =>
  files.filter(({ path }) => idOf(path, spacesFolder) === undefined);
