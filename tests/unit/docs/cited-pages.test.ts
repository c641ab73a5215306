import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  brokenCitations,
  citationsIn,
  citingFiles,
  isThere,
  pageAt,
  pagesForPeople,
  pathsIn,
  sectionsOf,
} from '../../support/cited-pages';

const page = (name: string) => `docs/${name}.md`;
const law = [
  '# Law',
  '## Words',
  '## 2. Shape',
  '### What a machine checks',
  '1. One.',
  '2. Two.',
].join('\n');
const brokenIn = (text: string) =>
  brokenCitations(text, (path) => (path === page('law') ? law : undefined));

describe('what a text cites is there', () => {
  const citing = citingFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it('in code, tests, scripts, questions and pages', () => {
    const broken = citing.flatMap(({ file, text }) =>
      brokenCitations(text, pageAt).map((each) => `${file}: ${each}`),
    );
    expect(broken).toEqual([]);
  });

  it('is looked for in every room', () => {
    const rooms = citing.flatMap(({ file, text }) =>
      citationsIn(text).length === 0 ? [] : [file.split('/').at(0)],
    );
    expect([...new Set(rooms)]).toEqual(
      expect.arrayContaining(['src', 'tests', 'scripts', 'docs', 'README.md']),
    );
  });
});

/** The commands of the project and the packages that it installs. */
function namesInPackage() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'scripts' | 'dependencies' | 'devDependencies', object>
  >;
  return {
    scripts: Object.keys(manifest.scripts),
    packages: [manifest.dependencies, manifest.devDependencies].flatMap((each) =>
      Object.keys(each),
    ),
  };
}

describe('what a page for people names is there', () => {
  const { scripts, packages } = namesInPackage();

  it.each(pagesForPeople())('%s: its files and folders', (file) => {
    expect(pathsIn(readFileSync(file, 'utf8')).filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(pagesForPeople())('%s: its commands', (file) => {
    const commands = readFileSync(file, 'utf8').match(/(?<=npm run )[\w-]+/g) ?? [];
    expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
  });

  it('and CONTRIBUTING.md lacks no command and no library', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    const [, libraries = ''] = page.split('\n## Libraries');
    const isNamed = (name: string) =>
      libraries.includes(name) || libraries.includes(`${name.split('/')[0] ?? ''}/*`);
    expect(
      scripts.filter((name) => !page.includes(`npm ${name}`) && !page.includes(`npm run ${name}`)),
    ).toEqual([]);
    expect(packages.filter((name) => !isNamed(name))).toEqual([]);
  });
});

describe('a broken citation is found', () => {
  it.each<[string, string, readonly string[]]>([
    ['a page', `See ${page('law')}.`, []],
    ['a section', `(${page('law')}, Words).`, []],
    ['a section behind a page in code', `\`${page('law')}\`, Words`, []],
    ['a numbered section', `${page('law')}, section 2`, []],
    ['a rule', `${page('law')}, rule 2`, []],
    ['a section on the next line of a comment', `/** A rule (${page('law')},\n * Words). */`, []],
    ['a page that is not there', page('lore'), [`${page('lore')} is no page of this repository`]],
    [
      'a page without its path',
      `${page('law').slice('docs/'.length)}, Words`,
      [`${page('law').slice('docs/'.length)} is no page of this repository`],
    ],
    [
      'a section that is not there',
      `${page('law')}, Rules`,
      [`${page('law')} has no section 'Rules'`],
    ],
    ['a longer name', `${page('law')}, Wordsmiths`, [`${page('law')} has no section 'Wordsmiths'`]],
    [
      'a rule that is not there',
      `${page('law')}, rule 3`,
      [`${page('law')} has no section 'rule 3'`],
    ],
  ])('%s', (_, text, broken) => {
    expect(brokenIn(text)).toEqual(broken);
  });

  it('sections are headings, their numbers, and the rules that a machine checks', () => {
    expect(sectionsOf(law)).toEqual([
      'Words',
      '2. Shape',
      'What a machine checks',
      'section 2',
      'rule 1',
      'rule 2',
    ]);
  });
});
