import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank';
import { questionIn, writtenBank } from '../../support/written-bank';

function problemsOf(files: unknown) {
  const checked = checkBank(files);
  return checked.ok ? [] : checked.problems;
}

describe('checking the bank', () => {
  it('takes a good one whole', () => {
    expect(checkBank(writtenBank())).toEqual({ ok: true, bank: writtenBank() });
  });

  it('reports all problems at once, each with its rule and its place', () => {
    const bank = writtenBank();
    questionIn(bank, 'aims-1').question = 'Do you talk?';
    questionIn(bank, 'roles-2').levels[4] = 'A list changed a plan.';
    questionIn(bank, 'skills-6').keep.text = 'Ensure that it lasts.';
    questionIn(bank, 'skills-6').why = 'It matters!';
    expect(problemsOf(bank).map(({ rule, place }) => `${rule}: ${place}`)).toEqual([
      'question wording: aims-1, question',
      'top level names a period: roles-2, level 4',
      'action begins with a verb: skills-6, keep',
      'clean text: skills-6, why',
    ]);
  });

  it('says of every problem what to do', () => {
    const bank = writtenBank();
    questionIn(bank, 'aims-1').question = 'Do you talk?';
    expect(problemsOf(bank)[0]?.message).toBe(
      'does not begin with How, What, Who, When or Which. Ask it so that it is not answered by yes or no.',
    );
  });
});

describe('the shape of the bank', () => {
  const first = () => {
    const bank = writtenBank();
    return { bank, question: questionIn(bank, 'roles-1') };
  };

  it.each<[string, (parts: ReturnType<typeof first>) => void, string]>([
    [
      'a level is missing',
      ({ question }) => void question.levels.pop(),
      'areas > 1 > questions > 0 > levels',
    ],
    [
      'a text is empty',
      ({ question }) => void (question.help = ''),
      'areas > 1 > questions > 0 > help',
    ],
    [
      'an id is of another kind',
      ({ question }) => void (question.id = 'leadership-1'),
      'areas > 1 > questions > 0 > id',
    ],
    [
      'a page is no page',
      ({ question }) => void (question.sources.pages = 'p. 12'),
      'areas > 1 > questions > 0 > sources > pages',
    ],
    [
      'no recommendation stands behind a question',
      ({ question }) => void (question.sources.recommendations = []),
      'areas > 1 > questions > 0 > sources > recommendations',
    ],
    [
      'a step is missing',
      ({ question }) => void question.steps.pop(),
      'areas > 1 > questions > 0 > steps',
    ],
    [
      'a key is misspelt',
      ({ question }) => void Object.assign(question, { helpp: 'A trust may.' }),
      'areas > 1 > questions > 0',
    ],
    [
      'a time is not in the list',
      ({ question }) => void Object.assign(question.keep, { time: '2-weeks' }),
      'areas > 1 > questions > 0 > keep > time',
    ],
    [
      'a key is missing',
      ({ question }) => void Reflect.deleteProperty(question, 'why'),
      'areas > 1 > questions > 0 > why',
    ],
    [
      'a frame is unknown',
      ({ question }) => void Object.assign(question, { frame: 'shared' }),
      'areas > 1 > questions > 0 > frame',
    ],
    ['the version is no version', ({ bank }) => void (bank.bank.version = '1.0'), 'bank > version'],
    ['a whole file is missing', ({ bank }) => void Reflect.deleteProperty(bank, 'asks'), 'asks'],
  ])('is wrong, and its place is named, where %s', (_what, change, place) => {
    const parts = first();
    change(parts);
    expect(
      problemsOf(parts.bank).map((problem) => ({ rule: problem.rule, place: problem.place })),
    ).toEqual([{ rule: 'shape', place }]);
  });

  it('is reported for every place at once, before any rule', () => {
    const { bank, question } = first();
    question.help = '';
    question.levels[4] = 'No period, and not yet looked at.';
    bank.bank.countedFrom = '';
    expect(problemsOf(bank).map(({ rule, place }) => `${rule}: ${place}`)).toEqual([
      'shape: bank > countedFrom',
      'shape: areas > 1 > questions > 0 > help',
    ]);
  });

  it.each([undefined, null, 3, 'bank', [], {}])('is wrong for %j', (files) => {
    expect(checkBank(files).ok).toBe(false);
  });
});
