import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  classesGivenBy,
  classesIn,
  rulesOf,
  sheetsImportedBy,
  sourcesEndingIn,
} from '../../support/style-sheets';

const sheets = sourcesEndingIn('.css');
const components = sourcesEndingIn('.tsx');
const look = 'src/ui/styles/look.css';
const always = sheetsImportedBy(look);

/** The sheets that write about each class. */
const writtenIn = new Map<string, Set<string>>();
for (const sheet of sheets)
  for (const { about } of rulesOf(sheet))
    for (const name of classesIn(about))
      writtenIn.set(name, (writtenIn.get(name) ?? new Set()).add(sheet));

/** The names that a class can have: one as it stands, or all that begin so and go on with a word or, without a hyphen, a number. */
function namesOf(given: string): readonly string[] {
  if (!given.endsWith('…')) return [given];
  const start = given.slice(0, -1);
  const rest = start.endsWith('-') ? '[a-z-]+' : '\\d+';
  return [...writtenIn.keys()].filter((name) => new RegExp(`^${start}${rest}$`).test(name));
}

it('writes about each class in one sheet alone, so that nobody has to look for its meaning elsewhere', () => {
  const twice = [...writtenIn].filter(([, where]) => where.size > 1);
  expect(twice.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
});

it('lets every component import the sheets of the classes that it gives, but those that every screen has', () => {
  const missing = components.flatMap((component) => {
    const imported = new Set([...always, ...sheetsImportedBy(component)]);
    return classesGivenBy(component)
      .flatMap(namesOf)
      .flatMap((name) => [...(writtenIn.get(name) ?? [])])
      .filter((sheet) => !imported.has(sheet))
      .map((sheet) => `${component} gives a class of ${sheet}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

it('imports no sheet for nothing', () => {
  const idle = components.flatMap((component) => {
    const text = readFileSync(component, 'utf8');
    return sheetsImportedBy(component)
      .filter((sheet) => sheet !== look && sheet !== 'src/app/not-started.css')
      .filter(
        (sheet) => ![...writtenIn].some(([name, where]) => where.has(sheet) && text.includes(name)),
      )
      .map((sheet) => `${component} imports ${sheet}`);
  });
  expect(idle).toEqual([]);
});

it('gives no class that no sheet writes about', () => {
  // How firm a score is, as the domain says it, and the side to which a column is set.
  const values = ['right', 'decided'];
  const unknown = components.flatMap((component) =>
    classesGivenBy(component)
      .filter((given) => namesOf(given).every((name) => !writtenIn.has(name)))
      .filter((given) => !values.includes(given))
      .map((given) => `${component} gives ${given}`),
  );
  expect(unknown).toEqual([]);
});

it('writes about no class that nothing has', () => {
  const source = [...components, ...sourcesEndingIn('.ts')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .concat(readFileSync('index.html', 'utf8'));
  const given = new Set(components.flatMap(classesGivenBy).flatMap(namesOf));
  const idle = [...writtenIn.keys()].filter(
    (name) =>
      !given.has(name) &&
      !name.startsWith('recharts-') &&
      !new RegExp(`['"\` ]${name}['"\` ]`).test(source) &&
      // Put together in a function, as in `p${number}`.
      !new RegExp(`\`${name.replace(/\d+$/, '')}\\$\\{`).test(source),
  );
  expect(idle).toEqual([]);
});

it('keeps each sheet to the layer of its room, in the order of the arrows between the rooms', () => {
  const layersOf = (sheet: string): readonly string[] => {
    if (sheet.startsWith('src/ui/')) return ['tokens', 'base', 'ui', 'utilities'];
    return [/^src\/(charts|papers)\//.exec(sheet)?.[1] ?? 'screens'];
  };
  expect(readFileSync(look, 'utf8')).toContain(
    '\n@layer tokens, base, ui, charts, papers, screens, utilities;\n',
  );
  const elsewhere = sheets.flatMap((sheet) =>
    rulesOf(sheet)
      .filter(({ about }) => !/^@(font-face|page|keyframes)/.test(about))
      .filter(
        ({ within: [outermost] }) =>
          !layersOf(sheet).some((name) => outermost === `@layer ${name}`),
      )
      .map(({ about }) => `${sheet}: ${about}`),
  );
  expect(elsewhere).toEqual([]);
});

it('names every colour of the screen once for light and once for dark', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const pairs = Array.from(tokens.matchAll(/^ *(--[\w-]+): light-dark\(/gm), ([, name]) => name);
  expect(pairs).toHaveLength(31);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(tokens).not.toContain('prefers-color-scheme');
});
