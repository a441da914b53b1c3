/** What the bundler asks of a plugin, only as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => string | undefined;
}

/** The files of the package that it would load by itself: the engine again, and workers for a storage that no page asks for. */
const ownFile = /new URL\("sqlite3[^"]*", import\.meta\.url\)/g;

/** Keeps the bundler from writing files beside the worker of SQLite that nobody loads; the page hands it the engine. */
export const leanSqlite = (): Plugin => ({
  name: 'lean-sqlite',
  enforce: 'pre',
  transform: (code, id) =>
    /@sqlite\.org[\\/]sqlite-wasm[\\/]dist[\\/]index\.mjs/.test(id)
      ? code.replace(ownFile, 'new URL(location.href)')
      : undefined,
});
