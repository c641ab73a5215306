import type { AnswerCounts } from '../domain/scoring/count-answers';

/** '5 of 6': how many of the questions asked have a level. */
export function basedOn({ withLevel, asked }: AnswerCounts): string {
  return `${withLevel} of ${asked}`;
}

/** '1 don’t know, 2 blank, 1 doesn’t apply': what the score leaves out. Empty when it leaves nothing out. */
export function notCountedInWords({ dontKnow, blank, notApplicable }: AnswerCounts): string {
  return [
    dontKnow > 0 && `${dontKnow} don’t know`,
    blank > 0 && `${blank} blank`,
    notApplicable > 0 && `${notApplicable} ${notApplicable === 1 ? 'doesn’t' : 'don’t'} apply`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
