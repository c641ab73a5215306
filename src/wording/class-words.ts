import type { QuestionClass } from '../domain/comparing/class-of';
import { thresholds } from '../domain/comparing/thresholds';
import { fractionInWords } from './figures';
import { countInWords } from './words';

/** What a class is called, what it means to those who read it, the rule behind it, and how to begin to talk about it. */
type ClassWords = {
  readonly name: string;
  readonly title: string;
  readonly rule: string;
  readonly prompt: string;
};

const alike = `alike (agreement is ${thresholds.alike} or more)`;
const apart = `${thresholds.spread} levels apart or more`;
const orWhoAnswered =
  'it may be who answered, and not which partner, or too few people answered to tell';

/** The words of each class. */
export const classWords: Readonly<Record<QuestionClass, ClassWords>> = {
  'perception-gap': {
    name: 'Perception gap',
    title: 'You see this differently',
    rule: `A question about the partnership, on which two partners are ${apart}, and further than people of one partner would be.`,
    prompt: 'What did each of you have in mind? Begin with the lowest and the highest.',
  },
  'possible-perception-gap': {
    name: 'Possible perception gap',
    title: 'You may see this differently',
    rule: `A question about the partnership, on which partners are ${apart}, but ${orWhoAnswered}.`,
    prompt:
      'Would somebody else from your organisation say the same? Ask each of you for an example first.',
  },
  'split-views': {
    name: 'Split views',
    title: 'People see this differently',
    rule: `The partners are close or there is one alone, but agreement among the people who answered is under ${thresholds.agreement}.`,
    prompt:
      'What do some of you see that others don’t? Let two people who chose far apart go first.',
  },
  'blind-spot': {
    name: 'Blind spot',
    title: 'Some of you don’t know',
    rule: `The don’t-know share is ${fractionInWords(thresholds.dontKnowShare)} or more, each partner counting the same, and ${countInWords(thresholds.dontKnowPeople)} people or more don’t know.`,
    prompt: 'Who could answer this, or find out?',
  },
  'mixed-views': {
    name: 'Mixed views',
    title: 'Your views are mixed',
    rule: `The partners are close, and agreement is ${thresholds.agreement} or more, but under ${thresholds.alike}: answers are spread out, and not by partner.`,
    prompt: 'Answers are spread out, and not by organisation. Start with one example each.',
  },
  'shared-gap': {
    name: 'Shared gap',
    title: 'Not there yet, and you agree',
    rule: `You see it ${alike}, and the mean is under level ${thresholds.gap}.`,
    prompt: 'Does this hold you back now? If it does, who takes the first step?',
  },
  'different-starting-points': {
    name: 'Different starting points',
    title: 'You are in different places',
    rule: `A question about each organisation, on which two partners are ${apart}, and further than people of one partner would be.`,
    prompt: 'What can the one that is further on lend, teach or do for the others?',
  },
  'possible-starting-points': {
    name: 'Possibly different starting points',
    title: 'You may be in different places',
    rule: `A question about each organisation, on which partners are ${apart}, but ${orWhoAnswered}.`,
    prompt: 'Is that so, or is it who answered? Say what each of you has in place first.',
  },
  building: {
    name: 'Building',
    title: 'Under way',
    rule: `You see it ${alike}, and the mean is from level ${thresholds.gap} up to level ${thresholds.strength}.`,
    prompt: 'What is the next step, and does it need to be now?',
  },
  'not-enough-answers': {
    name: 'Not enough answers',
    title: 'Not enough answers to compare',
    rule: 'Fewer than two people, or only one of several partners, gave a level.',
    prompt: 'Who else could say something about it?',
  },
  'shared-strength': {
    name: 'Shared strength',
    title: 'Something to build on',
    rule: `You see it ${alike}, and the mean is level ${thresholds.strength} or more.`,
    prompt: 'What made this work, and where else would it help?',
  },
};
