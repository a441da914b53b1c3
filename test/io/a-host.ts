/** A host of the web on 127.0.0.1, for tests that visit pages: says what it is told to, and keeps what it was asked. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

type Answer =
  number | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
/** Answers by method and path, `HEAD /x`, or by path alone. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[] | 'silence'>>;

export interface Host {
  readonly url: string;
  /** E.g. `HEAD /x`, in their order. */
  readonly asked: string[];
  /** The names that those who asked gave. */
  readonly agents: Set<string | undefined>;
  /** The most requests that it had at a time. */
  readonly most: () => number;
}

const patience = 40;

/** Answers after a while, so that requests that come together are seen together. */
export async function aHost(answers: Answers): Promise<Host> {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const name = `${request.method} ${path}`;
    asked.push(name);
    agents.add(request.headers['user-agent']);
    now += 1;
    most = Math.max(most, now);
    response.once('close', () => {
      now -= 1;
    });
    const times = asked.filter((one) => one === name).length;
    const answer = answers[name] ?? answers[path] ?? 404;
    if (answer !== 'silence')
      setTimeout(() => say(response, isList(answer) ? (answer[times - 1] ?? 500) : answer), patience);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    asked,
    agents,
    most: () => most,
  };
}

const isList = (answer: Exclude<Answers[string], 'silence'>): answer is readonly Answer[] => Array.isArray(answer);

function say(response: ServerResponse, answer: Answer): void {
  const { status, headers = {}, body = '' } = typeof answer === 'number' ? { status: answer } : answer;
  response.writeHead(status, headers).end(body);
}
