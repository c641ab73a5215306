import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'questions');

function read(name: string): unknown {
  const path = join(folder, `${name}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(
      `questions/${name}.json cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** What a file holds under a key of the same name, such as the `cases` of cases.json; `undefined` if it lacks it. */
function listIn(name: string): unknown {
  const file = read(name);
  return has(file, name) ? file[name] : undefined;
}

/** The folder with the question bank. */
export const questionsFolder = folder;

/** Everything under `questions/`, parsed and not yet checked: what `checkBank` takes. */
export function readBankFiles(): unknown {
  const bank = read('bank');
  const areas =
    has(bank, 'areas') && Array.isArray(bank.areas)
      ? bank.areas.map((id: unknown) => read(String(id)))
      : [];
  return {
    bank,
    areas,
    recommendations: listIn('recommendations'),
    cases: listIn('cases'),
    asks: listIn('asks'),
    glossary: read('glossary'),
  };
}
