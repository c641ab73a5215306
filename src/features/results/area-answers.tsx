import { Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { backgroundBank } from '../../bank/background-bank';
import { choiceInWords, basisInShort } from '../../wording/answers-in-words';
import { levelOf } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import type { Question } from '../../domain/model/question-bank';
import { questionsOfArea } from '../../domain/model/questions-asked';
import type { AreaScore } from '../../domain/scoring/score-areas';
import { scoreText, notEnoughAnswers } from '../../wording/figures';
import { sourcesInShort } from '../../wording/sources-in-words';
import { sumInWords } from '../../wording/area-in-words';
import { LevelDots } from '../../charts/level-dots';
import { paths } from '../../paths';
import { Disclosure } from '../../ui/disclosure';
import { NumberSwatch } from '../../ui/number-swatch';
import { AreaSources } from './area-sources';
import '../../charts/dots.css';

type Props = {
  readonly assessment: Assessment;
  readonly score: AreaScore;
  readonly number: number;
};

/** One area: its answers in words, how they make the score, and what the report says about it. */
export function AreaAnswers({ assessment, score, number }: Props) {
  const questions = questionsOfArea(score.area, assessment.length);
  const figures =
    score.status === 'scored'
      ? `${scoreText(questionBank, score.score)} ${score.band.name}`
      : notEnoughAnswers;
  return (
    <Disclosure
      summary={
        <>
          <NumberSwatch number={number} /> {score.area.name}{' '}
          <span className="quiet small num">{figures}</span>
        </>
      }
    >
      {questions.map((question) => (
        <AnswerRow key={question.id} assessment={assessment} question={question} />
      ))}
      <p className="small">{sumInWords(questionBank, assessment, score)}</p>
      <AreaSources questions={questions} />
    </Disclosure>
  );
}

function AnswerRow({
  assessment,
  question,
}: {
  readonly assessment: Assessment;
  readonly question: Question;
}) {
  const answer = assessment.answers[question.id];
  const level = levelOf(answer);
  const sources = backgroundBank.questions[question.id]?.sources;
  return (
    <div className="qrow">
      <div>
        {question.title}
        <span className="own-line small quiet">{choiceInWords(question, answer)}</span>
        {answer?.note !== undefined && (
          <span className="own-line small">
            Note: <bdi>{answer.note}</bdi>
          </span>
        )}
        {answer !== undefined && 'basis' in answer && (
          <span className="own-line small quiet">Basis: {basisInShort[answer.basis]}</span>
        )}
        <span className="own-line small quiet">
          {sources !== undefined && `${sourcesInShort(sources)} `}
          <Link className="link" href={paths.question(assessment.id, question.id)}>
            {answer === undefined ? 'Answer' : 'Change'}
            <span className="hide">: {question.title}</span>
          </Link>
        </span>
      </div>
      {level === undefined ? (
        <span className="small quiet">Not in the score</span>
      ) : (
        <LevelDots level={level} />
      )}
    </div>
  );
}
