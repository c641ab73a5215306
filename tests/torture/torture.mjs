// `npm run torture`: the damaged files, links and codes of the unit tests, in a longer run, with what became of them.
// Then people of one group, dealt at random to partners: how often a gap is called clear that is none, and how often one that is.
// Options: --times 10000 (of each), --rooms 100 (comparisons of thirty questions for each size), --seed 1
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10000' },
    rooms: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [times, rooms, seed] = [values.times, values.rooms, values.seed].map(Number);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
const load = (path) => server.ssrLoadModule(path);

/** As mail breaks and quotes a long line. */
const breakLines = (text) => text.replace(/.{70}/g, '$&\n> ');

let failed = false;
function run(what, arbitrary, outcomeOf) {
  const outcomes = new Map();
  const {
    failed: broken,
    counterexample,
    errorInstance,
  } = fc.check(
    fc.property(arbitrary, (input) => {
      const outcome = outcomeOf(input);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: times, seed, endOnFailure: true },
  );
  const counts = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ');
  console.log(
    `${times} ${what}: ${broken ? 'FAILED' : 'none threw, each ended in a sentence'} (${counts})`,
  );
  if (broken) {
    failed = true;
    console.error(errorInstance, JSON.stringify(counterexample)?.slice(0, 2000));
  }
}

const inPercent = (share) => `${(share * 100).toFixed(1).padStart(6)} %`;

/** Prints a table of partners and people, and whether each share is as it has to be. */
function dealt(what, shareClear, { deviation, apart, times = rooms }, isFine) {
  const sizes = [2, 3, 4, 5, 6, 7, 8];
  console.log(`${what}, deviation ${deviation} (across: people a partner)`);
  console.log(`          ${sizes.map((people) => String(people).padStart(8)).join('')}`);
  for (const partners of sizes) {
    const shares = sizes.map((people) => ({
      people,
      share: shareClear({ partners, people, deviation, apart }, times, seed),
    }));
    const row = shares.map(({ share }) => inPercent(share)).join('');
    console.log(`  ${partners} partners${row}`);
    for (const { people, share } of shares)
      if (!isFine({ partners, people, share })) {
        failed = true;
        console.error(`FAILED: ${partners} partners of ${people}: ${inPercent(share).trim()}`);
      }
  }
}

try {
  const { shareClear, falseAlarmsUnder, powerOver } = await load('/tests/support/dealt-people.ts');
  console.log(`seed ${seed}`);
  for (const deviation of [0.8, 1.1])
    dealt(
      'Clear, though all people are of one group',
      shareClear,
      { deviation, apart: 0 },
      ({ share }) => share < falseAlarmsUnder,
    );
  dealt(
    'Clear, where half of the partners are two levels apart from the others',
    shareClear,
    // More of them, because two partners of two come close to what is asked.
    { deviation: 0.8, apart: 2, times: rooms * 4 },
    ({ partners, people, share }) =>
      powerOver
        .filter((each) => each.partners === partners && each.people === people)
        .every((each) => share > each.share),
  );
  const [
    { readFile },
    { importFailureText },
    { writeAssessment },
    { readFragment, linkFragment },
    { readLinks },
    { packAssessment, unpackAssessment },
  ] = await Promise.all([
    load('/src/formats/json/read-file.ts'),
    load('/src/wording/import-failure-text.ts'),
    load('/src/formats/json/assessment-document.ts'),
    load('/src/formats/link/share-link.ts'),
    load('/src/formats/link/read-links.ts'),
    load('/src/formats/packed/packed-assessment.ts'),
  ]);
  const [{ arbitraryAssessment }, { damagedFrom }, { madeUpBank }, { assessmentDocument }] =
    await Promise.all([
      load('/tests/support/arbitrary-assessment.ts'),
      load('/tests/support/damaged-text.ts'),
      load('/tests/support/made-up-bank.ts'),
      load('/src/formats/json/assessment-document.ts'),
    ]);
  const [{ arbitraryComparisonWithAssessments }, { writeComparison }, { writeBackup }] =
    await Promise.all([
      load('/tests/support/arbitrary-comparison.ts'),
      load('/src/formats/json/comparison-document.ts'),
      load('/src/formats/json/backup-document.ts'),
    ]);
  const outcome = (read, of) => {
    if (read.ok) return 'opened';
    const text = importFailureText({ of, why: read.failure });
    if (!/^It .+\.$/s.test(text)) throw new Error(`No sentence: ${text}`);
    return read.failure.kind;
  };
  const document = arbitraryAssessment.map((assessment) =>
    assessmentDocument(assessment, madeUpBank),
  );
  run(
    'damaged files',
    damagedFrom(document.map(({ assessment, bank }) => writeAssessment(assessment, bank))),
    (text) => outcome(readFile(text), 'file'),
  );
  run(
    'damaged comparisons',
    damagedFrom(
      arbitraryComparisonWithAssessments.map(({ comparison, answered }) =>
        writeComparison(comparison, answered),
      ),
    ),
    (text) => outcome(readFile(text), 'file'),
  );
  run(
    'damaged backups',
    damagedFrom(
      arbitraryComparisonWithAssessments.map(({ comparison, answered }) =>
        writeBackup(answered, [comparison]),
      ),
    ),
    (text) => outcome(readFile(text), 'file'),
  );
  const { arbitraryAssessmentWithOddIds } = await load('/tests/support/odd-ids.ts');
  run(
    'damaged files whose ids and keys are words of the language',
    damagedFrom(
      arbitraryAssessmentWithOddIds.map((assessment) => writeAssessment(assessment, madeUpBank)),
    ),
    (text) => outcome(readFile(text), 'file'),
  );
  run(
    'whole links whose ids and keys are words of the language',
    arbitraryAssessmentWithOddIds.map((assessment) => assessmentDocument(assessment, madeUpBank)),
    (whole) => {
      const read = readFragment(linkFragment(whole));
      if (!read.ok || read.document.assessment.id !== whole.assessment.id)
        throw new Error('It did not come back.');
      return outcome(read, 'link');
    },
  );
  const mangled = fc
    .tuple(
      document,
      fc.array(
        fc.constantFrom(encodeURIComponent, (text) => `<${text}>.`, breakLines),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([each, changes]) =>
      changes.reduce((text, change) => change(text), `https://tool.example/#${linkFragment(each)}`),
    );
  run('mangled links', mangled, (text) => {
    const [first] = readLinks(text, madeUpBank);
    if (first?.contents.ok !== true) throw new Error('It was not seen through.');
    return 'opened';
  });
  const cut = fc
    .tuple(document, fc.nat(), fc.nat(63), fc.boolean())
    .map(([each, at, letter, cuts]) => {
      const text = linkFragment(each);
      const place = 3 + (at % (text.length - 3));
      return cuts
        ? text.slice(0, place)
        : `${text.slice(0, place)}${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[letter]}${text.slice(place + 1)}`;
    });
  run('damaged links', cut, (text) => outcome(readFragment(text), 'link'));
  const turned = fc
    .tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
    .map(([each, changes]) => {
      const bytes = packAssessment(each, madeUpBank);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    });
  run('damaged codes', turned, (bytes) => outcome(unpackAssessment(bytes, madeUpBank), 'code'));
} finally {
  await server.close();
}
if (failed) process.exit(1);
