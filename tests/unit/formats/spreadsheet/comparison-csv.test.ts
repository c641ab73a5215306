import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sectors, type Assessment } from '../../../../src/domain/model/assessment';
import { comparisonFigures } from '../../../../src/domain/comparing/comparison-figures';
import { excludeAssessment } from '../../../../src/domain/comparing/edit-comparison';
import { underAliases } from '../../../../src/domain/comparing/under-aliases';
import type { Level } from '../../../../src/domain/model/level';
import { lengths } from '../../../../src/domain/model/question-bank';
import { comparisonCsvColumns } from '../../../../src/formats/spreadsheet/comparison-csv';
import { comparisonCsv } from '../../../support/whole-files';
import { answersOf } from '../../../support/assessment-builder';
import { arbitraryAnswers } from '../../../support/arbitrary-assessment';
import {
  comparedBank as bank,
  resolvedOf,
  toAll,
  type Voice,
} from '../../../support/comparison-builder';
import { sideName } from '../../../../src/wording/side-names';
import { givenNames } from '../../../../src/wording/given-names';

type Row = Readonly<Record<string, string>>;

/** A table, read as a spreadsheet would: by its heading, every cell a text. */
function rowsIn(csv: string): readonly Row[] {
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

const csvOf = (voices: readonly Voice[], notes = false) =>
  comparisonCsv(bank, resolvedOf(voices), { notes });
const rowsOf = (voices: readonly Voice[], notes = false) => rowsIn(csvOf(voices, notes));
const distinct = (values: readonly string[]) => [...new Set(values)];
const mean = (figures: readonly number[]) =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe('the table of a comparison', () => {
  it('begins with a byte order mark and its heading, and ends each row as RFC 4180 has it', () => {
    const csv = csvOf([{ by: 'Wenlow', role: 'Chair, and "acting" lead' }]);
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(`\uFEFF${comparisonCsvColumns.map((each) => `"${each}"`).join(',')}`);
    expect(lines).toHaveLength(1 + 30 + 1);
    expect(lines.at(-1)).toBe('');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[1]).toContain(',"Chair, and ""acting"" lead",');
  });

  it('has a row for each question that was asked, blank ones too', () => {
    const rows = rowsOf([
      {
        by: 'Wenlow',
        sector: 'voluntary',
        role: 'Chair',
        on: '2026-11-22',
        answers: {
          'gov-1': { level: 3, basis: 'seen', note: 'Minutes' },
          'gov-2': { answer: 'dont-know' },
          'gov-6': { answer: 'not-applicable' },
        },
      },
      { by: 'Riverside', length: 'quick', answers: toAll(2) },
    ]);
    expect(rows.map((row) => row['partner'])).toEqual([
      ...Array.from({ length: 30 }, () => 'Wenlow'),
      ...Array.from({ length: 10 }, () => 'Riverside'),
    ]);
    expect(rows.find((row) => row['question_id'] === 'gov-1')).toEqual({
      comparison: 'Autumn workshop',
      round: '1',
      partner: 'Wenlow',
      sector: 'voluntary',
      respondent: 'Chair',
      respondent_kind: 'individual',
      assessment_id: 'a-1',
      length: 'full',
      date: '2026-11-22',
      finished: 'no',
      counted: 'yes',
      area: 'Governance',
      area_id: 'governance',
      question_id: 'gov-1',
      question: 'Talking about the work',
      frame: 'joint',
      answer: 'level',
      level: '3',
      basis: 'seen',
      note: '',
      partnership: 'Riverside dementia support',
      gap: '',
      gap_needed: '',
    });
    const answers = rows
      .slice(0, 30)
      .filter((row) => row['area_id'] === 'governance')
      .map((row) => [row['question_id'], row['answer'], row['level']]);
    expect(answers).toEqual([
      ['gov-1', 'level', '3'],
      ['gov-2', 'dont-know', ''],
      ['gov-3', 'blank', ''],
      ['gov-4', 'blank', ''],
      ['gov-5', 'blank', ''],
      ['gov-6', 'not-applicable', ''],
    ]);
    expect(
      distinct(rows.slice(30).map((row) => `${row['length']} ${row['finished']} ${row['level']}`)),
    ).toEqual(['quick yes 2']);
  });

  it('says of each question of a round whose gap it is, and from how many levels apart it is clear', () => {
    const person = (by: string, round: number, gov: readonly Level[]): Voice => ({
      by,
      round,
      answers: toAll(2, answersOf({ governance: gov })),
    });
    const rows = rowsOf([
      // In round 1 clear, what may be the people, and neither; in round 2 one person a partner.
      person('Wenlow', 1, [4, 4, 2]),
      person('Wenlow', 1, [4, 4, 2]),
      person('Riverside', 1, [1, 0, 1]),
      person('Riverside', 1, [1, 4, 1]),
      person('Wenlow', 2, [4]),
      person('Riverside', 2, [1]),
      { kind: 'consensus', round: 1, answers: toAll(2) },
    ]);
    const gaps = (round: string, question: string) =>
      distinct(
        rows
          .filter(
            (row) =>
              row['round'] === round &&
              row['question_id'] === question &&
              row['respondent_kind'] !== 'consensus',
          )
          .map((row) => `${row['gap']} ${row['gap_needed']}`),
      );
    expect(gaps('1', 'gov-1')).toEqual(['clear 1.5']);
    // People differ by √(8/2) = 2 on it: 2.772 × 2 × √(1/2) = 3.9.
    expect(gaps('1', 'gov-2')).toEqual(['possible 3.9']);
    expect(gaps('1', 'gov-3')).toEqual([' ']);
    expect(gaps('2', 'gov-1')).toEqual(['too-few ']);
    expect(
      distinct(
        rows.filter((row) => row['respondent_kind'] === 'consensus').map((row) => `${row['gap']}`),
      ),
    ).toEqual(['']);
  });

  it('holds notes only when they are asked for', () => {
    const voices: readonly Voice[] = [
      {
        answers: {
          'gov-1': { level: 3, note: 'Minutes' },
          'gov-2': { answer: 'dont-know', note: 'Ask Ann' },
        },
      },
    ];
    expect(csvOf(voices)).not.toMatch(/Minutes|Ann/);
    expect(
      rowsOf(voices, true).flatMap((row) => (row['note'] === '' ? [] : [row['note']])),
    ).toEqual(['Minutes', 'Ask Ann']);
  });

  it('leaves out who is left out, and says which of two agreed results is drawn', () => {
    const voices: readonly Voice[] = [
      { by: 'Wenlow' },
      { by: 'Riverside' },
      { kind: 'consensus', on: '2026-11-25' },
      { kind: 'consensus', on: '2026-11-24' },
    ];
    const rows = rowsIn(
      comparisonCsv(
        bank,
        resolvedOf(voices, (comparison) =>
          excludeAssessment(comparison, 'a-2', true, '2026-11-26T10:00:00.000Z'),
        ),
        { notes: false },
      ),
    );
    expect(
      distinct(
        rows.map(
          (row) =>
            `${row['assessment_id']} ${row['partner']} ${row['sector']} ${row['respondent_kind']} ${row['counted']}`,
        ),
      ),
    ).toEqual(['a-1 Wenlow nhs-trust individual yes', 'a-3   consensus yes', 'a-4   consensus no']);
  });

  it('is the heading alone when nothing counts', () => {
    expect(csvOf([])).toBe(
      `\uFEFF${comparisonCsvColumns.map((each) => `"${each}"`).join(',')}\r\n`,
    );
  });

  it('holds no name when names are hidden', () => {
    const voices: readonly Voice[] = [
      {
        by: 'Wenlow',
        role: 'Chair',
        answers: { 'gov-1': { level: 3, note: 'Ask Ann at Wenlow' } },
      },
      { by: 'Riverside', role: 'Nurse' },
    ];
    const csv = comparisonCsv(bank, underAliases(resolvedOf(voices), givenNames), { notes: true });
    expect(csv).not.toMatch(/Wenlow|Riverside|Chair|Nurse|Ann|Autumn/);
    expect(distinct(rowsIn(csv).map((row) => `${row['partner']}, ${row['respondent']}`))).toEqual([
      'Partner A, Respondent 1',
      'Partner B, Respondent 2',
    ]);
  });
});

describe('a text that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+44 20',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("http://example.org")',
    '=1\nsecond line',
    '-\r\n',
  ])('begins with an apostrophe: %j', (text) => {
    const voices: readonly Voice[] = [
      {
        by: text,
        role: text,
        answers: { 'gov-1': { level: 0, note: text } },
        instead: {
          partnership: text,
          partner: { name: text, sector: 'other' },
          respondent: { kind: 'individual', label: text },
        },
      },
    ];
    const resolved = resolvedOf(voices);
    const row = rowsIn(
      comparisonCsv(
        bank,
        { ...resolved, comparison: { ...resolved.comparison, name: text } },
        { notes: true },
      ),
    ).find((each) => each['question_id'] === 'gov-1');
    for (const column of ['comparison', 'partner', 'respondent', 'note', 'partnership'])
      expect(row?.[column]).toBe(`'${text}`);
    expect(row?.['level']).toBe('0');
  });

  it('leaves every other text as it is, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({
            unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', ';', '\uFEFF'),
            maxLength: 12,
          }),
        ),
        (note) => {
          const row = rowsOf([{ answers: { 'gov-1': { level: 0, note } } }], true).find(
            (each) => each['question_id'] === 'gov-1',
          );
          expect(row?.['note']).toBe(/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(note) ? `'${note}` : note);
        },
      ),
    );
  });
});

/** The figures of a round from the rows alone, as the method page tells it. */
function figuresFrom(all: readonly Row[], round: number) {
  const rows = all.filter((row) => row['round'] === String(round) && row['counted'] === 'yes');
  const people = rows.filter((row) => row['respondent_kind'] !== 'consensus');
  const everybody = distinct(people.map((row) => row['assessment_id'] ?? ''));
  // Compared is what all were asked.
  const compared = distinct(people.map((row) => row['question_id'] ?? '')).filter(
    (id) => people.filter((row) => row['question_id'] === id).length === everybody.length,
  );
  const partners = distinct(people.map((row) => row['partner'] ?? ''));
  const levelsOf = (of: readonly Row[]) =>
    of.flatMap((row) => (row['level'] === '' ? [] : [Number(row['level'])]));
  const toQuestion = (of: readonly Row[], id: string) =>
    of.filter((row) => row['question_id'] === id);
  const ofPartner = (id: string, partner: string) =>
    toQuestion(people, id).filter((row) => row['partner'] === partner);

  const questions = compared.map((id) => {
    const groups = partners.map((partner) => ofPartner(id, partner));
    const given = groups.map(levelsOf).filter((levels) => levels.length > 0);
    const means = given.map(mean);
    const middle = mean(means);
    const agreement = [0, 1, 2, 3, 4].reduce((sum, level) => {
      const share = mean(
        given.map((levels) => levels.filter((each) => each === level).length / levels.length),
      );
      return share > 0 ? sum + share * Math.log2(1 - Math.abs(level - middle) / 4) : sum;
    }, 1);
    const shares = groups.flatMap((group) => {
      const dontKnow = group.filter((row) => row['answer'] === 'dont-know').length;
      const heard = dontKnow + levelsOf(group).length;
      return heard === 0 ? [] : [dontKnow / heard];
    });
    return {
      id,
      frame: toQuestion(people, id)[0]?.['frame'],
      withLevel: given.flat().length,
      mean: given.length === 0 ? undefined : middle,
      spread: given.length < 2 ? undefined : Math.max(...means) - Math.min(...means),
      agreement: given.flat().length < 2 ? undefined : agreement,
      dontKnowShare: shares.length === 0 ? undefined : mean(shares),
    };
  });

  const score = (answers: readonly (readonly Row[])[]) => {
    const means = answers
      .map(levelsOf)
      .filter((levels) => levels.length > 0)
      .map(mean);
    const notApplicable = answers.filter((each) => {
      const answered = each.filter((row) => row['answer'] !== 'blank');
      return answered.length > 0 && answered.every((row) => row['answer'] === 'not-applicable');
    }).length;
    return means.length < 2 || means.length * 3 < (answers.length - notApplicable) * 2
      ? undefined
      : mean(means) * 25;
  };
  const idsIn = (area: string, from: readonly Row[]) =>
    distinct(from.filter((row) => row['area_id'] === area).map((row) => row['question_id'] ?? ''));
  const areas = bank.areas.map(({ id: area }) => ({
    area,
    scores: partners.map((partner) =>
      score(
        idsIn(area, people)
          .filter((id) => compared.includes(id))
          .map((id) => ofPartner(id, partner)),
      ),
    ),
    agreed: score(
      idsIn(
        area,
        rows.filter((row) => row['respondent_kind'] === 'consensus'),
      )
        .filter((id) => everybody.length === 0 || compared.includes(id))
        .map((id) =>
          toQuestion(
            rows.filter((row) => row['respondent_kind'] === 'consensus'),
            id,
          ),
        ),
    ),
  }));
  return { partners, questions, areas };
}

const voice: fc.Arbitrary<Voice> = fc.record({
  by: fc.constantFrom('Wenlow', 'Riverside', 'Northmere, "Ltd"', '=Quay'),
  sector: fc.constantFrom(...sectors),
  role: fc.constantFrom('Chair', 'Nurse', undefined),
  kind: fc.constantFrom(
    'individual' as const,
    'individual' as const,
    'organisation' as const,
    'consensus' as const,
  ),
  round: fc.constantFrom(1, 1, 2),
  on: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  length: fc.constantFrom(...lengths, 'full' as const),
  answers: fc
    .tuple(
      arbitraryAnswers,
      fc.constantFrom<Voice['answers'][]>({}, toAll(1), toAll(3), toAll('dk'), toAll('na')),
    )
    .map(([some, most]) => ({ ...most, ...some })),
});

/** No two agreed results of a day: which of them is the latest would be chance. */
const voices = fc
  .array(voice, { maxLength: 12 })
  .map((all) =>
    all.map((each, index) =>
      each.kind === 'consensus' ? { ...each, on: `2026-12-${String(index + 10)}` } : each,
    ),
  );

/** The same figure, up to what adding in another order may change. */
function expectSame(again: number | undefined, figure: number | undefined): void {
  if (figure === undefined || again === undefined) expect(again).toBe(figure);
  else expect(again).toBeCloseTo(figure, 9);
}

describe('from the table alone', () => {
  it('every figure of the comparison comes out again', () => {
    fc.assert(
      fc.property(voices, fc.constantFrom(1, 2), (all, round) => {
        const resolved = resolvedOf(all);
        const figures = comparisonFigures(bank, resolved, round, 'partner');
        const again = figuresFrom(rowsIn(comparisonCsv(bank, resolved, { notes: true })), round);
        expect(again.partners).toEqual(
          figures.groups.map(({ side }) => sideName(side).replace(/^=/, "'=")),
        );
        if (again.partners.length > 0)
          expect(again.questions.map(({ id, frame }) => `${id} ${frame}`)).toEqual(
            figures.questions.map(({ asked: { question } }) => `${question.id} ${question.frame}`),
          );
        for (const [index, question] of again.questions.entries()) {
          expect(question.withLevel).toBe(figures.questions[index]?.withLevel);
          for (const figure of ['mean', 'spread', 'agreement', 'dontKnowShare'] as const)
            expectSame(question[figure], figures.questions[index]?.[figure]);
        }
        for (const [index, { scores, agreed }] of again.areas.entries()) {
          const expected =
            figures.areas[index]?.scores.map((each) =>
              each.status === 'scored' ? each.score : undefined,
            ) ?? [];
          expect(scores).toHaveLength(expected.length);
          scores.forEach((score, at) => expectSame(score, expected[at]));
          const together = figures.consensus?.scores[index];
          expectSame(agreed, together?.status === 'scored' ? together.score : undefined);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('known figures come out: levels 2, 2, 2, 2, 4, 4 of two people give their partner 66.7', () => {
    const six = (level: 0 | 4, ids: readonly number[]): Assessment['answers'] =>
      Object.fromEntries(ids.map((id) => [`gov-${id}`, { level }]));
    const rows = rowsOf([
      { by: 'Wenlow', answers: six(4, [1, 2, 3, 4, 5, 6]) },
      { by: 'Wenlow', answers: six(0, [1, 2, 3, 4]) },
    ]);
    expect(
      figuresFrom(rows, 1).areas.find(({ area }) => area === 'governance')?.scores[0],
    ).toBeCloseTo(66.6667, 3);
  });
});

it.each(['partner', 'date', 'respondent'] as const)(
  'is the same with figures by %s that are worked out already',
  (grouping) => {
    const resolved = resolvedOf([
      { by: 'Riverside', role: 'Chair', round: 1, answers: toAll(0) },
      { by: 'Wenlow', role: 'Chair', round: 1, answers: toAll(4) },
      { by: 'Riverside', role: 'Chair', round: 2, answers: toAll(3) },
      { by: 'Wenlow', role: 'Chair', round: 2, answers: toAll(3) },
    ]);
    const known = comparisonFigures(bank, resolved, 1, grouping);
    const csv = comparisonCsv(bank, resolved, { notes: true });
    expect(rowsIn(csv).map(({ gap }) => gap)).toContain('too-few');
    expect(comparisonCsv(bank, resolved, { notes: true, known })).toBe(csv);
  },
);
