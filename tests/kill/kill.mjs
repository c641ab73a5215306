// `npm run kill`: the browser is killed again and again at the moment it says that something is saved, or deleted. When
// it is started again, everything that it said was saved must be there, and nothing that it said was deleted.
//   --kills 36   how often, over twelve kinds of work in turn; 200 is the long form
//   --kind notes   one kind alone, by a part of its name
//   --seed 7   the same moments again    --dist folder   that build, not one of the project as it stands
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clearDevice, onDevice } from './device.mjs';
import {
  killBrowser,
  program,
  removeProfile,
  signalKill,
  startBrowser,
} from './killed-browser.mjs';
import { setUp } from './screen.mjs';
import { serveVersions } from './served-versions.mjs';
import { kinds } from './work.mjs';
import { randomFrom } from '../support/random-from.mjs';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '36' },
    kind: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    dist: { type: 'string' },
  },
});
const kills = Number(options.kills);
const seed = Number(options.seed);
const chosen = kinds.filter(({ name }) => name.includes(options.kind));
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed) || chosen.length === 0) {
  console.error(
    `--kills and --seed take whole numbers, --kills at least 1, --kind a part of: ${kinds.map(({ name }) => name).join('; ')}.`,
  );
  process.exit(2);
}

const random = randomFrom(seed);
const below = (limit) => Math.floor(random() * limit);

async function main() {
  const server = await serveVersions(
    options.dist === undefined ? undefined : resolve(options.dist),
  );
  const { address, publishTheOther } = server;
  console.log(`Seed ${seed}, ${kills} kills, ${program}`);
  const tally = new Map(chosen.map(({ name }) => [name, { kills: 0, claims: 0 }]));
  const broken = [];
  try {
    let { browser, page } = await startBrowser();
    /** What the device must have, by name: all that was said since it was last cleared. */
    let claims = new Map();
    let assessment;
    for (let kill = 1; kill <= kills; kill += 1) {
      const { name, begins, work } = chosen[(kill - 1) % chosen.length];
      if (begins === 'onNew' || assessment === undefined) {
        await clearDevice(page, address);
        claims = new Map();
        assessment = begins === 'onNew' ? undefined : await setUp(page, address);
      }
      const made = await work({ page, address, publishTheOther, below, kill, assessment });
      await killBrowser(browser);
      for (const [what, holds] of made) claims.set(what, holds);
      const counted = tally.get(name);
      counted.kills += 1;
      counted.claims += made.length;

      ({ browser, page } = await startBrowser());
      await page.goto(address);
      await page
        .getByRole('heading', { level: 1, name: 'How ready is your partnership?' })
        .waitFor();
      await page.getByText('Opening…').waitFor({ state: 'hidden' });
      const device = await onDevice(page);
      for (const [what, holds] of claims)
        if (!holds(device)) broken.push({ kill, kind: name, what });
      if ((await page.getByText('cannot be opened').count()) > 0)
        broken.push({
          kill,
          kind: name,
          what: 'the program cannot open all that is on the device',
        });
    }
    await killBrowser(browser);
  } finally {
    signalKill();
    await server.close();
    removeProfile();
  }
  for (const [name, counted] of tally)
    console.log(`${name}: killed ${counted.kills} times, ${counted.claims} things said`);
  for (const each of broken) console.error(`Not as it was said: ${JSON.stringify(each)}`);
  const said = [...tally.values()].reduce((sum, counted) => sum + counted.claims, 0);
  console.log(
    `killed ${kills} times over ${chosen.length} kinds of work, ${said} things said to be saved or deleted, ${broken.length} not as it was said`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    signalKill();
    process.exit(130);
  });
}

await main();
