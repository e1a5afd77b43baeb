/** Loopback server for the pages of the tests: nothing but 127.0.0.1, any free port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly base: string;
  /** Every request that reached the server, as "METHOD path". */
  readonly requests: string[];
  close(): void;
}

export interface PageAnswer {
  readonly html: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

export async function serve(pages: Record<string, string | PageAnswer>): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(`${request.method} ${path}`);
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { html, status = 200, headers } = typeof page === 'string' ? { html: page } : page;
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(html);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, requests, close: () => server.close() };
}
