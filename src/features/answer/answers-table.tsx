import { Link } from 'wouter';
import { choiceOf } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import type { QuestionAsked } from '../../domain/model/questions-asked';
import { paths } from '../../paths';
import '../../ui/styles/table.css';
import './answers-table.css';

type Props = {
  readonly assessment: Assessment;
  readonly questions: readonly QuestionAsked[];
  readonly caption: string;
  readonly showArea?: boolean;
};

/** Questions with the answer in words, each with the way to change it. */
export function AnswersTable({ assessment, questions, caption, showArea = false }: Props) {
  return (
    <table className="tbl stacks answers gap-s">
      <caption className="hide">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Your answer</th>
          <th scope="col" className="r">
            <span className="hide">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map((asked) => {
          const { question, area } = asked;
          const answer = assessment.answers[question.id];
          return (
            <tr key={question.id}>
              <th scope="row">
                {question.title}
                {showArea && <span className="sub">{area.name}</span>}
              </th>
              <td data-l="Answer">
                <div>
                  <AnswerText asked={asked} assessment={assessment} />
                  {answer?.note !== undefined && (
                    <span className="sub">
                      <bdi>{answer.note}</bdi>
                    </span>
                  )}
                </div>
              </td>
              <td className="r">
                <Link className="link" href={paths.question(assessment.id, question.id)}>
                  {answer === undefined ? 'Answer' : 'Change'}
                  <span className="hide">: {question.title}</span>
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function AnswerText({
  asked: { question },
  assessment,
}: {
  readonly asked: QuestionAsked;
  readonly assessment: Assessment;
}) {
  const choice = choiceOf(assessment.answers[question.id]);
  if (choice === undefined) return <>Not answered</>;
  if (choice === 'dont-know') return <strong>Don’t know</strong>;
  if (choice === 'not-applicable') return <strong>Doesn’t apply to us</strong>;
  return (
    <>
      <strong>Level {choice}.</strong> {question.levels[choice]}
    </>
  );
}
