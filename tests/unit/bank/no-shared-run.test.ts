import { describe, expect, it } from 'vitest';
import type { WrittenBank } from '../../../src/bank/question-bank-schema';
import { noSharedRun } from '../../../src/bank/rules/no-shared-run';
import { markOfRun, reportRuns } from '../../support/report-runs';
import { questionIn, writtenBank } from '../../support/written-bank';

/** Nine words that stand for a run of the report. */
const taken = 'the trust and the charity met in the barn';
const rule = noSharedRun((run) => run === taken);

function findingsOf(change: (bank: WrittenBank) => void): string[] {
  const bank = writtenBank();
  change(bank);
  return rule.check(bank).map(({ place, message }) => `${place}: ${message}`);
}

describe('no run of nine words is shared with the report', () => {
  it('in a good bank', () => {
    expect(rule.check(writtenBank())).toEqual([]);
  });

  it.each<[string, (bank: WrittenBank, text: string) => void]>([
    ['gov-1, help', (bank, text) => void (questionIn(bank, 'gov-1').help = text)],
    ['gov-1, level 3', (bank, text) => void (questionIn(bank, 'gov-1').levels[3] = text)],
    ['gov-1, why', (bank, text) => void (questionIn(bank, 'gov-1').why = text)],
    [
      'gov-1, step from 2 to 3',
      (bank, text) => void (questionIn(bank, 'gov-1').steps[2].text = text),
    ],
    [
      'gov-1, find out, done when',
      (bank, text) => void (questionIn(bank, 'gov-1').findOut.doneWhen = text),
    ],
    [
      'gov-1, card, 1 or 2',
      (bank, text) => void (questionIn(bank, 'gov-1').card.between[1] = text),
    ],
    [
      'gov-1, card, charity at 3',
      (bank, text) => void (questionIn(bank, 'gov-1').card.charity[3] = text),
    ],
    ['partnership note', (bank, text) => void (bank.note.about = text)],
    [
      'yearly agenda, gov-1',
      (bank, text) =>
        void bank.agenda.items.forEach(({ lines }) =>
          lines.forEach((line) => {
            if (line.question === 'gov-1') line.before = text;
          }),
        ),
    ],
    [
      'governance, about',
      (bank, text) =>
        bank.areas.forEach((area) => {
          if (area.id === 'governance') area.about = text;
        }),
    ],
    [
      'R7',
      (bank, text) =>
        bank.recommendations.forEach((each) => {
          if (each.id === 'R7') each.text = text;
        }),
    ],
    [
      'C1',
      (bank, text) =>
        bank.cases.forEach((each) => {
          each.summary = text;
        }),
    ],
    [
      'C1',
      (bank, text) =>
        bank.cases.forEach((each) => {
          each.figures = [{ value: '8', fact: text }];
        }),
    ],
    [
      'SYS-1',
      (bank, text) =>
        bank.asks.forEach((each) => {
          each.bring = text;
        }),
    ],
    [
      'glossary, Commissioner',
      (bank, text) =>
        bank.glossary.terms.forEach((each) => {
          each.then = text;
        }),
    ],
    [
      'glossary, Place',
      (bank, text) =>
        bank.glossary.newWords.forEach((each) => {
          each.meaning = text;
        }),
    ],
  ])('is checked in %s', (place, change) => {
    const found = findingsOf((bank) => change(bank, `So it was: ${taken}.`));
    expect(found).toEqual([
      `${place}: shares nine words with the report: '${taken}'. Say it in our own words.`,
    ]);
  });

  it('whatever its capitals, commas and line ends', () => {
    expect(
      findingsOf(
        (bank) =>
          void (questionIn(bank, 'gov-1').why =
            'The Trust – and the ‘charity’ –\nmet, in the barn.'),
      ),
    ).toHaveLength(1);
  });

  it('with apostrophes taken out, straight or curly', () => {
    const owned = noSharedRun((run) => run === 'the trusts barn is where the two of them');
    const bank = writtenBank();
    questionIn(bank, 'gov-1').why = 'The trust’s barn is where the two of them met.';
    questionIn(bank, 'gov-2').why = "The trust's barn is where the two of them met.";
    expect(owned.check(bank)).toHaveLength(2);
  });

  it('and eight words may be', () => {
    expect(
      findingsOf(
        (bank) =>
          void (questionIn(bank, 'gov-1').why = 'The trust and the charity met in the field.'),
      ),
    ).toEqual([]);
  });
});

describe('the marks of the report’s runs', () => {
  const runs = reportRuns();

  it('are there, each of twelve hex digits', () => {
    expect(runs.size).toBeGreaterThan(10_000);
    expect([...runs].every((mark) => /^[0-9a-f]{12}$/.test(mark))).toBe(true);
  });

  it('would find a run whose mark is among them', () => {
    const bank = writtenBank();
    questionIn(bank, 'gov-1').why = `So it was: ${taken}.`;
    const withOneMore = new Set([...runs, markOfRun(taken)]);
    expect(noSharedRun((run) => runs.has(markOfRun(run))).check(bank)).toEqual([]);
    expect(noSharedRun((run) => withOneMore.has(markOfRun(run))).check(bank)).toHaveLength(1);
  });

  it('know the report’s own name', () => {
    expect(
      runs.has(
        markOfRun('working together to deliver the mandate strengthening partnerships between'),
      ),
    ).toBe(true);
  });
});
