/** A proxy that lets nothing through and remembers what was asked of it: nothing leaves the machine unseen. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Sink {
  readonly port: number;
  /** Every request or tunnel asked for, as "METHOD target". */
  readonly asked: readonly string[];
  close(): void;
}

export async function openSink(): Promise<Sink> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { port, asked, close: () => server.close() };
}
