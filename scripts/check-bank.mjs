// `npm run check-bank`: the rules of the question bank alone.
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { checkBank } = await server.ssrLoadModule('/src/bank/check-bank.ts');
  const { readBankFiles } = await server.ssrLoadModule('/scripts/read-bank-files.ts');
  const checked = checkBank(readBankFiles());
  if (checked.ok) {
    console.log('The question bank holds every rule.');
  } else {
    for (const { rule, place, message } of checked.problems)
      console.error(`${place}: ${message} (${rule})`);
    console.error(
      `${checked.problems.length} ${checked.problems.length === 1 ? 'problem' : 'problems'}.`,
    );
    process.exitCode = 1;
  }
} finally {
  await server.close();
}
