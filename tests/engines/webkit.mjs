import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { controlWith, fieldWith } from './in-page.mjs';
import { waitUntil } from './wait-until.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const keys = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C' };

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * WebKitGTK, driven by plain WebDriver calls (W3C). Its browser puts downloads into the home folder, so it is given one of its own.
 */
export async function openWebKit({ driver, browser, display }, folder) {
  const port = await freePort();
  const env = {
    ...process.env,
    HOME: folder,
    XDG_DOWNLOAD_DIR: folder,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const process_ = spawn(display, ['-a', driver, `--port=${port}`], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    try {
      process.kill(-process_.pid);
    } catch {
      // It has ended by itself.
    }
  };
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error !== undefined)
      throw new Error(
        `${value.error}: ${value.message} (${method} ${path.split('/').slice(3).join('/')} ${JSON.stringify(body)?.slice(0, 80) ?? ''})`,
      );
    return value;
  };
  try {
    await waitUntil('the driver of WebKit', () => call('GET', '/status'));
    const { sessionId, capabilities } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    });
    const session = `/session/${sessionId}`;
    const execute = (script, args) => call('POST', `${session}/execute/sync`, { script, args });
    const element = async (find, text) => {
      const found = await execute(`return (${find})(arguments[0])`, [text]);
      if (found === null) throw new Error(`There is nothing on the page for ‘${text}’.`);
      return found;
    };
    /** A press of the mouse in the middle of an element: a click on a hidden radio is refused here, and a press on its label is what a person does. */
    const pressOn = async (found) => {
      const [x, y] = await execute(
        'arguments[0].scrollIntoView({ block: "center" }); const box = arguments[0].getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)',
        [found],
      );
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      const press = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await call('POST', `${session}/actions`, { actions: [{ ...pointer, actions: press }] });
    };
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      downloads: folder,
      open: (address) => call('POST', `${session}/url`, { url: address }),
      reload: () => call('POST', `${session}/refresh`, {}),
      run: (work, ...given) => execute(`return (${work})(...arguments)`, given),
      script: (text) => execute(text, []),
      click: async (selector, place = 0) => {
        const found = await call('POST', `${session}/elements`, {
          using: 'css selector',
          value: selector,
        });
        if (found[place] === undefined) throw new Error(`There is no ${selector} on the page.`);
        await pressOn(found[place]);
      },
      press: async (text) => pressOn(await element(controlWith, text)),
      type: async (label, text) => {
        const field = `${session}/element/${(await element(fieldWith, label))[elementKey]}`;
        await call('POST', `${field}/clear`, {});
        await call('POST', `${field}/value`, { text });
      },
      key: async (key) => {
        const active = await call('GET', `${session}/element/active`);
        await call('POST', `${session}/element/${active[elementKey]}/value`, {
          text: keys[key] ?? key,
        });
      },
      attach: async (paths) => {
        const found = await call('POST', `${session}/element`, {
          using: 'css selector',
          value: 'input[type=file]',
        });
        await call('POST', `${session}/element/${found[elementKey]}/value`, {
          text: paths.join('\n'),
        });
      },
      close: async () => {
        await call('DELETE', session).catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
