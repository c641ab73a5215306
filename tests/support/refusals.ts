import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The lint of this project for texts that are in no file: without the rules that ask the compiler, which knows files alone. */
const lint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

// The first text loads the rules, which may take longer than a test.
await lint.lintText('', { filePath: 'src/app/app.tsx' });

/** What a rule of the project's lint says to a file of this name and text: a sentence for each thing that it refuses. */
export async function refusals(
  filePath: string,
  text: string,
  rule: string,
): Promise<readonly string[]> {
  const results = await lint.lintText(text, { filePath });
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, fatal }) => fatal === true || ruleId === rule)
    .map(({ message }) => message);
}
