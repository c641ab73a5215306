import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** Another origin on this computer, which writes down whoever asks it for anything. `/bare` is a page with no policy. */
export async function otherOrigin() {
  const asked: string[] = [];
  let datagrams = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/bare' || path === '/favicon.ico') {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><iframe name="elsewhere"></iframe>');
      return;
    }
    asked.push(path);
    response
      .setHeader('access-control-allow-origin', '*')
      .setHeader('content-type', 'text/javascript')
      .end('');
  });
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  const stun = createSocket('udp4').on('message', () => (datagrams += 1));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  await new Promise<void>((resolve) => stun.bind(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    /** The same server under another name, and so another origin than `address`. */
    foreign: `http://localhost:${port}/`,
    datagramPort: stun.address().port,
    asked,
    datagrams: () => datagrams,
    close: () => {
      server.close();
      server.closeAllConnections();
      stun.close();
    },
  };
}
