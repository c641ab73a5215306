import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of ours that a file imports, types and what it loads later included, as paths from the root. */
export function importsOf(file: string): readonly string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)[\s(]*'(\.[^']+)'/g);
  return [...named].flatMap(([, path = '']) => {
    const found = join(dirname(file), path);
    return (
      [found, `${found}.ts`, `${found}.tsx`].find(
        (each) => /\.tsx?$/.test(each) && existsSync(each),
      ) ?? []
    );
  });
}
