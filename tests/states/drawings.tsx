// Drawings that know nothing of the domain: the wheel in its sizes, keys, codes.
import { ArcWheel } from '../../src/ui/arc-wheel';
import { CellKey } from '../../src/ui/cell-key';
import type { Cell, CellState } from '../../src/ui/cell-state';
import { CellStrip } from '../../src/ui/cell-strip';
import { CellWheel } from '../../src/ui/cell-wheel';
import { NumberSwatch } from '../../src/ui/number-swatch';
import { QrCode } from '../../src/ui/qr-code';
import { SegmentWheel } from '../../src/ui/segment-wheel';
import { WheelMark } from '../../src/ui/wheel-mark';
import { piece } from './piece';

const cells = (...states: readonly CellState[]): readonly Cell[] =>
  states.map((state, index) => ({ id: String(index), state }));
const blank = cells('blank', 'blank', 'blank', 'blank', 'blank', 'blank');
const done = cells('done', 'done', 'done', 'done', 'done', 'done');
const mixed = cells('done', 'dont', 'na', 'blank', 'done', 'blank');
const here = mixed.map((cell, index) => ({ ...cell, here: index === 3 }));
const matrix = (size: number) =>
  Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (x * y + x) % 3 === 0),
  );

export const drawings = [
  piece(
    WheelMark,
    { 'beside the name': {} },
    { within: (mark) => <div className="wheel-box">{mark}</div> },
  ),
  piece(
    ArcWheel,
    {
      'nothing done': { shares: [0, 0, 0, 0, 0] },
      'some of each area': { shares: [1, 0.5, 0.25, 0, 0.75] },
      'all done': { shares: [1, 1, 1, 1, 1] },
    },
    { within: (wheel) => <div className="wheel-box">{wheel}</div> },
  ),
  piece(
    CellWheel,
    {
      'nothing answered': {
        segments: [blank, blank, blank, blank, blank],
        figure: '0',
        under: 'of 30 answered',
        label: '0 of 30 questions answered.',
      },
      'answers of all kinds, and where one is': {
        segments: [done, here, mixed, blank, blank],
        figure: '10',
        under: 'of 30',
        label: '14 of 30 questions answered.',
      },
      'of a quick check': {
        segments: [done, done, done, done, done].map((each) => each.slice(0, 2)),
        figure: '10',
        under: 'of 10 answered',
        label: '10 of 10 questions answered.',
      },
    },
    { within: (wheel) => <div className="wheel-box">{wheel}</div> },
  ),
  piece(SegmentWheel, {
    'what the whole is made of': {
      names: ['Shared aims', 'Roles', 'Governance', 'Risk sharing', 'Business skills'],
      centreLines: ['five', 'areas'],
      label: 'The five areas in their order.',
    },
  }),
  piece(CellStrip, {
    'nothing answered': { cells: blank, segment: 1 },
    'answers of all kinds': { cells: mixed, segment: 2 },
    'with where one is': { cells: here, segment: 2 },
    'all answered': { cells: done, segment: 3 },
  }),
  piece(CellKey, {
    'all marks': {
      entries: [
        ['done', 'answered'],
        ['dont', 'don’t know'],
        ['na', 'doesn’t apply'],
        ['blank', 'not answered'],
      ],
    },
    'those that are there': { entries: [['done', 'answered']] },
  }),
  piece(NumberSwatch, {
    'of the first segment': { number: 1 },
    'of the second': { number: 2 },
    'of the third': { number: 3 },
    'of the fourth': { number: 4 },
    'of the fifth': { number: 5 },
  }),
  piece(QrCode, {
    'of few characters': { matrix: matrix(21), label: 'A small code' },
    'of many': { matrix: matrix(57), label: 'A large code' },
  }),
];
