import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A page that a text sends its reader to, and what is said behind it where that begins like the name of a section. */
type Citation = { readonly page: string; readonly behind: string | undefined };

const rooms = ['src', 'tests', 'scripts', 'questions', 'docs'];
const isText = (file: string) => /\.(tsx?|d\.ts|mjs|js|css|md|json|html)$/.test(file);

/** Every file of ours that may cite a page: what stands in the rooms, and the texts at the root. */
export function citingFiles(): readonly string[] {
  const inRooms = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const atRoot = readdirSync('.').filter((file) => file !== 'package-lock.json');
  return [...inRooms, ...atRoot].filter((file) => isText(file) && statSync(file).isFile());
}

/** The pages among them: what is written for people. */
export const pagesForPeople = () => citingFiles().filter((file) => file.endsWith('.md'));

/** A text on one line, without the stars and strokes at which the lines of a comment begin. */
const onOneLine = (text: string) => text.replace(/\n\s*(?:\*(?!\*)|\/\/)?\s*/g, ' ');

/** Every mention of a page: 'docs/domain.md, Scoring', 'docs/question-bank.md, rule 3', or a page alone. */
export function citationsIn(text: string): readonly Citation[] {
  const mention =
    /(?<![\w./-])((?:[\w-]+\/)*[\w-]+\.md)\b`?(?:, ((?:section|rule) \d+|[A-Z][^.:;)*|’'`]{0,60}))?/g;
  return [...onOneLine(text).matchAll(mention)].map(([, page = '', behind]) => ({ page, behind }));
}

/** What of a page can be cited: its headings, its numbered sections and its numbered rules. */
export function sectionsOf(page: string): readonly string[] {
  const headings = [...page.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => heading);
  const numbered = headings.flatMap((heading) => /^(\d+)\. /.exec(heading)?.[1] ?? []);
  const [, checked = ''] = page.split(/^### What a machine checks$/m);
  const [list = ''] = checked.split(/^#/m);
  const rules = [...list.matchAll(/^(\d+)\. /gm)].map(([, number = '']) => `rule ${number}`);
  return [...headings, ...numbered.map((number) => `section ${number}`), ...rules];
}

/** Whether what is said behind a page is one of these sections, and not the beginning of a longer name. */
const names = (sections: readonly string[], behind: string) =>
  sections.some(
    (section) => behind.startsWith(section) && !/^\w/.test(behind.slice(section.length)),
  );

/** What is wrong with the citations of a text: each page that is not there, and each section that its page does not have. */
export function brokenCitations(
  text: string,
  pageAt: (path: string) => string | undefined,
): readonly string[] {
  return citationsIn(text).flatMap(({ page, behind }) => {
    const content = pageAt(page);
    if (content === undefined) return [`${page} is no page of this repository`];
    if (behind === undefined || names(sectionsOf(content), behind)) return [];
    return [`${page} has no section '${behind}'`];
  });
}

/** The text of a page by its path from the root; `undefined` where there is none. */
export function pageAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The paths of our own that a page names, wherever they stand in it: 'src/domain/model/answer.ts', 'docs/*.schema.json'. */
export function pathsIn(page: string): readonly string[] {
  const path = new RegExp(`(?<![\\w./-])(?:${rooms.join('|')}|public)/[\\w./*-]*`, 'g');
  return (page.match(path) ?? []).map((each) => each.replace(/[./]+$/, ''));
}

/** Whether a path is there; a star in its last part stands for anything. */
export function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const pattern = new RegExp(`^${basename(path).replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
  return existsSync(dirname(path)) && readdirSync(dirname(path)).some((file) => pattern.test(file));
}
