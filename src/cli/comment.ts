/**
 * `npm run comment`: posts the comment of `npm run proposal` under the pull request whose run has just ended. It runs with the right to
 * write there, so it trusts nothing of the pull request: the forge says which one it is, and its files are only read.
 */
import path from 'node:path';
import { Command, Option } from 'commander';
import { commentMark, commentOn } from '../core/pull-request/comment.ts';
import { runHref } from '../core/forge.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { forgeApi } from '../io/forge-api.ts';
import { postComment } from '../io/forge-posts.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { fetchEnds, pullRequestOf, readRun } from '../io/proposed-run.ts';
import { readProposal } from '../io/read-proposal.ts';
import { siteAddress } from '../io/site-address.ts';
import { run } from './report.ts';

interface Options {
  readonly event?: string;
  readonly content: string;
  readonly locale: Locale;
}

const options = new Command('npm run comment --')
  .description('Posts what a pull request changes as its one comment, once its run has ended. Needs GITHUB_TOKEN.')
  .option('--event <file>', 'the run, as the forge tells it (default: what GITHUB_EVENT_PATH names)')
  .option('--content <folder>', 'content that it changes', path.relative(projectFolder, contentFolder))
  .addOption(
    new Option('--locale <locale>', 'language that comes first').choices(locales).default(localeOfEnvironment()),
  )
  .parse()
  .opts<Options>();

async function comment({ event = process.env['GITHUB_EVENT_PATH'], content, locale }: Options): Promise<string> {
  const token = process.env['GITHUB_TOKEN'];
  if (!event || !token) throw new Error('Name the run with --event and give a token in GITHUB_TOKEN.');
  const { repository } = siteAddress();
  const forge = forgeApi(repository, token);
  const about = readRun(event);
  const pullRequest = await pullRequestOf(about, forge);
  const root = path.resolve(content);
  const ends = pullRequest && fetchEnds(root, pullRequest);
  if (!pullRequest || !ends) return `Nothing to do: ${about.head_sha} is no newest commit of an open pull request.`;
  const proposal = readProposal({ root, ...ends });
  const download = about.conclusion === 'success' ? { download: runHref(repository, about.id) } : {};
  const text = commentOn(proposal, { locale, ...download });
  await postComment(forge, pullRequest.number, { mark: commentMark, text });
  return `The comment under pull request ${pullRequest.number} is up to date.`;
}

await run(async () => console.log(await comment(options)));
