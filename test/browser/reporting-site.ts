/** A built site whose policy also asks browsers to report what they refuse, and which keeps these reports. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { ServedSite } from '../../src/io/serve.ts';

export interface ReportingSite extends ServedSite {
  /** What browsers have reported, e.g. `style-src-attr of inline on /fr/`. */
  readonly reports: string[];
}

/** Where the reports go, on the host of the site. */
const reportPath = '/-reports';

/** Stands in front of a served site and gives its answers on as they are, the policy apart, to which it adds `report-uri`. */
export async function reportingSite(site: ServedSite): Promise<ReportingSite> {
  const reports: string[] = [];
  const server = createServer(async (asked, answer) => {
    if (asked.url !== reportPath) return passOn(site, asked, answer);
    reports.push(wordsOf(Buffer.concat(await asked.toArray()).toString()));
    answer.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  };
  return { url: `http://127.0.0.1:${port}${new URL(site.url).pathname}`, reports, close };
}

function passOn(site: ServedSite, asked: IncomingMessage, answer: ServerResponse): void {
  const { hostname, port } = new URL(site.url);
  const { method, url: path, headers } = asked;
  const inner = request({ hostname, port, method, path, headers }, (answered) => {
    const policy = answered.headers['content-security-policy'];
    answer.writeHead(answered.statusCode ?? 500, {
      ...answered.headers,
      ...(policy && { 'content-security-policy': `${policy}; report-uri ${reportPath}` }),
    });
    answered.pipe(answer);
  });
  asked.pipe(inner);
}

function wordsOf(body: string): string {
  const report = JSON.parse(body)['csp-report'];
  return `${report['effective-directive']} of ${report['blocked-uri']} on ${new URL(report['document-uri']).pathname}`;
}
