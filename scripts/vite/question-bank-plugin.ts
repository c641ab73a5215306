import type { Plugin } from 'vite';
import { checkBank, problemInOneLine } from '../../src/bank/check-bank.ts';
import { splitBank, type BankParts } from '../../src/bank/split-bank.ts';
import { questionsFolder, readBankFiles } from '../read-bank-files.ts';

const prefix = 'virtual:question-bank/';

function loadParts(): BankParts {
  const checked = checkBank(readBankFiles());
  if (checked.ok) return splitBank(checked.bank);
  const list = checked.problems.map((problem) => `  ${problemInOneLine(problem)}`);
  throw new Error(
    `The question bank has ${list.length} ${list.length === 1 ? 'problem' : 'problems'}:\n${list.join('\n')}`,
  );
}

/** Serves the checked question bank in parts, so that each screen loads only what it shows. A faulty bank stops the build. */
export function questionBankPlugin(): Plugin {
  let parts: BankParts | undefined;
  return {
    name: 'question-bank',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      parts ??= loadParts();
      const part = Object.entries(parts).find(([name]) => id === `\0${prefix}${name}`)?.[1];
      if (part === undefined) throw new Error(`There is no part ${id} of the question bank.`);
      // JSON.parse of a string starts faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))});`;
    },
    configureServer(server) {
      server.watcher.add(questionsFolder);
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(questionsFolder)) return;
      parts = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}
