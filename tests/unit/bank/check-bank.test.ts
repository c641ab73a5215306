import { describe, expect, it } from 'vitest';
import { checkBank, problemInOneLine } from '../../../src/bank/check-bank';
import type { WrittenBank } from '../../../src/bank/question-bank-schema';
import { questionIn, writtenBank } from '../../support/written-bank';

/** Puts a value where the types would not let it stand. */
const set = (owner: object | undefined, key: string, value: unknown) =>
  void Object.assign(owner ?? {}, { [key]: value });

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
    questionIn(bank, 'skills-6').keep.text = 'Ensure that the list lasts.';
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
      'questions/roles.json: roles-1, levels: is a list of 4. It needs 5 or more. (shape)',
    ],
    [
      'there is a sixth level',
      ({ question }) => set(question, 'levels', [...question.levels, 'We are best.']),
      'questions/roles.json: roles-1, levels: is a list of 6. It may be 5 at most. (shape)',
    ],
    [
      'a text is empty',
      ({ question }) => void (question.help = ''),
      'questions/roles.json: roles-1, help: is empty. Write the text. (shape)',
    ],
    [
      'an id is of another kind',
      ({ question }) => void (question.id = 'leadership-1'),
      "questions/roles.json: leadership-1, id: is 'leadership-1', which is not a question id. Write one such as gov-1: aims, roles, gov, risk or skills, and a number. (shape)",
    ],
    [
      'an id is missing',
      ({ question }) => void Reflect.deleteProperty(question, 'id'),
      'questions/roles.json: Talking about the work, id: is missing. Add it: questions/README.md says what each part is. (shape)',
    ],
    [
      'a page is no page',
      ({ question }) => void (question.sources.pages = 'p. 12'),
      "questions/roles.json: roles-1, sources, pages: is 'p. 12', which is not a page. Write 12, 12-13, or 4, 12-13. (shape)",
    ],
    [
      'no recommendation stands behind a question',
      ({ question }) => void (question.sources.recommendations = []),
      'questions/roles.json: roles-1, sources, recommendations: is a list of 0. It needs 1 or more. (shape)',
    ],
    [
      'a step is missing',
      ({ question }) => void question.steps.pop(),
      'questions/roles.json: roles-1, steps: is a list of 3. It needs 4 or more. (shape)',
    ],
    [
      'a step is a sentence alone',
      ({ question }) => set(question.steps, '1', 'Swap lists.'),
      "questions/roles.json: roles-1, step from 1 to 2: is 'Swap lists.'. Write an object in { }. (shape)",
    ],
    [
      'a key is misspelt',
      ({ question }) => set(question, 'helpp', 'A trust may.'),
      "questions/roles.json: roles-1: has 'helpp', which nothing reads. Correct the name, or take it out. (shape)",
    ],
    [
      'a time is not in the list',
      ({ question }) => set(question.steps[2], 'time', '3 months'),
      'questions/roles.json: roles-1, step from 2 to 3, time: is \'3 months\', which is not a time. Write 30-days, 60-days, 90-days, 6-months, 12-months, or { "event": "Next contract talks" }. (shape)',
    ],
    [
      'a dependency is unknown',
      ({ question }) => set(question.findOut, 'dependsOn', ['council']),
      "questions/roles.json: roles-1, find out, dependsOn, 0: is 'council'. Write one of partner, commissioner. (shape)",
    ],
    [
      'a key is missing',
      ({ question }) => void Reflect.deleteProperty(question, 'why'),
      'questions/roles.json: roles-1, why: is missing. Add it: questions/README.md says what each part is. (shape)',
    ],
    [
      'a frame is unknown',
      ({ question }) => set(question, 'frame', 'shared'),
      "questions/roles.json: roles-1, frame: is 'shared'. Write one of joint, own. (shape)",
    ],
    [
      'yes stands for true',
      ({ question }) => set(question, 'quick', 'yes'),
      "questions/roles.json: roles-1, quick: is 'yes'. Write true or false. (shape)",
    ],
    [
      'a card lacks an example',
      ({ question }) => void Reflect.deleteProperty(question.card.trust, '3'),
      'questions/roles.json: roles-1, card, trust, 3: is missing. Add it: questions/README.md says what each part is. (shape)',
    ],
    [
      'a text is a number',
      ({ bank }) => set(bank.areas[1], 'about', 7),
      'questions/roles.json: about: is 7. Write a text in quotes. (shape)',
    ],
    [
      'the version is no version',
      ({ bank }) => void (bank.bank.version = '1.0'),
      "questions/bank.json: version: is '1.0', which is not a version. Write one such as 2.0.0. (shape)",
    ],
    [
      'a target is no level',
      ({ bank }) => set(bank.bank, 'defaultTarget', 5),
      'questions/bank.json: defaultTarget: is 5, which is not a level. Write 0, 1, 2, 3 or 4. (shape)',
    ],
    [
      'a band begins above every score',
      ({ bank }) => set(bank.bank.bands[1], 'from', 125),
      'questions/bank.json: bands, forming, from: is 125. It may be 100 at most. (shape)',
    ],
    [
      'an ask has an id of another kind',
      ({ bank }) => set(bank.asks[0], 'id', 'S1'),
      "questions/asks.json: S1, id: is 'S1', which is not an id. Write SYS- and a number. (shape)",
    ],
    [
      'a word of the glossary is not said how sure',
      ({ bank }) => set(bank.glossary.terms[0], 'sureness', 'unsure'),
      "questions/glossary.json: terms, Commissioner, sureness: is 'unsure'. Write one of checked, known. (shape)",
    ],
    [
      'a heading of the note is empty',
      ({ bank }) => set(bank.note.headings[0], 'lines', []),
      'questions/partnership-note.json: headings, All of it, lines: is a list of 0. It needs 1 or more. (shape)',
    ],
    [
      'an item of the agenda takes no time',
      ({ bank }) => set(bank.agenda.items[0], 'minutes', 0),
      'questions/yearly-agenda.json: items, All of it, minutes: is 0. It needs more than 0. (shape)',
    ],
    [
      'a whole list is missing',
      ({ bank }) => void Reflect.deleteProperty(bank, 'asks'),
      'questions/asks.json: the whole file: is missing. Add it: questions/README.md says what each part is. (shape)',
    ],
  ])('is wrong where %s, and file, id and remedy are named', (_what, change, line) => {
    const parts = first();
    change(parts);
    expect(problemsOf(parts.bank).map(problemInOneLine)).toEqual([line]);
  });

  it('is reported for every place at once, before any rule', () => {
    const { bank, question } = first();
    question.help = '';
    question.levels[4] = 'No period, and not yet looked at.';
    bank.bank.countedFrom = '';
    expect(problemsOf(bank).map(({ rule, place }) => `${rule}: ${place}`)).toEqual([
      'shape: countedFrom',
      'shape: roles-1, help',
    ]);
  });

  it('shows a long value cut', () => {
    const { bank, question } = first();
    set(question, 'frame', 'a'.repeat(100));
    expect(problemsOf(bank)[0]?.message).toBe(`is '${'a'.repeat(39)}…. Write one of joint, own.`);
  });

  it.each([undefined, null, 3, 'bank', [], {}])('is wrong for %j', (files) => {
    expect(checkBank(files).ok).toBe(false);
  });
});

describe('the file of a problem', () => {
  it.each<[string, (bank: WrittenBank) => void, string]>([
    [
      'a question',
      (bank) => void (questionIn(bank, 'skills-6').why = 'It matters!'),
      'questions/business-skills.json: skills-6, why',
    ],
    [
      'an area',
      (bank) => set(bank.areas[1], 'about', 'It matters!'),
      'questions/roles.json: roles, about',
    ],
    [
      'a recommendation',
      (bank) => set(bank.recommendations[0], 'text', 'It matters!'),
      'questions/recommendations.json: R1',
    ],
    ['a case', (bank) => set(bank.cases[0], 'caveat', 'It matters!'), 'questions/cases.json: C1'],
    ['an ask', (bank) => set(bank.asks[0], 'text', 'It matters!'), 'questions/asks.json: SYS-1'],
    [
      'a word',
      (bank) => set(bank.glossary.newWords[0], 'meaning', 'It matters!'),
      'questions/glossary.json: glossary, Place',
    ],
    [
      'the partnership note',
      (bank) => set(bank.note, 'about', 'It matters!'),
      'questions/partnership-note.json: partnership note',
    ],
    [
      'the yearly agenda',
      (bank) => set(bank.agenda, 'about', 'It matters!'),
      'questions/yearly-agenda.json: yearly agenda',
    ],
    [
      'the bank itself',
      (bank) => void (bank.bank.countedFrom = 'thriving'),
      'questions/bank.json: bank, countedFrom',
    ],
  ])('is named for %s', (_what, change, start) => {
    const bank = writtenBank();
    change(bank);
    const lines = problemsOf(bank).map(problemInOneLine);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(`${start}: `), lines[0]).toBe(true);
  });
});
