// Runs before every command of package.json: installs what the lockfile names, when it is not there yet.
// Plain JavaScript without dependencies, for it must run on whatever Node (20 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The first Node that runs TypeScript as it is written here. */
const oldestNode = [22, 18];
const isWindows = process.platform === 'win32';
const ownNode = join('node_modules', '.bin', 'node');

if (isStale()) install();
if (!existsSync(ownNode) && platformNodeIsInstalled()) linkOwnNode();
refuseOldNode();

/** npm writes the second file when it is done, so an install that was broken off counts as stale. */
function isStale() {
  return modified('package-lock.json') > modified(join('node_modules', '.package-lock.json'));
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function install() {
  console.log('Installing what the site needs, from package-lock.json (once; a minute or two) …');
  // Said outright: a machine set to production would leave out the tests' half, and Node itself is "optional".
  // No package may run a script of its own: what npm 11 reads in allowScripts, older ones do not.
  const { status } = npm('ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund');
  if (status !== 0) {
    stop(`npm ci did not succeed. Its reason stands above; the usual ones are no network, or a folder that cannot be
written${isWindows ? ' or is in use (stop what runs from node_modules)' : ''}. Mend that, run npm ci by hand, then the same command again.`);
  }
  console.log('Installed.');
}

/** npm 11 links the Node that comes as a package by itself, npm 10 does not. */
function linkOwnNode() {
  if (npm('rebuild', '--ignore-scripts').status !== 0) stop('npm rebuild did not succeed; its reason stands above.');
}

function platformNodeIsInstalled() {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(optionalDependencies).some((name) => existsSync(join('node_modules', name)));
}

function npm(...words) {
  return spawnSync('npm', [...words, '--loglevel=error'], { stdio: 'inherit', shell: isWindows });
}

/** Without this, an old Node says `Unknown file extension ".ts"`, which helps nobody. */
function refuseOldNode() {
  const version = existsSync(ownNode) ? ownVersion() : process.versions.node;
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(`This system would run the site's commands with Node ${version}; they need ${oldestNode.join('.')} or newer.
No Node for ${process.platform} on ${process.arch} comes with the site: install a newer one (nodejs.org), then run the same command again.`);
}

function ownVersion() {
  const { status, stdout } = spawnSync(ownNode, ['-p', 'process.versions.node'], {
    encoding: 'utf8',
    shell: isWindows,
  });
  if (status === 0) return stdout.trim();
  return stop(`The Node that comes with the site (${ownNode}) does not run on this system. On Linux it needs glibc: Debian, Ubuntu
and Fedora have it, Alpine does not.`);
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
