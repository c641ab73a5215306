import type { Question } from '../../domain/model/question-bank';
import { whoWeAre } from '../../wording/who-we-are';

type Props = {
  readonly question: Question;
  /** A group answers what each organisation would answer for itself. */
  readonly groupOnOwn: boolean;
};

/** What counts as an answer to a question, and who is meant by ‘we’. */
export function WhatCounts({ question, groupOnOwn }: Props) {
  return (
    <>
      <p>{question.help}</p>
      <p className="gap-s">
        {groupOnOwn
          ? 'You answer as a group: choose the level that every one of your organisations has reached.'
          : whoWeAre[question.frame]}
      </p>
      {question.notApplicable !== undefined && (
        <p className="gap-s">{`‘Doesn’t apply to us’: ${question.notApplicable}`}</p>
      )}
    </>
  );
}
