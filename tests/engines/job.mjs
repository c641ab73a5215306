import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { translate } from '../support/translate.mjs';
import { chooseOption, drawnPaths, textOfPage } from './in-page.mjs';
import { waitUntil } from './wait-until.mjs';

const partnership = 'Riverside dementia support';

/** What a person does and sees, in the words of the page. */
function person(engine) {
  const sees = (text) =>
    waitUntil(`‘${text}’ on the page`, async () => (await engine.run(textOfPage)).includes(text));
  const press = async (text) => {
    await waitUntil(`‘${text}’ to press`, async () => {
      await engine.press(text);
      return true;
    });
  };
  const filesIn = async () =>
    (await readdir(engine.downloads)).filter((name) => !/\.(part|wkdownload)$/.test(name));
  return {
    ...engine,
    sees,
    press,
    type: (label, text) =>
      waitUntil(`a field ‘${label}’`, async () => {
        await engine.type(label, text);
        return true;
      }),
    /** Presses, and gives the bytes of the file that comes of it. */
    download: async (text) => {
      const before = new Set(await filesIn());
      await press(text);
      const name = await waitUntil(`a file from ‘${text}’`, async () =>
        (await filesIn()).find((each) => !before.has(each)),
      );
      const path = join(engine.downloads, name);
      // It may still be written.
      let size = -1;
      return waitUntil(`the whole of ${name}`, async () => {
        const bytes = await readFile(path);
        const isWhole = bytes.length > 0 && bytes.length === size;
        size = bytes.length;
        return isWhole ? bytes : undefined;
      });
    },
  };
}

async function textOfPdf(bytes) {
  const { promise } = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await promise;
  const pages = await Promise.all(
    Array.from(
      { length: document.numPages },
      async (_, index) => (await (await document.getPage(index + 1)).getTextContent()).items,
    ),
  );
  return pages
    .flat()
    .map((item) => item.str ?? '')
    .join(' ');
}

async function setUp(who, organisation) {
  await who.press('Start an assessment');
  await who.type('Name of your partnership', partnership);
  await who.type('Your organisation', organisation);
  await who.run(chooseOption, 'What kind of organisation is it?', 'Voluntary organisation');
  await who.press('10 minutes: the quick check');
  await who.press('Start the questions');
}

/** Ten answers, each by a press on its level. */
async function answerTen(who) {
  for (let number = 1; number <= 10; number += 1) {
    await waitUntil('the levels of a question', () =>
      who.run(() => document.querySelectorAll('main input[type=radio]').length >= 5),
    );
    await who.click('main label.level', number % 5);
    await waitUntil('the answer to be shown', () =>
      who.run(() => document.querySelector('main input[type=radio]:checked') !== null),
    );
    const before = await who.run(() => document.querySelector('h1').textContent);
    await who.press(number === 10 ? 'Check your answers' : 'Next question');
    await waitUntil(
      'another screen',
      async () => (await who.run(() => document.querySelector('h1')?.textContent)) !== before,
    );
  }
}

/** Every step, each with its name, in order: a later one goes on where the one before stopped. */
export const steps = [
  {
    name: 'start: the first screen is drawn',
    async run(who, { address }) {
      await who.open(address);
      await who.sees('How ready is your partnership?');
    },
  },
  {
    name: 'the whole job: set up, ten answers, results with their radar',
    async run(who) {
      await setUp(who, 'Wenlow Carers Circle');
      await answerTen(who);
      await who.press('See your results');
      await who.sees('areas');
      await waitUntil('the radar', async () => (await who.run(drawnPaths)) > 5);
      await who.sees('Saved on this device');
    },
  },
  {
    name: 'plan: made, and still there after the page is loaded anew',
    async run(who) {
      await who.press('Make the plan');
      await who.sees('Status');
      await who.press('Add an action');
      await who.type('What we will do', 'Write to the chair of Łucja Surgeries');
      await who.press('Save the action');
      await who.sees('Łucja Surgeries');
      await who.sees('Saved on this device');
      await who.reload();
      await who.sees('Łucja Surgeries');
    },
  },
  {
    name: 'PDF: made, kept, and read back with its words',
    async run(who) {
      const bytes = await who.download('Download PDF');
      const text = await textOfPdf(bytes);
      for (const words of [partnership, 'Wenlow Carers Circle', 'Łucja Surgeries'])
        if (!text.includes(words)) throw new Error(`The PDF does not say ‘${words}’.`);
    },
  },
  {
    name: 'file out and in: everything saved, deleted, and opened again',
    async run(who, { address, folder }) {
      await who.open(`${address}#/`);
      const bytes = await who.download('Save everything as one file');
      const path = join(folder, 'all.backup.json');
      await writeFile(path, bytes);
      await who.press('Delete everything on this device');
      await who.press('Delete everything');
      await who.sees('There is nothing here yet.');
      await who.attach([path]);
      await who.press('Bring in one assessment');
      await who.sees(partnership);
    },
  },
  {
    name: 'comparison: files of two people, the picture, and what it says',
    async run(who, { address, folder }) {
      await who.open(`${address}#/compare`);
      await who.type('Name of the comparison', 'Riverside, autumn workshop');
      await who.press('Start a comparison');
      await who.sees('Collect the answers');
      const backup = JSON.parse(await readFile(join(folder, 'all.backup.json'), 'utf8'));
      const [{ bank, assessment }] = backup.assessments;
      const others = [
        ['Riverside Hospitals NHS Trust', 'nhs-trust', '11111111-1111-4111-8111-111111111111'],
        ['Northmere Council', 'local-authority', '22222222-2222-4222-8222-222222222222'],
      ];
      const paths = await Promise.all(
        others.map(async ([name, sector, id]) => {
          const path = join(folder, `${sector}.assessment.json`);
          const { plan: _plan, ...answered } = assessment;
          const file = {
            format: 'partnership-readiness/assessment',
            formatVersion: 1,
            bank,
            assessment: { ...answered, id, partner: { name, sector } },
          };
          await writeFile(path, JSON.stringify(file));
          return path;
        }),
      );
      await who.attach(paths);
      await who.press('Bring in two assessments');
      await who.sees('Two partners');
      await waitUntil('the radar of both', async () => (await who.run(drawnPaths)) > 5);
      const pdf = await textOfPdf(await who.download('Download PDF'));
      if (!pdf.includes('Northmere Council'))
        throw new Error('The report does not name the partners.');
    },
  },
  {
    name: 'translated: a page whose texts a browser has replaced goes on, and says what is so now',
    async run(who, { address }) {
      const screens = async (text) => {
        await who.sees(text);
        await who.run(translate);
        if ((await who.run(textOfPage)).includes('This screen could not be shown'))
          throw new Error(`The translated screen with ‘${text}’ broke.`);
      };
      await who.open(`${address}#/`);
      await screens('Start an assessment');
      await setUp(who, 'Northmere Council');
      for (let number = 1; number <= 3; number += 1) {
        await screens(`(${number} of 10)`);
        await who.click('main label.level', number);
        await screens('Clear my answer');
        await who.press('Next question');
      }
      await who.press('Back');
      await screens('(3 of 10)');
      await who.press('Clear my answer');
      await screens('The answer is cleared.');
      await who.press('Put it back');
      await screens('Clear my answer');
      await who.sees('Saved on this device');
    },
  },
  {
    name: 'offline: the server is gone, and everything opens',
    async run(who, { address, stopServer }) {
      await who.open(`${address}#/`);
      await who.sees('Ready for use without a connection');
      await stopServer();
      await who.reload();
      await who.sees(partnership);
      await who.open(`${address}#/method`);
      await who.sees('Tastle');
    },
  },
  {
    name: 'one file: opened from a folder it does the job, and opens a file',
    async run(who, { oneFile, folder }) {
      await who.open(oneFile);
      await who.sees('You opened this page from a file.');
      await setUp(who, 'Northmere Council');
      await answerTen(who);
      await who.press('See your results');
      await waitUntil('the radar', async () => (await who.run(drawnPaths)) > 5);
      await who.open(`${oneFile}#/open`);
      await who.sees('Choose files');
      await who.attach([join(folder, 'all.backup.json')]);
      await who.sees('Nothing has changed yet.');
      await who.sees('Wenlow Carers Circle');
    },
  },
];

/** The steps that `npm test` does: from the first screen to the PDF. */
export const shortSteps = steps.slice(0, 4);

/** Does the steps, one after the other; gives the names of those that failed, with why. */
export async function doJob(engine, toDo, surroundings) {
  await mkdir(surroundings.folder, { recursive: true });
  const who = person(engine);
  const failed = [];
  for (const { name, run } of toDo) {
    const began = performance.now();
    try {
      await run(who, surroundings);
      console.log(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      console.log(`  ✗ ${name}: ${error.message}`);
      failed.push(name);
    }
  }
  return failed;
}
