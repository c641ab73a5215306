import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { questionsAsked } from '../../domain/model/questions-asked';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { ScreenHeading } from '../../ui/screen-heading';
import { useAfterPaint } from '../../ui/use-after-paint';
import { QuestionForm } from './question-form';

type Props = { readonly record: AssessmentRecord; readonly questionId: string };

/** One question, or a sentence when this assessment asks no such question. */
export function QuestionScreen({ record: { assessment }, questionId }: Props) {
  // The browser marks what is pressed by itself. What follows from the answer is drawn after that paint.
  const painted = useAfterPaint(assessment);
  const shown = painted.id === assessment.id ? painted : assessment;
  const questions = useMemo(
    () => questionsAsked(questionBank, assessment.length),
    [assessment.length],
  );
  const index = questions.findIndex(({ question }) => question.id === questionId);
  const asked = questions[index];
  const isAsked = asked !== undefined;
  useEffect(() => {
    if (isAsked) assessments.stopAt(assessment.id, questionId);
  }, [assessment.id, questionId, isAsked]);

  if (asked === undefined) {
    return (
      <div className="flow">
        <ScreenHeading title="No such question">This assessment has no such question</ScreenHeading>
        <p>
          The address names a question that is not asked here. It may have been mistyped, or belong
          to the full assessment.
        </p>
        <p>
          <Link className="btn" href={paths.overview(assessment.id)}>
            Go to the overview
          </Link>
        </p>
      </div>
    );
  }
  const next = questions[index + 1];
  const before = questions[index - 1];
  return (
    <QuestionForm
      key={`${assessment.id}/${questionId}`}
      assessment={shown}
      asked={asked}
      nextHref={
        next === undefined
          ? paths.check(assessment.id)
          : paths.question(assessment.id, next.question.id)
      }
      backHref={
        before === undefined
          ? paths.overview(assessment.id)
          : paths.question(assessment.id, before.question.id)
      }
      isLast={next === undefined}
    />
  );
}
