// `npm start`: installs what is missing, builds, and serves the page on this computer alone.
import { build } from './build.mjs';
import { installIfNeeded } from './install-if-needed.mjs';

await installIfNeeded();
console.log('Building the page. It takes half a minute…');
build();

const { preview } = await import('vite');
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 } });
console.log(
  `\nPartnership readiness is at ${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'}\nStop it with Ctrl+C.`,
);
