import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the question bank. */
export const questionsFolder = join(import.meta.dirname, '..', 'questions');

/** A file of the bank that is not there or is not JSON. Its message says which, where and what to do. */
export class UnreadableBankFile extends Error {}

/** Line and column, from 1, of a place in a text. */
function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function read(folder: string, name: string): unknown {
  const path = join(folder, `${name}.json`);
  const file = `questions/${name}.json`;
  if (!existsSync(path))
    throw new UnreadableBankFile(
      `${file} is missing. Add it, or take its name out of the areas in questions/bank.json.`,
    );
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    const at = position === undefined ? 'its end' : lineAndColumn(text, Number(position));
    throw new UnreadableBankFile(
      `${file} is not JSON at ${at}: ${reason}. Look there, and just before, for a comma, a quote or a bracket too many or too few.`,
      { cause: error },
    );
  }
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** What a file holds under a key of the same name, such as the `cases` of cases.json; `undefined` if it lacks it. */
function listIn(folder: string, name: string): unknown {
  const file = read(folder, name);
  return has(file, name) ? file[name] : undefined;
}

/**
 * Everything under `questions/`, parsed and not yet checked: what `checkBank` takes.
 *
 * @throws UnreadableBankFile for a file that is missing or is not JSON
 */
export function readBankFiles(folder = questionsFolder): unknown {
  const bank = read(folder, 'bank');
  const areas =
    has(bank, 'areas') && Array.isArray(bank.areas)
      ? bank.areas.map((id: unknown) => read(folder, String(id)))
      : [];
  return {
    bank,
    areas,
    recommendations: listIn(folder, 'recommendations'),
    cases: listIn(folder, 'cases'),
    asks: listIn(folder, 'asks'),
    glossary: read(folder, 'glossary'),
    note: read(folder, 'partnership-note'),
    agenda: read(folder, 'yearly-agenda'),
  };
}
