import { useLocation, Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { countAnswers } from '../../domain/scoring/count-answers';
import { completeAssessment } from '../../domain/model/complete-assessment';
import { questionsAsked } from '../../domain/model/questions-asked';
import { unknownAnswers } from '../../domain/model/unknown-answers';
import { notKnown } from '../../domain/scoring/what-stands-out';
import { notKnownInWords } from '../../wording/counts';
import { capitalised, countedInWords, plural } from '../../wording/words';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { Message } from '../../ui/message';
import { NumberSwatch } from '../../ui/number-swatch';
import { ScreenHeading } from '../../ui/screen-heading';
import { Disclosure } from '../../ui/disclosure';
import { AnswersTable } from './answers-table';

/** Every answer on one page, what is missing first. */
export function CheckScreen({ record: { assessment } }: { readonly record: AssessmentRecord }) {
  const [, navigate] = useLocation();
  const questions = questionsAsked(questionBank, assessment.length);
  const counts = countAnswers(
    questions.map(({ question }) => question),
    assessment.answers,
  );
  const unknown = notKnown(questionBank, assessment);
  const blankFirst = [
    ...unknown.filter(({ because }) => because === 'blank'),
    ...unknown.filter(({ because }) => because === 'dont-know'),
  ];
  const beyond = unknownAnswers(questionBank, assessment.answers);
  const seeResults = () => {
    assessments.change(assessment.id, (current, at) =>
      completeAssessment(questionBank, current, at),
    );
    navigate(paths.results(assessment.id));
  };
  return (
    <>
      <ScreenHeading title="Check your answers">Check your answers</ScreenHeading>
      <p className="lead gap-s">
        {counts.withLevel} of {counts.asked} questions {plural(counts.withLevel, 'has', 'have')} a
        level. {notKnownInWords(counts)}
      </p>
      {blankFirst.length > 0 && (
        <>
          <h2 className="gap-l">To look at first</h2>
          <p className="quiet gap-s">
            You can leave these as they are. Each is counted beside the score, never inside it.
          </p>
          <AnswersTable
            assessment={assessment}
            questions={blankFirst.map(({ asked }) => asked)}
            caption="Questions to look at first"
            showArea
          />
        </>
      )}
      {beyond.length > 0 && (
        <Message kind="care" className="gap-m">
          <p>
            {capitalised(countedInWords(beyond.length, 'answer is', 'answers are'))} to questions
            that this page does not have ({beyond.slice(0, 20).join(', ')}).{' '}
            {plural(
              beyond.length,
              'It is kept as it is, also in the file, and counts',
              'They are kept as they are, also in the file, and count',
            )}{' '}
            in no score.
          </p>
        </Message>
      )}
      <h2 className="gap-l">All answers</h2>
      <div className="gap-m">
        {questionBank.areas.map((area, index) => {
          const ofArea = questions.filter((asked) => asked.area.id === area.id);
          const areaCounts = countAnswers(
            ofArea.map(({ question }) => question),
            assessment.answers,
          );
          return (
            <Disclosure
              key={area.id}
              open
              summary={
                <>
                  <NumberSwatch number={index + 1} /> {area.name}{' '}
                  <span className="quiet small num">
                    {areaCounts.withLevel} of {areaCounts.asked}{' '}
                    {plural(areaCounts.withLevel, 'has', 'have')} a level
                  </span>
                </>
              }
            >
              <AnswersTable
                assessment={assessment}
                questions={ofArea}
                caption={`Your answers on ${area.name.toLowerCase()}`}
              />
            </Disclosure>
          );
        })}
      </div>
      <div className="pager">
        <Link className="link" href={paths.overview(assessment.id)}>
          Back to the overview
        </Link>
        <button className="btn" type="button" onClick={seeResults}>
          See your results
        </button>
      </div>
    </>
  );
}
