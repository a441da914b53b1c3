import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

interface Advisory {
  readonly severity: string;
}

/** A registry that knows one thing about the package `yaml`; its address. */
async function aRegistry(advisory: Advisory | undefined): Promise<string> {
  const told = {
    id: 1,
    url: 'https://advisories.example/1',
    title: 'Told by a test',
    vulnerable_versions: '*',
    cwe: [],
  };
  const advisories = advisory ? { yaml: [{ ...told, ...advisory, cvss: { score: 0, vectorString: null } }] } : {};
  const about = (path = ''): object => {
    const name = decodeURIComponent(path.slice(1));
    return { name, 'dist-tags': { latest: '2.9.1' }, versions: { '2.9.1': { name, version: '2.9.1', dist: {} } } };
  };
  const server = createServer((request, response) => {
    request.resume();
    const answer = request.url?.endsWith('/advisories/bulk') ? advisories : about(request.url);
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
}

async function audit(registry: string) {
  // npm remembers what it was told.
  const cache = mkdtempSync(path.join(tmpdir(), 'audit-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const env = { ...process.env, npm_config_registry: registry, npm_config_cache: cache };
  const child = spawn(process.execPath, ['src/cli/audit.ts'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return { status, said };
}

describe('npm run audit', { timeout: 120_000 }, () => {
  test('fails on a high vulnerability, and says which', async () => {
    const { status, said } = await audit(await aRegistry({ severity: 'high' }));
    expect(said).toContain('yaml *: high\n  Told by a test, https://advisories.example/1');
    expect(status).toBe(1);
  });

  test.each([[undefined], [{ severity: 'moderate' }]])('ends well where the service knows %j', async (advisory) => {
    const { status, said } = await audit(await aRegistry(advisory));
    expect(said).toContain('No such vulnerability is known.');
    expect(status).toBe(0);
  });

  test('does not fail where the service cannot be asked, but says that nothing is known', async () => {
    const { status, said } = await audit('http://127.0.0.1:9/');
    expect(said).toContain('The audit service could not be asked, so nothing is known: ');
    expect(status).toBe(0);
  });
});
