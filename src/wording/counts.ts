import type { GroupScore } from '../domain/comparing/area-figures';
import type { AnswerCounts } from '../domain/scoring/count-answers';
import type { UnscoredArea } from '../domain/scoring/score-areas';
import { capitalised, counted, countedInWords, listInWords } from './words';

/** '5 of 6': how many of the questions asked have a level. */
export function basedOn({ withLevel, asked }: AnswerCounts): string {
  return `${withLevel} of ${asked}`;
}

/** What the score of a partner with several people is based on: '6 of 6', '17 of 18 answers'; of one person '6 of 6' alone. */
export function basedOnParts({
  counts,
  answers: { given, possible },
}: Pick<GroupScore, 'counts' | 'answers'>): readonly string[] {
  return [
    basedOn(counts),
    ...(possible > counts.asked ? [`${given} of ${counted(possible, 'answer')}`] : []),
  ];
}

/** '1 don’t know', '2 blank', '1 doesn’t apply': what the score leaves out. Empty when it leaves nothing out. */
export function notCountedParts({
  dontKnow,
  blank,
  notApplicable,
}: AnswerCounts): readonly string[] {
  return [
    dontKnow > 0 && `${dontKnow} don’t know`,
    blank > 0 && `${blank} blank`,
    notApplicable > 0 && `${counted(notApplicable, 'doesn’t', 'don’t')} apply`,
  ].filter((part) => part !== false);
}

/** The same in one text: '1 don’t know, 2 blank, 1 doesn’t apply'. Empty when the score leaves nothing out. */
export function notCountedInWords(counts: AnswerCounts): string {
  return notCountedParts(counts).join(', ');
}

/** What an area without a score needs: 'Two more answers with a level would give one.' */
export function neededInWords({ needed }: UnscoredArea): string {
  if (needed === 0) return 'Too few of its questions apply to you.';
  return `${capitalised(countedInWords(needed, 'more answer'))} with a level would give one.`;
}

/** 'Two answers are ‘don’t know’, one question is blank and one question doesn’t apply to you.' Empty when there is nothing to say. */
export function notKnownInWords({ dontKnow, blank, notApplicable }: AnswerCounts): string {
  const parts = [
    dontKnow > 0 && `${countedInWords(dontKnow, 'answer is', 'answers are')} ‘don’t know’`,
    blank > 0 && `${countedInWords(blank, 'question is', 'questions are')} blank`,
    notApplicable > 0 &&
      `${countedInWords(notApplicable, 'question doesn’t', 'questions don’t')} apply to you`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `${capitalised(listInWords(parts))}.`;
}
