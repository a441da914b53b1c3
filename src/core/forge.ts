/**
 * The forge where the repository lives, and how it writes its addresses: GitHub's form, which the others copy. Whatever asks the forge
 * for something asks here.
 */

/** A file of the content, by its folder and identifier. */
export interface ContentPlace {
  readonly folder: 'spaces' | 'networks' | 'questions';
  readonly id: string;
}

/** Where a record can be edited in the browser. */
export const editHref = (repository: string, { folder, id }: ContentPlace): string =>
  `${repository}/edit/main/content/${folder}/${id}.json`;

/** Where a new file can be written in the browser; its text is filled in where it is given. */
export const newFileHref = (repository: string, { folder, id }: ContentPlace, text?: string): string =>
  `${repository}/new/main/content/${folder}?${new URLSearchParams({ filename: `${id}.json`, ...(text && { value: text }) }).toString()}`;

/** A new issue with its title and text filled in. */
export const issueHref = (repository: string, title: string, body: string): string =>
  `${repository}/issues/new?${new URLSearchParams({ title, body }).toString()}`;

/**
 * A new issue by one of the forms of `.github/ISSUE_TEMPLATE/`, with its title and some of its fields filled in.
 * @param fields by the identifiers that the form gives them
 */
export const issueFormHref = (
  repository: string,
  template: string,
  fields: Readonly<Record<string, string>> & { readonly title?: string },
): string => `${repository}/issues/new?${new URLSearchParams({ template, ...fields }).toString()}`;

/** The page of a workflow's run, which holds what it has left to download. */
export const runHref = (repository: string, run: number): string => `${repository}/actions/runs/${run}`;

/** The name under which the forge keeps the newest commit of a pull request, whoever's repository it is in. */
export const pullRequestRef = (number: number): string => `refs/pull/${number}/head`;

/** Where the forge's API speaks of the repository: on github.com a host of its own, on a GitHub of one's own a path. */
export function apiAddress(repository: string): string {
  const { protocol, host, pathname } = new URL(repository);
  return host === 'github.com'
    ? `https://api.github.com/repos${pathname}`
    : `${protocol}//${host}/api/v3/repos${pathname}`;
}

/** The page of a commit: who wrote it, why, and what it changed. */
export const commitHref = (repository: string, commit: string): string => `${repository}/commit/${commit}`;
