import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { packAssessment, unpackAssessment } from '../../../../src/formats/packed/packed-assessment';
import { qrMatrix } from '../../../../src/formats/packed/qr-matrix';
import { qrText, readQrText } from '../../../../src/formats/packed/qr-text';
import { readQrPicture } from '../../../../src/formats/packed/read-qr-picture';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import { drawnCode } from '../../../support/drawn-code';
import { madeUpBank } from '../../../support/made-up-bank';

const choices = answersOf({
  'shared-aims': [0, 1, 2, 3, 4, 'dk'],
  roles: [4, 4, 3, 2, 'na', 'na'],
  governance: [1, '_', 2, '_', 3, '_'],
});
const noted = Object.fromEntries(
  Object.entries(choices).map(([id, answer]) => [
    id,
    {
      ...answer,
      note: 'Joint board minutes',
      ...('level' in answer ? { basis: 'seen' as const } : {}),
    },
  ]),
);
const assessment = anAssessment({
  answers: noted,
  plan: { startDate: '2026-11-22', updatedAt: '2026-11-22T11:00:00.000Z', actions: [] },
});
const codeOf = (address: string) =>
  qrMatrix(qrText(packAssessment(assessmentDocument(assessment, madeUpBank), madeUpBank), address));

describe('the code in a picture', () => {
  it.each([
    ['a link', 'https://partnerships.example.nhs.uk/ready/', 3],
    ['a link, large', 'https://partnerships.example.nhs.uk/ready/', 9],
    ['bare text', 'file:///page.html', 3],
  ])(
    'is the assessment that it was made of, less notes, basis and plan: %s',
    (_what, address, scale) => {
      const text = readQrPicture(drawnCode(codeOf(address), { scale, margin: 4 }));
      const code = readQrText(text ?? '');
      const read = code.ok ? unpackAssessment(code.packed, madeUpBank) : code;
      const { plan: _, ...kept } = assessment;
      const day = '2026-11-22T00:00:00.000Z';
      expect(read).toEqual({
        ok: true,
        document: assessmentDocument(
          { ...kept, createdAt: day, updatedAt: day, answers: choices },
          madeUpBank,
        ),
      });
    },
  );

  it('is found in a picture that has been turned by a quarter', () => {
    const matrix = codeOf('file:///page.html');
    const turned = matrix.map((row, y) =>
      row.map((_, x) => matrix[matrix.length - 1 - x]?.[y] === true),
    );
    expect(readQrPicture(drawnCode(turned, { scale: 4, margin: 4 }))).toMatch(/^PR1:/);
  });

  it('is undefined where there is none, and where too much of it is covered', () => {
    expect(readQrPicture(drawnCode([], { scale: 30, margin: 4 }))).toBeUndefined();
    const covered = codeOf('file:///page.html').map((row, y) =>
      row.map((dark, x) => dark && !(y > 9 && x > 9)),
    );
    expect(readQrPicture(drawnCode(covered, { scale: 3, margin: 4 }))).toBeUndefined();
  });

  it('is undefined in a picture without pixels', () => {
    expect(readQrPicture({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeUndefined();
  });
});
