import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BankRule } from '../../../src/bank/bank-rule';
import { bankRules } from '../../../src/bank/bank-rules';
import type { WrittenBank } from '../../../src/bank/question-bank-schema';
import { actionBeginsWithAVerb } from '../../../src/bank/rules/action-begins-with-a-verb';
import { bandsInOrder } from '../../../src/bank/rules/bands-in-order';
import { basisIsTrue } from '../../../src/bank/rules/basis-is-true';
import { billsCarryADate } from '../../../src/bank/rules/bills-carry-a-date';
import { bothPartnersNamed } from '../../../src/bank/rules/both-partners-named';
import { cardSettlesABoundary } from '../../../src/bank/rules/card-settles-a-boundary';
import { cleanText } from '../../../src/bank/rules/clean-text';
import { coreQuestionsComplete } from '../../../src/bank/rules/core-questions-complete';
import { doneByThePartners } from '../../../src/bank/rules/done-by-the-partners';
import { doneWhenCanBeChecked } from '../../../src/bank/rules/done-when-can-be-checked';
import { firstStepIsFree } from '../../../src/bank/rules/first-step-is-free';
import { keepWithinAYear } from '../../../src/bank/rules/keep-within-a-year';
import { levelWords } from '../../../src/bank/rules/level-words';
import { levelZeroBeginsWithNone } from '../../../src/bank/rules/level-zero-begins-with-none';
import { levelsDiffer } from '../../../src/bank/rules/levels-differ';
import { noDatedNames } from '../../../src/bank/rules/no-dated-names';
import { notApplicableHasAReason } from '../../../src/bank/rules/not-applicable-has-a-reason';
import { oneIdeaAQuestion } from '../../../src/bank/rules/one-idea-a-question';
import { oneThingRunsThrough } from '../../../src/bank/rules/one-thing-runs-through';
import { ownersOfEverySize } from '../../../src/bank/rules/owners-of-every-size';
import { papersHoldEveryQuestion } from '../../../src/bank/rules/papers-hold-every-question';
import { plainEnough } from '../../../src/bank/rules/plain-enough';
import { questionWording } from '../../../src/bank/rules/question-wording';
import { retiredIdsStayRetired } from '../../../src/bank/rules/retired-ids-stay-retired';
import { sourcesExist } from '../../../src/bank/rules/sources-exist';
import { staffOrVolunteers } from '../../../src/bank/rules/staff-or-volunteers';
import { textLengths } from '../../../src/bank/rules/text-lengths';
import { topLevelNamesAPeriod } from '../../../src/bank/rules/top-level-names-a-period';
import { twoToEightPartners } from '../../../src/bank/rules/two-to-eight-partners';
import { questionIn, writtenBank } from '../../support/written-bank';

type Change = (bank: WrittenBank) => void;

/** What a rule finds after a small change of a good bank: each place with its message. */
function findingsOf(rule: BankRule, change: Change): string[] {
  const bank = writtenBank();
  change(bank);
  return rule.check(bank).map(({ place, message }) => `${place}: ${message}`);
}

const words = (count: number) => Array<string>(count).fill('word').join(' ');

/** For each rule: a small change, and how its one finding begins. */
const failing: readonly (readonly [
  rule: BankRule,
  what: string,
  change: Change,
  finding: string,
])[] = [
  [
    coreQuestionsComplete,
    'a question too few',
    (bank) => void bank.areas[1]?.questions.pop(),
    'roles: has 5 questions',
  ],
  [
    coreQuestionsComplete,
    'a third quick question',
    (bank) => void (questionIn(bank, 'gov-3').quick = true),
    'governance: has 3 quick questions',
  ],
  [
    coreQuestionsComplete,
    'an id used twice',
    (bank) => void (questionIn(bank, 'gov-3').id = 'gov-4'),
    'gov-4: is used twice',
  ],
  [
    coreQuestionsComplete,
    'areas in another order than the files',
    (bank) => void bank.bank.areas.reverse(),
    'bank, areas: lists business-skills',
  ],
  [
    bandsInOrder,
    'a first band that does not begin at 0',
    (bank) =>
      void (bank.bank.bands = bank.bank.bands.map((band, index) =>
        index === 0 ? { ...band, from: 1 } : band,
      )),
    'bank, band exploring: is out of order',
  ],
  [
    bandsInOrder,
    'two bands from the same score',
    (bank) =>
      void (bank.bank.bands = bank.bank.bands.map((band, index) =>
        index === 2 ? { ...band, from: 25 } : band,
      )),
    'bank, band developing: is out of order',
  ],
  [
    bandsInOrder,
    'a headline that counts from no band',
    (bank) => void (bank.bank.countedFrom = 'thriving'),
    "bank, countedFrom: names 'thriving'",
  ],
  [
    questionWording,
    'a question of 26 words',
    (bank) => void (questionIn(bank, 'gov-1').question = `How ${words(25)}?`),
    'gov-1, question: has 26 words',
  ],
  [
    questionWording,
    'a question to answer with yes or no',
    (bank) => void (questionIn(bank, 'gov-1').question = 'Do you talk about it?'),
    'gov-1, question: does not begin with',
  ],
  [
    questionWording,
    'no question mark',
    (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk about it.'),
    "gov-1, question: does not end in '?'",
  ],
  [
    oneIdeaAQuestion,
    'and/or',
    (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk and/or write?'),
    "gov-1, question: has 'and/or'",
  ],
  [
    oneIdeaAQuestion,
    'a slash',
    (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk/write?'),
    "gov-1, question: has '/'",
  ],
  [
    oneIdeaAQuestion,
    'a semicolon',
    (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk; how do you write?'),
    "gov-1, question: has ';'",
  ],
  [
    oneIdeaAQuestion,
    'a second and',
    (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk and write and meet?'),
    "gov-1, question: has 'and' 2 times",
  ],
  [
    textLengths,
    'help of 46 words',
    (bank) => void (questionIn(bank, 'gov-1').help = words(46)),
    'gov-1, help: has 46 words',
  ],
  [
    textLengths,
    'a why of 71 words',
    (bank) => void (questionIn(bank, 'gov-1').why = words(71)),
    'gov-1, why: has 71 words',
  ],
  [
    textLengths,
    'a case note of 36 words',
    (bank) => void (questionIn(bank, 'gov-1').caseNotes = { C1: words(36) }),
    'gov-1, case note C1: has 36 words',
  ],
  [
    textLengths,
    'a level of 31 words',
    (bank) =>
      void (questionIn(bank, 'gov-1').levels = [
        words(31),
        words(20),
        words(20),
        words(20),
        words(20),
      ]),
    'gov-1, level 0: has 31 words',
  ],
  [
    textLengths,
    'a level over four times as long as another',
    (bank) =>
      void (questionIn(bank, 'gov-1').levels = [words(4), words(5), words(6), words(7), words(17)]),
    'gov-1, levels: have 4, 5, 6, 7, 17 words',
  ],
  [
    levelWords,
    'a vague word',
    (bank) => void (questionIn(bank, 'gov-1').levels[2] = 'We meet regularly.'),
    "gov-1, level 2: has 'regularly'",
  ],
  [
    levelWords,
    'a plan in place of a fact',
    (bank) => void (questionIn(bank, 'gov-1').levels[1] = 'We will meet.'),
    "gov-1, level 1: has 'will'",
  ],
  [
    levelWords,
    'a vague word with a capital',
    (bank) => void (questionIn(bank, 'gov-1').levels[3] = 'Strong links are there.'),
    "gov-1, level 3: has 'Strong'",
  ],
  [
    topLevelNamesAPeriod,
    'a top level without a period',
    (bank) => void (questionIn(bank, 'gov-1').levels[4] = 'That paper changed a plan.'),
    'gov-1, level 4: names no period',
  ],
  [
    levelsDiffer,
    'two levels that say nearly the same',
    (bank) => void (questionIn(bank, 'gov-1').levels[3] = 'All of us often met to talk about it.'),
    'gov-1, levels 2 and 3: share over 80 %',
  ],
  [
    actionBeginsWithAVerb,
    'a step that nobody could watch',
    (bank) => void (questionIn(bank, 'gov-1').steps[1].text = 'Ensure that lists are swapped.'),
    "gov-1, step from 1 to 2: begins with 'ensure'",
  ],
  [
    actionBeginsWithAVerb,
    'such a way to keep level 4',
    (bank) => void (questionIn(bank, 'gov-1').keep.text = 'Foster trust.'),
    "gov-1, keep: begins with 'foster'",
  ],
  [
    actionBeginsWithAVerb,
    'such a way to find out',
    (bank) => void (questionIn(bank, 'gov-1').findOut.text = 'The chair asks.'),
    "gov-1, find out: begins with 'the'",
  ],
  [
    doneWhenCanBeChecked,
    'an end that nobody could check',
    (bank) => void (questionIn(bank, 'gov-1').steps[0].doneWhen = 'Links are better.'),
    "gov-1, step from 0 to 1, done when: has 'better'",
  ],
  [
    firstStepIsFree,
    'a first step that needs the partner',
    (bank) => void (questionIn(bank, 'gov-1').steps[0].dependsOn = ['partner']),
    'gov-1, step from 0 to 1: depends on the partner',
  ],
  [
    firstStepIsFree,
    'a first step of 60 days',
    (bank) => void (questionIn(bank, 'gov-1').steps[0].time = '60-days'),
    'gov-1, step from 0 to 1: takes longer than 30 days',
  ],
  [
    firstStepIsFree,
    'a first step at an event',
    (bank) => void (questionIn(bank, 'gov-1').steps[0].time = { event: 'When people change' }),
    'gov-1, step from 0 to 1: takes longer than 30 days',
  ],
  [
    noDatedNames,
    'a body in a help text',
    (bank) => void (questionIn(bank, 'gov-1').help = 'A trust may ask its CCG.'),
    "gov-1, help: names 'CCG'",
  ],
  [
    noDatedNames,
    'a body in an action',
    (bank) => void (questionIn(bank, 'gov-1').keep.owner = 'NHS England lead'),
    "gov-1, keep, owner: names 'NHS England'",
  ],
  [
    noDatedNames,
    'a year in an event',
    (bank) => void (questionIn(bank, 'gov-1').steps[2].time = { event: 'Spring 2027' }),
    "gov-1, step from 2 to 3, event: names '2027'",
  ],
  [
    noDatedNames,
    'a body in an ask',
    (bank) =>
      void bank.asks.splice(0, 1, ...bank.asks.map((ask) => ({ ...ask, raiseWith: 'your ICB' }))),
    "SYS-1: names 'ICB'",
  ],
  [
    noDatedNames,
    'a year in the text about an area',
    (bank) =>
      bank.areas.forEach((area) => {
        if (area.id === 'roles') area.about = 'As in 2013.';
      }),
    "roles, about: names '2013'",
  ],
  [
    plainEnough,
    'a sentence of 26 words',
    (bank) => void (questionIn(bank, 'gov-1').help = `${words(26)}.`),
    'gov-1, help: has a sentence of 26 words',
  ],
  [
    plainEnough,
    'long words',
    (bank) =>
      void Object.assign(questionIn(bank, 'gov-1'), {
        help: `${Array<string>(40).fill('accountability').join(' ')}.`.replace(
          /(accountability ){10}/g,
          '$&accountability. ',
        ),
      }),
    'gov-1: reads at grade',
  ],
  [
    sourcesExist,
    'a recommendation that is not there',
    (bank) => void questionIn(bank, 'gov-1').sources.recommendations.push('R15'),
    'gov-1, sources: names recommendation R15',
  ],
  [
    sourcesExist,
    'a recommendation that is never scored',
    (bank) => void questionIn(bank, 'gov-1').sources.recommendations.push('R11'),
    'gov-1, sources: names R11. R11 to R14',
  ],
  [
    sourcesExist,
    'a case without a note',
    (bank) => void questionIn(bank, 'gov-1').sources.cases.push('C1'),
    'gov-1, case notes: are for no case',
  ],
  [
    sourcesExist,
    'a note without a case',
    (bank) => void (questionIn(bank, 'gov-1').caseNotes = { C1: 'They shared a field.' }),
    'gov-1, case notes: are for C1, and the sources name none',
  ],
  [
    sourcesExist,
    'an ask from a recommendation that is not there',
    (bank) => void bank.asks[0]?.recommendations.push('R20'),
    'SYS-1: names recommendation R20',
  ],
  [
    sourcesExist,
    'an ask beside a question that is not there',
    (bank) => void bank.asks[0]?.questions.push('gov-9'),
    'SYS-1: names question gov-9',
  ],
  [
    sourcesExist,
    'a recommendation that stands behind no question',
    (bank) =>
      bank.areas.forEach((area) =>
        area.questions.forEach(({ sources }) => {
          sources.recommendations = sources.recommendations.map((id) => (id === 'R3' ? 'R4' : id));
        }),
      ),
    'R3: stands behind no question',
  ],
  [
    bothPartnersNamed,
    'help texts for trusts alone',
    (bank) =>
      bank.areas.forEach((area) =>
        area.questions.forEach((question) => {
          question.help = 'A trust may have a note.';
        }),
      ),
    'help texts: name a trust 30 times and a charity or voluntary organisation 0 times',
  ],
  [
    notApplicableHasAReason,
    'a way out of a question that can arise for everyone',
    (bank) => void (questionIn(bank, 'gov-1').notApplicable = 'Choose this if you are new.'),
    'gov-1, not applicable: is offered, but this can arise for everyone',
  ],
  [
    notApplicableHasAReason,
    'no reason',
    (bank) => void (questionIn(bank, 'gov-6').notApplicable = 'Not for you.'),
    'gov-6, not applicable: gives no reason',
  ],
  [
    cleanText,
    'a straight quote',
    (bank) => void (questionIn(bank, 'gov-1').why = "It's so."),
    'gov-1, why: has a straight quote',
  ],
  [
    cleanText,
    'two spaces',
    (bank) => void (questionIn(bank, 'gov-1').title = 'Two  spaces'),
    'gov-1, title: has a space too many',
  ],
  [
    cleanText,
    'a space at the end',
    (bank) => void (questionIn(bank, 'gov-1').keep.doneWhen = 'The note is there. '),
    'gov-1, keep, done when: has a space too many',
  ],
  [
    cleanText,
    'an exclamation mark',
    (bank) => void (questionIn(bank, 'gov-1').evidencePrompt = 'Show it!'),
    'gov-1, evidence prompt: has an exclamation mark',
  ],
  [
    cleanText,
    'markup',
    (bank) => void (questionIn(bank, 'gov-1').levels[0] = 'We have <b>not</b> looked.'),
    'gov-1, level 0: has markup',
  ],
  [
    cleanText,
    'an entity',
    (bank) => void (questionIn(bank, 'gov-1').levels[0] = 'We have not looked &amp; talked.'),
    'gov-1, level 0: has markup',
  ],
  [
    cleanText,
    'broken encoding',
    (bank) => void (questionIn(bank, 'gov-1').levels[0] = 'We havenâ€™t looked.'),
    'gov-1, level 0: has broken encoding',
  ],
  [
    levelWords,
    'what nobody can see',
    (bank) => void (questionIn(bank, 'gov-1').levels[1] = 'One of us has a view and raised it.'),
    "gov-1, level 1: has 'has a view'",
  ],
  [
    levelZeroBeginsWithNone,
    'a level 0 that may be true beside level 1',
    (bank) => void (questionIn(bank, 'gov-1').levels[0] = 'We have not talked about this.'),
    "gov-1, level 0: does not begin with 'None of us has'",
  ],
  [
    levelZeroBeginsWithNone,
    'a level 1 that leaves room for a third state',
    (bank) => void (questionIn(bank, 'gov-1').levels[1] = 'At least one of us has noted it.'),
    "gov-1, level 1: does not say that somebody has 'raised'",
  ],
  [
    staffOrVolunteers,
    'staff alone',
    (bank) =>
      void (questionIn(bank, 'gov-1').levels[3] = 'The list is with all staff, and in use.'),
    'gov-1, level 3: speaks of staff alone',
  ],
  [
    oneThingRunsThrough,
    'a level 4 without the thing of level 3',
    (bank) => void (questionIn(bank, 'gov-1').levels[4] = 'In the past 12 months we met.'),
    "gov-1, level 4: does not name 'list'",
  ],
  [
    oneThingRunsThrough,
    'a level 3 without the thing that the question names',
    (bank) => void (questionIn(bank, 'gov-1').levels[3] = 'There is a paper that we all use.'),
    "gov-1, level 3: does not name 'list'",
  ],
  [
    oneThingRunsThrough,
    'a last step that leads elsewhere',
    (bank) => void (questionIn(bank, 'gov-1').steps[3].text = 'Tell new people of it.'),
    "gov-1, step from 3 to 4: does not name 'list'",
  ],
  [
    oneThingRunsThrough,
    'a way to keep level 4 that lets go of it',
    (bank) => void (questionIn(bank, 'gov-1').keep.text = 'Tell new people of it.'),
    "gov-1, keep: does not name 'list'",
  ],
  [
    keepWithinAYear,
    'a way to keep level 4 that waits for an event',
    (bank) => void (questionIn(bank, 'gov-1').keep.time = { event: 'When people change' }),
    "gov-1, keep, event: waits for 'When people change'",
  ],
  [
    cardSettlesABoundary,
    'a line of the card that names another level',
    (bank) => void (questionIn(bank, 'gov-1').card.between[1] = 'If you have met, that is 3.'),
    'gov-1, card, 1 or 2: settles nothing',
  ],
  [
    cardSettlesABoundary,
    'a line of the card that is a comment',
    (bank) => void (questionIn(bank, 'gov-1').card.between[0] = 'Some say that is 1.'),
    'gov-1, card, 0 or 1: settles nothing',
  ],
  [
    cardSettlesABoundary,
    'an example of 29 words',
    (bank) => void (questionIn(bank, 'gov-1').card.trust[3] = words(29)),
    'gov-1, card, trust at 3: has 29 words',
  ],
  [
    cardSettlesABoundary,
    'a sentence of 26 words',
    (bank) => void (questionIn(bank, 'gov-1').card.charity[4] = words(26)),
    'gov-1, card, charity at 4: has a sentence of 26 words',
  ],
  [
    cardSettlesABoundary,
    'long words',
    (bank) =>
      void (questionIn(bank, 'gov-1').card.charity[1] =
        `${Array<string>(20).fill('accountability').join(' ')}.`),
    'gov-1, card: reads at grade',
  ],
  [
    doneByThePartners,
    'an end that waits for somebody outside',
    (bank) => void (questionIn(bank, 'gov-1').keep.doneWhen = 'The commissioner has a copy.'),
    "gov-1, keep, done when: waits for others: 'commissioner has'",
  ],
  [
    ownersOfEverySize,
    'an owner that a small charity lacks',
    (bank) => void (questionIn(bank, 'gov-1').steps[1].owner = 'Head of contracts'),
    "gov-1, step from 1 to 2, owner: is 'Head of contracts'",
  ],
  [
    basisIsTrue,
    'an example that is not there',
    (bank) => void (questionIn(bank, 'gov-1').sources.basis = 'case'),
    "gov-1, sources, basis: is 'case', and no case is named",
  ],
  [
    basisIsTrue,
    'a reading that is not said to be ours',
    (bank) => void (questionIn(bank, 'gov-1').sources.basis = 'inferred'),
    "gov-1, why: does not say what is ours, and the basis is 'inferred'",
  ],
  [
    twoToEightPartners,
    'a level for two partners alone',
    (bank) => void (questionIn(bank, 'gov-1').levels[2] = 'Both of us met to talk about it.'),
    "gov-1, level 2: says 'Both'",
  ],
  [
    twoToEightPartners,
    'a step towards one other partner',
    (bank) => void (questionIn(bank, 'gov-1').steps[1].text = 'Ask the other partner for gov-1.'),
    "gov-1, step from 1 to 2: says 'the other partner'",
  ],
  [
    twoToEightPartners,
    'an owner of two organisations',
    (bank) =>
      void (questionIn(bank, 'gov-1').steps[1].owner = 'Partnership lead in either organisation'),
    "gov-1, step from 1 to 2, owner: says 'either organisation'",
  ],
  [
    twoToEightPartners,
    'a card for two partners alone',
    (bank) => void (questionIn(bank, 'gov-1').card.trust[3] = 'Each side has a list.'),
    "gov-1, card, trust at 3: says 'Each side'",
  ],
  [
    twoToEightPartners,
    'an agenda for two partners alone',
    (bank) => void (bank.agenda.about = 'Both partners meet once a year.'),
    "yearly agenda: says 'Both'",
  ],
  [
    retiredIdsStayRetired,
    'an id that was taken out',
    (bank) => void bank.bank.retired.push({ id: 'gov-1', since: '1.1.0', why: 'It was unclear.' }),
    'gov-1: is the id of a question taken out in 1.1.0: It was unclear.',
  ],
  [
    retiredIdsStayRetired,
    'an id that is retired twice',
    (bank) => void bank.bank.retired.push(...bank.bank.retired),
    'bank, retired, gov-8: is listed twice',
  ],
  [
    papersHoldEveryQuestion,
    'a note that leaves a question out',
    (bank) => void bank.note.headings[0]?.lines.pop(),
    'partnership note: leaves out skills-6',
  ],
  [
    papersHoldEveryQuestion,
    'an agenda that leaves a question out',
    (bank) => void bank.agenda.items[0]?.lines.shift(),
    'yearly agenda: leaves out aims-1',
  ],
  [
    papersHoldEveryQuestion,
    'a question in two places',
    (bank) => void bank.note.apart.push({ question: 'gov-1', why: 'It is settled at home.' }),
    'partnership note: names gov-1 twice',
  ],
  [
    papersHoldEveryQuestion,
    'a question that is in no area',
    (bank) => void bank.agenda.apart.push({ question: 'gov-9', why: 'It is settled at home.' }),
    'yearly agenda: names gov-9, which is in no area',
  ],
  [
    papersHoldEveryQuestion,
    'a note that serves too few questions',
    (bank) =>
      bank.note.headings.forEach((heading) => {
        bank.note.apart.push(
          ...heading.lines
            .splice(19)
            .map(({ question }) => ({ question, why: 'It is settled at home.' })),
        );
      }),
    'partnership note: holds 19 questions',
  ],
  [
    papersHoldEveryQuestion,
    'a note that does not fit two pages',
    (bank) =>
      bank.note.headings.forEach(({ lines }) =>
        lines.forEach((line) => {
          line.text = words(14);
        }),
      ),
    'partnership note: has 423 words before anybody writes',
  ],
  [
    papersHoldEveryQuestion,
    'a meeting of over two hours',
    (bank) =>
      bank.agenda.items.forEach((item) => {
        item.minutes = 121;
      }),
    'yearly agenda: takes 121 minutes',
  ],
  [
    billsCarryADate,
    'a Bill without a month',
    (bank) =>
      bank.glossary.terms.forEach((each) => {
        each.now = 'A Bill would end it.';
      }),
    'glossary, Commissioner: speaks of a Bill',
  ],
  [
    noDatedNames,
    'a body on a card',
    (bank) => void (questionIn(bank, 'gov-1').card.trust[1] = 'A nurse asked the ICB.'),
    "gov-1, card, trust at 1: names 'ICB'",
  ],
  [
    noDatedNames,
    'a year in the partnership note',
    (bank) => void (bank.note.about = 'For 2027.'),
    "partnership note: names '2027'",
  ],
  [
    cleanText,
    'a straight quote on a card',
    (bank) => void (questionIn(bank, 'gov-1').card.charity[3] = "A list hangs in Amir's hall."),
    'gov-1, card, charity at 3: has a straight quote',
  ],
];

describe('each rule', () => {
  it.each(bankRules.map((rule) => [rule.name, rule] as const))(
    'finds nothing in a good bank: %s',
    (_name, rule) => {
      expect(rule.check(writtenBank())).toEqual([]);
    },
  );

  it.each(
    failing.map(
      ([rule, what, change, finding]) => [rule.name, what, rule, change, finding] as const,
    ),
  )('“%s” finds %s', (_name, _what, rule, change, finding) => {
    const found = findingsOf(rule, change);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(finding), found[0]).toBe(true);
  });

  it('is seen to fail above', () => {
    expect(
      bankRules.filter((rule) => !failing.some(([each]) => each === rule)).map((rule) => rule.name),
    ).toEqual([]);
  });

  it('is in the list that the build goes through, but for the one that needs the report', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/bank/rules'));
    expect(bankRules).toHaveLength(files.length - 1);
    expect(new Set(bankRules.map((rule) => rule.name)).size).toBe(bankRules.length);
  });
});

describe('rules let pass what they may', () => {
  it.each<[string, BankRule, Change]>([
    [
      'one ‘and’ in a question',
      oneIdeaAQuestion,
      (bank) => void (questionIn(bank, 'gov-1').question = 'How do you talk and write?'),
    ],
    [
      'a question of 25 words',
      questionWording,
      (bank) => void (questionIn(bank, 'gov-1').question = `Which ${words(24)}?`),
    ],
    [
      'levels of which one is four times as long',
      textLengths,
      (bank) =>
        void (questionIn(bank, 'gov-1').levels = [
          words(4),
          words(5),
          words(6),
          words(7),
          words(16),
        ]),
    ],
    ['help of 45 words', textLengths, (bank) => void (questionIn(bank, 'gov-1').help = words(45))],
    [
      '‘some’ before a noun',
      levelWords,
      (bank) => void (questionIn(bank, 'gov-1').levels[2] = 'We have done some of it.'),
    ],
    [
      '‘this year’ as a period',
      topLevelNamesAPeriod,
      (bank) => void (questionIn(bank, 'gov-1').levels[4] = 'A check this year changed a plan.'),
    ],
    [
      'a case with its note',
      sourcesExist,
      (bank) =>
        void Object.assign(questionIn(bank, 'gov-1'), {
          caseNotes: { C1: 'They shared.' },
          sources: { ...questionIn(bank, 'gov-1').sources, cases: ['C1'] },
        }),
    ],
    [
      'twice as many charities as trusts',
      bothPartnersNamed,
      (bank) =>
        bank.areas.forEach((area) =>
          area.questions.forEach((question) => {
            question.help = 'A trust and two charities, or one charity.';
          }),
        ),
    ],
    [
      'curly quotes and dashes',
      cleanText,
      (bank) => void (questionIn(bank, 'gov-1').why = 'It’s “so” – or ‘not’.'),
    ],
    [
      'two partners in what a case shows',
      twoToEightPartners,
      (bank) =>
        void Object.assign(questionIn(bank, 'gov-1'), { caseNotes: { C1: 'Both dug the field.' } }),
    ],
    [
      'staff or volunteers',
      staffOrVolunteers,
      (bank) =>
        void (questionIn(bank, 'gov-1').levels[3] =
          'Staff or volunteers of each of us use the list.'),
    ],
    [
      'the thing with a capital, or as part of a longer word',
      oneThingRunsThrough,
      (bank) => void (questionIn(bank, 'gov-1').levels[4] = 'Lists were mended this year.'),
    ],
    [
      'a Bill with its month',
      billsCarryADate,
      (bank) =>
        bank.glossary.terms.forEach((each) => {
          each.now = 'A Bill, as known in November 2026, would end it.';
        }),
    ],
    [
      'a reading that says that it is ours',
      basisIsTrue,
      (bank) =>
        void Object.assign(questionIn(bank, 'gov-1'), {
          why: 'The report touches on it. The rest is our reading.',
          sources: { ...questionIn(bank, 'gov-1').sources, basis: 'inferred' },
        }),
    ],
    [
      'a funder who is told',
      doneByThePartners,
      (bank) => void (questionIn(bank, 'gov-1').keep.doneWhen = 'The funder was sent a copy.'),
    ],
    [
      'a word that only begins like a dated name',
      noDatedNames,
      (bank) =>
        void (questionIn(bank, 'gov-1').why =
          'We monitor and mandate nothing, at 12.30 on day 20133.'),
    ],
  ])('%s', (_what, rule, change) => {
    expect(findingsOf(rule, change)).toEqual([]);
  });
});

describe('what a rule once missed', () => {
  it('a bank of four areas is not complete', () => {
    const findings = findingsOf(coreQuestionsComplete, (bank) => {
      bank.areas.pop();
      bank.bank.areas.pop();
    });
    expect(findings).toHaveLength(1);
  });

  it('a question stands in the area that its id names', () => {
    const found = findingsOf(
      coreQuestionsComplete,
      (bank) => void (questionIn(bank, 'roles-3').id = 'gov-7'),
    );
    expect(found).toHaveLength(1);
  });

  it('a recommendation, case or ask has an id of its own', () => {
    const found = bankRules.flatMap((rule) =>
      findingsOf(rule, (bank) => void bank.asks.push(...bank.asks)),
    );
    expect(found).toHaveLength(1);
  });

  it('several bodies of a dated kind are dated too', () => {
    expect(
      findingsOf(
        noDatedNames,
        (bank) => void (questionIn(bank, 'gov-1').why = 'It was asked of CCGs and PCTs.'),
      ),
    ).toHaveLength(1);
  });

  it('a top level may begin with ‘This year’', () => {
    expect(
      findingsOf(
        topLevelNamesAPeriod,
        (bank) => void (questionIn(bank, 'gov-1').levels[4] = 'This year the list changed a plan.'),
      ),
    ).toEqual([]);
  });

  it('help texts that name neither partner are not even-handed', () => {
    const change: Change = (bank) =>
      bank.areas.forEach((area) =>
        area.questions.forEach((question) => {
          question.help = 'It may be a note.';
        }),
      );
    expect(findingsOf(bothPartnersNamed, change)).toHaveLength(1);
  });

  it('an ask, a case, a recommendation, an area and the glossary are clean too', () => {
    const found = findingsOf(cleanText, (bank) => {
      for (const ask of bank.asks) ask.text = "It's  so!";
      for (const each of bank.cases) each.lesson = "It's  so!";
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
