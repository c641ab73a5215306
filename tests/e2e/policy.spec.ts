import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { test as plain, type Page } from '@playwright/test';
import { oneFileAddress } from './support/dist.ts';
import { otherOrigin } from './support/other-origin.ts';
import { expect } from './support/test.ts';

/** Ways in which code in the page could send something to another origin, that a policy can stop. Each starts, and does not wait. */
const ways: Readonly<Record<string, (to: string) => unknown>> = {
  fetch: (to) => fetch(`${to}fetch`, { mode: 'no-cors' }).catch(() => {}),
  XMLHttpRequest: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${to}xhr`);
    request.send();
  },
  image: (to) => {
    new Image().src = `${to}image`;
  },
  'style image': (to) => {
    document.body.style.backgroundImage = `url(${to}style-image)`;
  },
  'style sheet': (to) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${to}sheet` }),
    ),
  font: (to) => new FontFace('other', `url(${to}font)`).load().catch(() => {}),
  form: (to) => {
    const form = Object.assign(document.createElement('form'), {
      action: `${to}form`,
      method: 'post',
      target: 'elsewhere',
    });
    document.body.append(form);
    form.submit();
  },
  prefetch: (to) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${to}prefetch` }),
    ),
  preload: (to) =>
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'fetch',
        href: `${to}preload`,
      }),
    ),
  modulepreload: (to) =>
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'modulepreload',
        href: `${to}modulepreload`,
      }),
    ),
  'imported script': (to) => import(`${to}module.js`).catch(() => {}),
  'fetch in a blob worker': (to) =>
    new Worker(
      URL.createObjectURL(
        new Blob([`fetch('${to}worker-fetch', { mode: 'no-cors' }).catch(() => {})`]),
      ),
    ),
  'script in a blob worker': (to) =>
    new Worker(
      URL.createObjectURL(new Blob([`try { importScripts('${to}worker-import') } catch {}`])),
    ),
  WebSocket: (to) => new WebSocket(`${to.replace('http', 'ws')}socket`),
  EventSource: (to) => new EventSource(`${to}events`),
  beacon: (to) => navigator.sendBeacon(`${to}beacon`, 'x'),
  ping: (to) => {
    const link = Object.assign(document.createElement('a'), { href: '#ping', ping: `${to}ping` });
    document.body.append(link);
    link.click();
  },
  frame: (to) =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}frame` })),
  object: (to) =>
    document.body.append(Object.assign(document.createElement('object'), { data: `${to}object` })),
  video: (to) =>
    document.body.append(
      Object.assign(document.createElement('video'), { src: `${to}video`, preload: 'auto' }),
    ),
};

async function tryAll(page: Page, address: string, to: string): Promise<void> {
  for (const way of Object.values(ways)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // A way may throw at once: that is a refusal too.
    await page.evaluate(way, to).catch(() => {});
    await page.waitForTimeout(300);
  }
}

for (const [name, address] of [
  ['the page', './'],
  ['the one file', oneFileAddress],
] as const) {
  plain(`${name} reaches no other origin in any way that a policy can stop`, async ({ page }) => {
    const other = await otherOrigin();
    try {
      await tryAll(page, address, other.address);
      expect(other.asked).toEqual([]);
    } finally {
      other.close();
    }
  });
}

plain(
  'each of these ways does reach the other origin from a page that has no policy',
  async ({ page }) => {
    const other = await otherOrigin();
    try {
      for (const [name, way] of Object.entries(ways)) {
        await page.goto(`${other.address}bare`);
        other.asked.length = 0;
        await page.evaluate(way, other.foreign).catch(() => {});
        await expect.poll(() => other.asked.length, { message: name }).toBeGreaterThan(0);
      }
    } finally {
      other.close();
    }
  },
);

plain(
  'what no policy can stop is said on the Privacy page: WebRTC, and leaving by a link',
  async ({ page }) => {
    const other = await otherOrigin();
    try {
      await page.goto('./#/privacy');
      await expect(page.getByText(/No such rule can stop/)).toContainText('WebRTC');
      await page.evaluate(async (port) => {
        const connection = new RTCPeerConnection({
          iceServers: [{ urls: `stun:127.0.0.1:${port}` }],
        });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
      }, other.datagramPort);
      // The day this is stopped, the sentence on the Privacy page can go.
      await expect.poll(() => other.datagrams()).toBeGreaterThan(0);
    } finally {
      other.close();
    }
  },
);

plain(
  'nor can a policy stop a hint to look up another address, or to open a line to it, and that is said there too',
  async ({ playwright, launchOptions, baseURL }) => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const log = join(folder, 'network.json');
    let lines = 0;
    const server = createServer((socket) => {
      lines += 1;
      socket.on('error', () => {}).destroy();
    });
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '0.0.0.0', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    // A profile of its own on the disk: private windows, in which the other tests run, follow no such hints.
    const context = await playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--log-net-log=${log}`],
    });
    try {
      const page = await context.newPage();
      await page.goto(`${baseURL}#/privacy`);
      await expect(page.getByText(/No such rule can stop/)).toContainText(
        'preconnect, dns-prefetch',
      );
      const hint = (rel: string, href: string) =>
        page.evaluate(
          (link) => document.head.append(Object.assign(document.createElement('link'), link)),
          { rel, href },
        );
      await hint('preconnect', `http://localhost:${port}/`);
      // The day one of these is stopped, its words on the Privacy page can go.
      await expect.poll(() => lines).toBeGreaterThan(0);
      await hint('dns-prefetch', 'http://looked-up.example/');
      await page.waitForTimeout(1000);
    } finally {
      await context.close();
      server.close();
    }
    // The browser writes its log to the end when it is closed.
    const text = await readFile(log, 'utf8');
    await rm(folder, { recursive: true });
    expect(text).toContain('looked-up.example');
  },
);

plain(
  'a worker made from a blob runs, text does not become HTML, and a worker from elsewhere is refused',
  async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(
      await page.evaluate(async () => {
        const attempt = (run: () => void) => {
          try {
            run();
            return 'done';
          } catch (error) {
            return error instanceof Error ? error.name : 'refused';
          }
        };
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(6 * 7)'])));
        return {
          blobWorker: await new Promise((resolve) =>
            worker.addEventListener('message', ({ data }) => resolve(data)),
          ),
          html: attempt(() => {
            document.createElement('div').innerHTML = '<b>x</b>';
          }),
          otherWorker: attempt(() => new Worker('assets/any.js')),
          code: attempt(() => {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is what the policy must stop.
            Function('return 1');
          }),
        };
      }),
    ).toEqual({ blobWorker: 42, html: 'TypeError', otherWorker: 'TypeError', code: 'EvalError' });
  },
);
