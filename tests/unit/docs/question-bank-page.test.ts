import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationsIn, sectionsOf } from '../../support/cited-pages';
import { realBank } from '../../support/real-bank';

const path = 'docs/question-bank.md';
const page = readFileSync(path, 'utf8');
const questions = realBank().areas.flatMap((area) => area.questions);

it('the blueprint is that of the questions', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| (aims|roles|gov|risk|skills)-\d+ \|(.*\|){7}$/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows).toEqual(
    questions.map(({ id, title, sources, frame, quick, notApplicable }) => [
      id,
      title,
      sources.themes.join(', '),
      sources.recommendations.join(', '),
      sources.cases.join(', ') || 'none',
      frame,
      quick ? 'yes' : '',
      notApplicable === undefined ? '' : 'yes',
    ]),
  );
});

it('each rule that a machine checks is cited by the file that checks it', () => {
  const files = ['src/bank/question-bank-schema.ts'].concat(
    readdirSync('src/bank/rules').map((file) => `src/bank/rules/${file}`),
  );
  const cited = files.flatMap((file) =>
    citationsIn(readFileSync(file, 'utf8')).flatMap(
      ({ page: cites, behind }) => (cites === path && /^rule \d+$/.exec(behind ?? '')?.[0]) || [],
    ),
  );
  const rules = sectionsOf(page).filter((section) => section.startsWith('rule '));
  expect(rules.length).toBeGreaterThan(15);
  expect([...cited].sort()).toEqual([...rules].sort());
});
