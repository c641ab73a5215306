import { Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { countAnswers } from '../../domain/scoring/count-answers';
import { goOnToFull } from '../../domain/model/complete-assessment';
import { lengthFacts, respondentInWords } from '../../wording/names';
import { firstBlank, whereToGoOn } from '../../domain/model/progress';
import { questionsAsked } from '../../domain/model/questions-asked';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { CellKey } from '../../ui/cell-key';
import { ScreenHeading } from '../../ui/screen-heading';
import { AnsweredWheel } from './answered-wheel';
import { AreaRow } from './area-row';
import '../../ui/wheel.css';

/** The areas as a task list: how far each is, and where to go on. */
export function OverviewScreen({
  record: { assessment, stoppedAt },
}: {
  readonly record: AssessmentRecord;
}) {
  const asked = questionsAsked(questionBank, assessment.length);
  const next = whereToGoOn(questionBank, assessment, stoppedAt);
  const started = asked.some(({ question }) => assessment.answers[question.id] !== undefined);
  return (
    <>
      <ScreenHeading title={assessment.partnership}>
        <bdi>{assessment.partnership}</bdi>
      </ScreenHeading>
      <p className="lead quiet gap-s">
        {assessment.partner !== undefined && (
          <>
            <bdi>{assessment.partner.name}</bdi>.{' '}
          </>
        )}
        {respondentInWords(assessment.respondent)}, {lengthFacts[assessment.length].name}.
      </p>
      <p>
        <Link className="link" href={paths.details(assessment.id)}>
          Edit details
        </Link>
      </p>
      <div className="two wheel-left gap-m">
        <div>
          <div className="wheel-box">
            <AnsweredWheel assessment={assessment} />
          </div>
          <CellKey
            entries={[
              ['done', 'Answered'],
              ['dont', 'Don’t know'],
              ['na', 'Doesn’t apply'],
              ['blank', 'Not answered yet'],
            ]}
          />
        </div>
        <div>
          <div className="actions stack">
            {next === undefined ? (
              <Link className="btn" href={paths.results(assessment.id)}>
                See your results
              </Link>
            ) : (
              <Link className="btn" href={paths.question(assessment.id, next.question.id)}>
                {started ? 'Go on' : 'Start'} with {next.area.name}, question {next.number}
              </Link>
            )}
            <Link className="link" href={paths.check(assessment.id)}>
              Check your answers
            </Link>
          </div>
          <ol className="rows gap-m">
            {questionBank.areas.map((area, index) => {
              const ofArea = asked.filter((each) => each.area.id === area.id);
              const first = firstBlank(ofArea, assessment.answers) ?? ofArea[0];
              return (
                <AreaRow
                  key={area.id}
                  number={index + 1}
                  area={area}
                  questions={ofArea.map(({ question }) => question)}
                  counts={countAnswers(
                    ofArea.map(({ question }) => question),
                    assessment.answers,
                  )}
                  answers={assessment.answers}
                  {...(first === undefined
                    ? {}
                    : { href: paths.question(assessment.id, first.question.id) })}
                />
              );
            })}
          </ol>
          <p className="quiet small gap-m">
            You can answer in any order, and see results at any point.
          </p>
          {assessment.length === 'quick' && next === undefined && (
            <section className="gap-m flow">
              <h2>Go on to the full assessment</h2>
              <p>
                The full assessment asks 20 more questions, four in each area. The answers you have
                given stay. It takes about {lengthFacts.full.minutes - lengthFacts.quick.minutes}{' '}
                minutes more.
              </p>
              <p>
                <button className="btn second" type="button" onClick={() => goOn(assessment.id)}>
                  Go on to all 30 questions
                </button>
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function goOn(id: string): void {
  assessments.change(id, (assessment, at) => goOnToFull(assessment, at));
}
