import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DotPlot } from '../../../src/charts/dot-plot';
import { MiniDots } from '../../../src/charts/mini-dots';
import { PartnerMark } from '../../../src/charts/partner-mark';
import { RangeDots } from '../../../src/charts/range-dots';
import type { Level } from '../../../src/domain/model/level';
import { askedQuestion as question } from '../../support/asked-question';

const answers = { given: 6, possible: 6 };
const counts = { asked: 6, withLevel: 6, dontKnow: 0, notApplicable: 0, blank: 0 };
type Asked = ReturnType<typeof question>;

/** What is drawn, without what it is called. */
function plot({ question: figures, dots, groups }: Asked, agreed?: Level) {
  const { container } = render(
    <DotPlot question={figures} dots={dots} groups={groups} agreed={agreed} />,
  );
  return container;
}
function mini({ question: figures, groups }: Asked) {
  return render(<MiniDots question={figures} groups={groups} />).container;
}
const height = (container: Element) =>
  Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);
const at = (container: Element, selector: string) =>
  Array.from(container.querySelectorAll(selector)).map((line) =>
    [line.getAttribute('x1'), line.getAttribute('x2')].map(Number),
  );

it('draws each respondent’s level with the partner’s marker, and says it', () => {
  const drawn = plot(question([0, 2], [4]));
  expect(drawn.querySelectorAll('.mark.p1')).toHaveLength(2);
  expect(drawn.querySelectorAll('.mark.p2')).toHaveLength(1);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Partner 1: levels 0 and 2; Partner 2: level 4.',
  );
});

it('shows two questions of the same mean and a different spread differently, in full and in small', () => {
  const [alike, apart] = [question([2], [2], [2], [2]), question([0], [1], [3], [4])];
  expect(alike.question.mean).toBe(apart.question.mean);
  expect(at(plot(alike), '.mean')).toEqual(at(plot(apart), '.mean'));
  expect(at(plot(alike), '.span')).toEqual([]);
  expect(at(plot(apart), '.span')).toEqual([[36, 364]]);
  expect(height(plot(alike))).toBeGreaterThan(height(plot(apart)));
  expect(mini(alike).innerHTML).not.toBe(mini(apart).innerHTML);
});

it('draws the mean of the partners, not of the people', () => {
  expect(at(plot(question([0, 0, 0, 0], [4])), '.mean')).toEqual([[200, 200]]);
});

it('draws no band, no mean and no dot when nobody gave a level, and says so', () => {
  const drawn = plot(question([], []));
  expect(drawn.querySelectorAll('.mark, .span, .mean')).toHaveLength(0);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Nobody gave a level. Don’t know: 2 people.',
  );
});

it('rings the level that was agreed', () => {
  const drawn = plot(question([1], [3]), 2);
  expect(drawn.querySelectorAll('.mark.agreed')).toHaveLength(1);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Partner 1: level 1; Partner 2: level 3. Agreed together: level 2.',
  );
});

it('draws 60 dots one by one, and columns with counts for more, however many', () => {
  const people = (count: number) => question(Array<Level>(count).fill(1), [3]);
  expect(plot(people(59)).querySelectorAll('.mark')).toHaveLength(60);
  const drawn = plot(people(5000));
  expect(drawn.querySelectorAll('.mark')).toHaveLength(0);
  expect(drawn.querySelectorAll('svg *').length).toBeLessThan(40);
  expect(
    Array.from(drawn.querySelectorAll('.count')).map(({ textContent }) => textContent),
  ).toEqual(['0', '5000', '0', '1', '0']);
});

it('draws plain discs where there are more partners than markers', () => {
  const nine = question(...Array<readonly Level[]>(9).fill([2]));
  expect(plot(nine).querySelectorAll('.mark.plain')).toHaveLength(9);
});

it('puts one small marker for each partner at its level, and names who has none', () => {
  const drawn = mini(question([1, 2], [3], []));
  expect(drawn.querySelectorAll('.mark')).toHaveLength(2);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Levels: Partner 1 1.5, Partner 2 3.0, Partner 3 don’t know. Answers of single people from 1 to 3.',
  );
});

it('shows in small how far people differ inside a partner, which its mean would hide', () => {
  expect(mini(question([2, 2], [2])).querySelector('.reach')).toBeNull();
  expect(mini(question([0, 4], [2])).querySelector('.reach')).toHaveAttribute(
    'd',
    expect.stringMatching(/^M22 \d+H206/),
  );
});

it('shows more than eight partners in small by band and mean', () => {
  const drawn = mini(
    question(...Array.from({ length: 10 }, (_, index): readonly Level[] => [index < 5 ? 1 : 3])),
  );
  expect(drawn.querySelectorAll('.mark')).toHaveLength(0);
  expect([at(drawn, '.span'), at(drawn, '.mean')]).toEqual([[[68, 160]], [[114, 114]]]);
  expect(screen.getByRole('img')).toHaveAccessibleName('Levels from 1.0 to 3.0, mean 2.0.');
});

it('puts a marker at each score of an area, none where there is no score, and a stroke each for more than eight', () => {
  const area = (...scores: readonly (number | undefined)[]) => {
    const scored = scores.filter((score) => score !== undefined);
    const range = { lowest: Math.min(...scored), highest: Math.max(...scored) };
    const each = scores.map((score) =>
      score === undefined
        ? { status: 'not-enough-answers' as const, counts, answers }
        : { status: 'scored' as const, score, counts, answers },
    );
    return render(
      <RangeDots area={{ scores: each, range }} groups={scores.map((_, marker) => ({ marker }))} />,
    ).container;
  };
  const three = area(25, undefined, 75);
  expect(
    Array.from(three.querySelectorAll('.mark')).map((mark) => mark.getAttribute('class')),
  ).toEqual(['mark p1', 'mark p3']);
  expect(at(three, '.span')).toEqual([[56, 144]]);
  expect(at(area(50, 50), '.span')).toEqual([]);
  const nine = area(10, 20, 30, 40, 50, 60, 70, 80, 80);
  expect(nine.querySelectorAll('.mark')).toHaveLength(0);
  expect(nine.querySelectorAll('.each')).toHaveLength(8);
});

it('has a marker beside a name that is silent, and plain where there is none of its own', () => {
  const classes = [
    <PartnerMark key="a" marker={4} />,
    <PartnerMark key="b" marker={11} />,
    <PartnerMark key="c" marker={undefined} />,
  ].map((mark) =>
    render(mark).container.querySelector('svg[aria-hidden="true"] .mark')?.getAttribute('class'),
  );
  expect(classes).toEqual(['mark p5', 'mark plain', 'mark agreed']);
});
