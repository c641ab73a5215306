// `npm run check-bank`: the rules of the question bank alone.
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  // Only the modules of the check are loaded: there is nothing to bundle ahead, and nothing to scan for it.
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});

function fail(lines) {
  for (const line of lines) console.error(line);
  console.error(`${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}

try {
  const { checkBank, problemInOneLine } = await server.ssrLoadModule('/src/bank/check-bank.ts');
  const { readBankFiles, UnreadableBankFile } = await server.ssrLoadModule(
    '/scripts/read-bank-files.ts',
  );
  try {
    const checked = checkBank(readBankFiles());
    if (checked.ok) console.log('The question bank holds every rule.');
    else fail(checked.problems.map(problemInOneLine));
  } catch (error) {
    if (!(error instanceof UnreadableBankFile)) throw error;
    fail([error.message]);
  }
} finally {
  await server.close();
}
