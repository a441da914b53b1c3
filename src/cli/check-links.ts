/** `npm run check-links`: looks at the addresses that the register names, politely, and keeps what it saw. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { isCalendarDate } from '../core/dates.ts';
import { addressesIn, deadSources, type Look, type Looks, turnsOf } from '../core/link-looks.ts';
import manifest from '../../package.json' with { type: 'json' };
import { contentFolder } from '../io/folders.ts';
import { forgeApi } from '../io/forge-api.ts';
import { keepFile } from '../io/forge-file.ts';
import { looksFile, readLooks, writeLooks } from '../io/link-looks.ts';
import { NoNetworkError, visitAll } from '../io/link-visits.ts';
import { readContent } from '../io/read-content.ts';
import { readGazetteer, readGazetteerSources } from '../io/read-gazetteer.ts';
import { siteAddress } from '../io/site-address.ts';
import { count, run } from './report.ts';

interface Options {
  readonly limit: number;
  readonly olderThan: number;
  readonly date: string;
  readonly into: string;
  readonly pause: number;
  readonly hosts: number;
  readonly patience: number;
  readonly post?: true;
}

const millisecondsADay = 86_400_000;

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number, such as 200.');
}

function day(text: string): string {
  if (isCalendarDate(text) && text.length === 10) return text;
  throw new InvalidArgumentError('Write a day, such as 2026-12-01.');
}

function webAddress(text: string, before: readonly string[] = []): readonly string[] {
  if (addressesIn(text).length === 1) return [...before, text];
  throw new InvalidArgumentError('Write a whole web address, such as https://example.org/page.');
}

/** Every address of the register: sources, websites, what the guide cites, where the places come from. */
const registered = (): readonly string[] =>
  addressesIn([readContent(contentFolder, readGazetteer()), readGazetteerSources()]);

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * millisecondsADay).toISOString().slice(0, 10);

const wordsOf = ({ saw, status, to, reason }: Look): string =>
  [saw, status, reason, to && `to ${to}`].filter(Boolean).join(' ');

function tally(looks: Looks, addresses: readonly string[]): string {
  const seen = addresses.flatMap((address) => looks.get(address) ?? []);
  const parts = [...Map.groupBy(seen, ({ saw }) => saw)].map(([saw, found]) => `${count(found.length)} ${saw}`);
  return parts.join(', ');
}

async function checkLinks(given: readonly string[] | undefined, options: Options): Promise<void> {
  const { date: on, limit, olderThan, pause, hosts, patience } = options;
  const file = path.resolve(options.into);
  const looks = readLooks(file);
  const before = daysBefore(on, olderThan);
  const addresses = turnsOf({ addresses: given ?? registered(), looks, before, on, limit });
  const agent = `${manifest.name}-links/${manifest.version} (+${siteAddress().homepage})`;
  let all = looks;
  let number = 0;
  console.log(`${count(addresses.length)} addresses to look at; Ctrl-C stops, and the next run goes on from there.`);
  const keep = (known: Looks, address: string, look: Look): void => {
    all = known;
    writeLooks(known, file);
    number += 1;
    console.log(`[${number}/${addresses.length}] ${address} ${wordsOf(look)}`);
  };
  const leftOut = await visitAll({
    addresses,
    looks,
    on,
    manners: { agent, pause, hosts, patience: patience * 1000 },
    keep,
  });
  if (leftOut.length > 0) console.log(`${count(leftOut.length)} left for another day, as their hosts ask.`);
  console.log(
    `Looked at ${count(number)}: ${tally(all, addresses) || 'nothing'}. ${count(deadSources(all).size)} known to be dead.`,
  );
}

/** The file of the looks as it is now, in the repository too: a machine of the forge forgets it. */
async function keptByForge({ into, date }: Options): Promise<string> {
  const token = process.env['GITHUB_TOKEN'];
  if (!token) throw new Error('Give a token in GITHUB_TOKEN: it has to be allowed to write contents.');
  const file = path.resolve(into);
  const kept = {
    path: path.relative('', file).replaceAll(path.sep, '/'),
    text: readFileSync(file, 'utf8'),
    message: `Look at sources on ${date}`,
  };
  const isNew = await keepFile(forgeApi(siteAddress().repository, token), kept);
  return isNew ? 'The looks are kept in the repository.' : 'The repository has these looks already.';
}

/** A network that is not there is no fault of an address: so nothing is kept. */
const withoutNetwork = (error: unknown): never => {
  if (!(error instanceof NoNetworkError)) throw error;
  throw new Error(
    'No host could be found: there seems to be no network. Nothing was looked at, and nothing was changed.',
  );
};

await new Command('npm run check-links --')
  .description('Looks at the addresses of sources and websites, politely, and keeps what it saw with its day.')
  .argument('[address...]', 'addresses to look at, instead of those of the register', webAddress)
  .option('--limit <number>', 'the most addresses to look at', wholeNumber, 200)
  .option('--older-than <days>', 'only those not looked at for so many days', wholeNumber, 30)
  .option('--date <day>', 'day of the looks', day, new Date().toISOString().slice(0, 10))
  .option('--into <file>', 'file that keeps them', path.relative('', looksFile))
  .option('--pause <milliseconds>', 'between two requests to one host', wholeNumber, 2000)
  .option('--hosts <number>', 'hosts asked at a time', wholeNumber, 8)
  .option('--post', 'keep what it saw in the repository, by one commit; needs GITHUB_TOKEN')
  .option('--patience <seconds>', 'after which a host is taken for silent', wholeNumber, 30)
  .action((given: readonly string[], options: Options) =>
    run(async () => {
      await checkLinks(given.length > 0 ? given : undefined, options).catch(withoutNetwork);
      if (options.post) console.log(await keptByForge(options));
    }),
  )
  .parseAsync();
