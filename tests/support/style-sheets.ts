import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A rule of a sheet: what it is about, and the layers and conditions that it stands in, the outermost first. */
type StyleRule = { readonly about: string; readonly within: readonly string[] };

/** Files below `src/` that end so, from the root of the repository. */
export const sourcesEndingIn = (end: string): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).split('\\').join('/'))
    .filter((name) => name.endsWith(end))
    .sort();

/** Every rule of a sheet, those within conditions too. `@import` and other statements without braces are none. */
export function rulesOf(sheet: string): readonly StyleRule[] {
  const text = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: StyleRule[] = [];
  const open: string[] = [];
  let before = '';
  for (const part of text.split(/([{};])/)) {
    if (part === '{') {
      const about = before.trim().replace(/\s+/g, ' ');
      if (!/^@(layer|media)/.test(about)) rules.push({ about, within: [...open] });
      open.push(about);
    } else if (part === '}') open.pop();
    before = part;
  }
  return rules;
}

export const classesIn = (selector: string): readonly string[] =>
  Array.from(selector.matchAll(/\.([A-Za-z_][\w-]*)/g), ([, name]) => name ?? '');

/** The classes that a component gives to its elements. One that is put together at run time is there by how it begins, as in `cell-…`. */
export function classesGivenBy(component: string): readonly string[] {
  const text = readFileSync(component, 'utf8');
  const source = ts.createSourceFile(component, text, ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const take = (words: string, isCut: boolean) => {
    const all = words.split(/\s+/).filter((word) => word !== '');
    const last = isCut && !/\s$/.test(words) ? all.pop() : undefined;
    names.push(...all, ...(last === undefined ? [] : [`${last}…`]));
  };
  const read = (node: ts.Node): void => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken
    )
      return;
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].forEach(read);
    if (ts.isStringLiteralLike(node)) take(node.text, false);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) take(node.text, true);
    if (ts.isTemplateTail(node)) take(node.text, false);
    ts.forEachChild(node, read);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && node.name.getText(source) === 'className') {
      if (node.initializer !== undefined) read(node.initializer);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** The sheets that a file imports, from the root of the repository; a sheet can import others. */
export function sheetsImportedBy(file: string): readonly string[] {
  return Array.from(
    readFileSync(file, 'utf8').matchAll(/^@?import '([^']+\.css)';$/gm),
    ([, path]) =>
      join(dirname(file), path ?? '')
        .split('\\')
        .join('/'),
  );
}
