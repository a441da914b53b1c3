/** The built site on a free port, for tests that ask for its pages. */
import { existsSync } from 'node:fs';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { type ServedSite, serve } from '../../src/io/serve.ts';
import { streetMap } from '../../src/io/street-map.ts';

/** Serves one of the builds of `npm test`; the test closes it. Rejects when nothing is built there. */
export async function serveBuilt(
  { folder, base, environment }: BuildUnderTest = buildsUnderTest.own,
): Promise<ServedSite> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm test, or npm run build first`);
  return serve({ folder, base, port: 0, connect: streetMap(environment)?.origins });
}
