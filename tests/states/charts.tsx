// Charts, each on the figures that it has to show: few, many, none.
import { questionBank } from '../../src/bank/question-bank';
import { AreaRadar } from '../../src/charts/area-radar';
import { BandLadder } from '../../src/charts/band-ladder';
import { ComparedLegend } from '../../src/charts/compared-legend';
import { ComparedRadarChart } from '../../src/charts/compared-radar-chart';
import { DotPlot } from '../../src/charts/dot-plot';
import { LevelColumns } from '../../src/charts/level-columns';
import { LevelDots } from '../../src/charts/level-dots';
import { Marker } from '../../src/charts/marker';
import { MiniDots } from '../../src/charts/mini-dots';
import { PartnerMark } from '../../src/charts/partner-mark';
import { RadarFrame } from '../../src/charts/radar-frame';
import { RangeDots } from '../../src/charts/range-dots';
import { VerdictMark } from '../../src/charts/verdict-mark';
import type { ComparedLine } from '../../src/domain/comparing/compared-radar';
import type { Level } from '../../src/domain/model/level';
import { scoreAreas } from '../../src/domain/scoring/score-areas';
import { anAssessment, type Rows } from '../support/assessment-builder';
import { realAnswers } from '../support/real-questions';
import { askedQuestion } from '../support/asked-question';
import { piece } from './piece';

const areas = [
  { area: 'shared-aims', name: 'Shared aims' },
  { area: 'roles', name: 'Roles' },
  { area: 'governance', name: 'Governance' },
  { area: 'risk-sharing', name: 'Risk sharing' },
  { area: 'business-skills', name: 'Business skills' },
] as const;

/** The radar of these scores, with a target of level 3 in each area. */
const radar = (name: string, ...scores: readonly (number | undefined)[]) => ({
  figure: {
    axes: areas.map((each, index) => {
      const score = scores[index];
      return {
        ...each,
        score,
        target: 75,
        text: score === undefined ? 'not enough answers' : String(score),
      };
    }),
    description: name,
    key: 'Dots and solid line: your scores. Dotted line: your target.',
  },
});

const partners = ['Riverside', 'Wenlow', 'Northmere', 'Łucja', 'Hillside', 'Ash', 'Brook', 'Fern'];
const lines: readonly ComparedLine[] = partners.map((name, marker) => ({
  key: `partner-${marker}`,
  side: { kind: 'partner', name },
  marker,
  scores: areas.map((_, axis) => (marker * 37 + axis * 23) % 101),
}));
const agreed: ComparedLine = {
  key: 'consensus',
  side: { kind: 'consensus' },
  marker: undefined,
  scores: [75, 50, undefined, 50, 25],
};
const compared = (drawn: readonly ComparedLine[], description: string) => ({
  radar: { axes: areas, lines: drawn },
  description,
  hidden: new Set<string>(),
});
const nothing = () => {};

const ladder = (rows: Rows, length: 'quick' | 'full' = 'full') => ({
  bands: questionBank.bands,
  scores: scoreAreas(questionBank, anAssessment({ length, answers: realAnswers(rows) })),
});
const all = (marks: NonNullable<Rows['roles']>): Rows =>
  Object.fromEntries(areas.map(({ area }) => [area, marks]));

const people = (count: number, level: Level) => Array<Level>(count).fill(level);
const plot = (agreedOn: Level | undefined, ...rows: readonly (readonly Level[])[]) => ({
  ...askedQuestion(...rows),
  agreed: agreedOn,
});
const mini = (...rows: readonly (readonly Level[])[]) => {
  const { question, groups } = askedQuestion(...rows);
  return { question, groups };
};
const answers = { given: 6, possible: 6 };
const counts = { asked: 6, withLevel: 6, dontKnow: 0, notApplicable: 0, blank: 0 };
const range = (...scores: readonly (number | undefined)[]) => {
  const scored = scores.filter((score) => score !== undefined);
  return {
    area: {
      scores: scores.map((score) =>
        score === undefined
          ? { status: 'not-enough-answers' as const, counts, answers }
          : { status: 'scored' as const, score, counts, answers },
      ),
      range:
        scored.length === 0
          ? undefined
          : { lowest: Math.min(...scored), highest: Math.max(...scored) },
    },
    groups: scores.map((_, marker) => ({ marker })),
  };
};

const marker = { x: 20, y: 20, radius: 14 };
const centre = { x: 250, y: 208 };

export const charts = [
  piece(AreaRadar, {
    'all areas scored': radar('Scores in all areas.', 42, 71, 58, 33, 90),
    'an area without a score, where the line stays open': radar(
      'Four scores.',
      42,
      71,
      undefined,
      33,
      90,
    ),
    'no scores': radar('No scores.', undefined, undefined, undefined, undefined, undefined),
  }),
  piece(BandLadder, {
    'firm and close areas': ladder({
      'shared-aims': [3, 3, 3, 3, 3, 3],
      roles: [2, 3, 2, 3, 2, 3],
      governance: [0, 0, 0, 0, 0, 0],
      'risk-sharing': [4, 4, 4, 4, 4, 4],
      'business-skills': [1, 'dk', 'dk', 1, 1, 1],
    }),
    'all on one band': ladder(all([2, 2, 2, 2, 2, 2])),
    'a quick check': ladder(all([3, 2]), 'quick'),
    'no scores': ladder({}),
  }),
  piece(ComparedRadarChart, {
    'two partners': compared(lines.slice(0, 2), 'Two partners.'),
    'eight partners and what was agreed': compared([...lines, agreed], 'Eight partners.'),
    'one of them hidden': {
      ...compared(lines.slice(0, 3), 'Three partners, one hidden.'),
      hidden: new Set(['partner-1']),
    },
  }),
  piece(ComparedLegend, {
    'all lines shown': { lines: [...lines, agreed], hidden: new Set<string>(), onToggle: nothing },
    'one hidden': { lines: lines.slice(0, 2), hidden: new Set(['partner-1']), onToggle: nothing },
  }),
  piece(
    RadarFrame,
    {
      'with a figure under each name': {
        axes: areas.map((each, index) => ({ ...each, value: String(20 * index) })),
        centre,
        radius: 120,
      },
      'of several lines, which have no one figure': { axes: areas, centre, radius: 120 },
    },
    {
      within: (frame) => (
        <div className="radar">
          <svg viewBox="0 0 500 420">{frame}</svg>
        </div>
      ),
    },
  ),
  piece(DotPlot, {
    'few people, wide apart': plot(undefined, [0, 1], [4], [3, 3]),
    'with what was agreed': plot(2, [1], [3]),
    'all alike': plot(undefined, [2, 2], [2]),
    'more people than an eye can count': plot(undefined, people(60, 1), people(30, 3)),
    'more partners than markers': plot(undefined, ...Array.from({ length: 9 }, () => people(1, 2))),
    'nobody gave a level': plot(undefined, [], []),
  }),
  piece(
    LevelColumns,
    {
      'of many people': {
        dots: askedQuestion(people(60, 1), people(30, 3)).dots,
        line: 154,
        across: (level) => 36 + level * 82,
      },
    },
    {
      within: (columns) => (
        <svg className="dots plot" viewBox="0 0 400 184">
          {columns}
        </svg>
      ),
    },
  ),
  piece(MiniDots, {
    'partners apart': mini([0], [2], [4]),
    'partners side by side': mini([2], [2], [2]),
    'so many alike that they take two rows': mini(...people(8, 2).map((level) => [level])),
    'people of a partner apart': mini([0, 4], [2]),
    'more partners than markers': mini(
      ...Array.from({ length: 9 }, (_, at) => people(1, at < 5 ? 1 : 3)),
    ),
    'nobody gave a level': mini([], []),
  }),
  piece(LevelDots, {
    'the lowest level': { level: 0 },
    'a level between': { level: 2 },
    'the highest level': { level: 4 },
  }),
  piece(RangeDots, {
    'two scores': range(25, 75),
    'scores alike': range(50, 50, 51),
    'one score missing': range(25, undefined, 80),
    'more than eight': range(10, 20, 30, 40, 50, 60, 70, 80, 85),
    'no scores': range(undefined, undefined),
  }),
  piece(
    Marker,
    {
      ...Object.fromEntries(partners.map((name, at) => [`of ${name}`, { ...marker, marker: at }])),
      'of a ninth, which has none of its own': { ...marker, marker: 8 },
      'of what was agreed': { ...marker, marker: undefined },
    },
    {
      within: (mark) => (
        <svg viewBox="0 0 40 40" width="40" height="40">
          {mark}
        </svg>
      ),
    },
  ),
  piece(
    VerdictMark,
    {
      clear: { verdict: 'clear' },
      'may be the people': { verdict: 'possible' },
      'too few to tell': { verdict: 'too-few' },
    },
    { within: (mark) => <p>{mark} the word for it</p> },
  ),
  piece(PartnerMark, {
    'of a partner': { marker: 1 },
    'of what was agreed': { marker: undefined },
  }),
];
