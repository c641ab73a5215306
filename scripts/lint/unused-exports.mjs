// `npm run exports`: says which exports nothing uses. A folder's tsconfig.json says which files there are.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Files that something reads by their name alone, not by an import. */
const readByName = [
  // The settings of Vite, Vitest and Playwright.
  /\.config\.ts$/,
  // What JSX is turned into: scripts/vite/react-with-whole-text.ts.
  /^src\/ui\/whole-text\/jsx-(dev-)?runtime\.ts$/,
  // Takes the place of packages that a build leaves out: scripts/vite/left-out.ts.
  /^src\/papers\/pdf\/left-out\.ts$/,
];

/** Rules of the bank that tests alone run, on the real bank: this one needs marks of the report, which are a fixture. */
const runByTests = [/^src\/bank\/rules\/no-shared-run\.ts$/];

function programOf(configFile) {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  return ts.createProgram(fileNames, options);
}

/** Every word in the scripts without types: they load modules by a path, and what they take of them is named there. */
function wordsInScripts(root) {
  const folders = ['scripts', 'tests']
    .map((folder) => join(root, folder))
    .filter(ts.sys.directoryExists);
  const scripts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => join(folder, file)),
  );
  return new Set(scripts.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));
}

/** Which names of which files a file takes from others: `use(file, name)` for each; without a name, all of them. */
function eachUse(file, checker, use) {
  const fileOf = (specifier) => checker.getSymbolAtLocation(specifier)?.declarations?.[0];
  const useSymbol = (symbol) => {
    for (const declaration of symbol?.declarations ?? [])
      use(declaration.getSourceFile(), symbol.name);
  };
  // What is imported on demand is taken apart by a pattern or a dot; only the compiler knows of which module it is.
  const onDemand = file.text.includes('import(');
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && node.importClause !== undefined) {
      const from = fileOf(node.moduleSpecifier);
      const { name, namedBindings } = node.importClause;
      if (from !== undefined && name !== undefined) use(from, 'default');
      if (from !== undefined && namedBindings !== undefined) {
        if (ts.isNamespaceImport(namedBindings)) use(from);
        else
          for (const each of namedBindings.elements)
            use(from, (each.propertyName ?? each.name).text);
      }
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const from = fileOf(node.moduleSpecifier);
      if (from !== undefined && node.exportClause === undefined) use(from);
      if (from !== undefined && node.exportClause !== undefined)
        for (const each of node.exportClause.elements ?? [])
          use(from, (each.propertyName ?? each.name).text);
    } else if (ts.isImportTypeNode(node)) {
      useSymbol(node.qualifier && checker.getSymbolAtLocation(node.qualifier));
    } else if (onDemand && ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements)
        useSymbol(checker.getPropertyOfType(type, (propertyName ?? name).getText()));
    } else if (onDemand && ts.isPropertyAccessExpression(node)) {
      useSymbol(checker.getSymbolAtLocation(node.name));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** Whether a name stands in a file more often than where it is declared. */
function isUsedInside(file, name) {
  return (file.text.match(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g')) ?? []).length > 1;
}

/** A sentence for each export of the program that nothing uses, or nothing but a test. */
function unusedExports(configFile) {
  const root = dirname(configFile);
  const program = programOf(configFile);
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(
      ({ fileName, isDeclarationFile }) =>
        !isDeclarationFile && !fileName.includes('/node_modules/'),
    );
  const pathOf = ({ fileName }) => relative(root, fileName).replaceAll('\\', '/');
  const isTest = (file) => pathOf(file).startsWith('tests/');

  /** By file: the names that others take from it, and whether any of them is more than a test. */
  const uses = new Map(
    files.map((file) => [file, { byProgram: new Set(), byTests: new Set(), all: false }]),
  );
  for (const file of files) {
    eachUse(file, checker, (from, name) => {
      const found = uses.get(from);
      if (found === undefined || from === file) return;
      if (name === undefined) found.all = true;
      else (isTest(file) && !isTest(from) ? found.byTests : found.byProgram).add(name);
    });
  }

  const named = wordsInScripts(root);
  return files
    .filter((file) => !readByName.some((pattern) => pattern.test(pathOf(file))))
    .flatMap((file) => {
      const { byProgram, byTests, all } = uses.get(file);
      const symbol = checker.getSymbolAtLocation(file);
      if (all || symbol === undefined) return [];
      return checker
        .getExportsOfModule(symbol)
        .map(({ name }) => name)
        .filter((name) => !byProgram.has(name) && !named.has(name))
        .flatMap((name) => {
          const where = `${pathOf(file)}: ${name}`;
          if (!byTests.has(name))
            return `${where} is exported, and no other file uses it. Take ‘export’ away, or all of it.`;
          return isUsedInside(file, name) ||
            runByTests.some((pattern) => pattern.test(pathOf(file)))
            ? []
            : `${where} is used by tests alone. Use it, or remove it with its tests.`;
        });
    });
}

const found = unusedExports(resolve(process.argv[2] ?? 'tsconfig.json'));
for (const sentence of found.sort()) console.error(sentence);
if (found.length > 0) process.exitCode = 1;
else console.log('Every export has a user.');
