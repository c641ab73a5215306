import { useState } from 'react';
import { DotPlot } from '../../../charts/dot-plot';
import { MiniDots } from '../../../charts/mini-dots';
import { VerdictMark } from '../../../charts/verdict-mark';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import { dotsOf } from '../../../domain/comparing/dots-of';
import { questionTexts } from '../../../wording/question-texts';
import type { QuestionFigures } from '../../../domain/comparing/question-figures';
import { levelOf } from '../../../domain/model/answer';
import { groupNouns } from '../../../wording/grouping-names';
import { leftOutInWords, verdictNames } from '../../../wording/whose-gap-in-words';
import { mixedInsideInWords } from '../../../wording/mixed-inside-in-words';
import { whoIsFarInWords } from '../../../wording/who-is-far-in-words';
import { capitalised, countedInWords } from '../../../wording/words';
import { AnswersByGroup } from './answers-by-group';
import { WhoseGapNote } from './whose-gap-note';
import '../../../charts/dots.css';
import './talk-list.css';

type Props = {
  readonly question: QuestionFigures;
  readonly figures: ComparisonFigures;
  readonly open: boolean;
};

/** One question: its levels at a glance, and behind them each person's dot, the figures, and the answers in words. */
export function QuestionRow({ question, figures, open }: Props) {
  const [wasOpened, setWasOpened] = useState(open);
  const { asked, dontKnowShare } = question;
  const texts = questionTexts(question);
  const far = whoIsFarInWords(question);
  const mixed = mixedInsideInWords(question, figures);
  const leftOut = leftOutInWords(question, figures);
  const agreed = levelOf(figures.consensus?.compared.assessment.answers[asked.question.id]);
  return (
    <details
      className="qopen"
      open={open}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary className="qrow">
        <span>
          <span className="qtitle">{asked.question.title}</span>
          <span className="own-line small quiet">
            {asked.area.name}
            {question.gap !== undefined && (
              <>
                . <VerdictMark verdict={question.gap.verdict} />
                {verdictNames[question.gap.verdict]}
              </>
            )}
            {far !== '' && <>. {capitalised(far)}</>}
            {mixed !== '' && <>. {mixed}</>}
            {dontKnowShare !== undefined && dontKnowShare > 0 && (
              <>. {texts.dontKnowShare} don’t know</>
            )}
          </span>
        </span>
        <MiniDots question={question} groups={figures.weighed} />
      </summary>
      {wasOpened && (
        <div className="qbody">
          <p>{asked.question.question}</p>
          <WhoseGapNote question={question} figures={figures} />
          <div className="rowdots gap-s">
            <DotPlot
              question={question}
              dots={dotsOf(figures, asked.question.id)}
              groups={figures.groups}
              agreed={agreed}
            />
            <dl>
              <dt>Mean</dt>
              <dd className="num">{texts.mean}</dd>
              <dt>Lowest to highest</dt>
              <dd className="num">
                {texts.lowest} to {texts.highest}
              </dd>
              <dt>Spread</dt>
              <dd className="num">
                {question.spread === undefined ? texts.spread : `${texts.spread} levels`}
              </dd>
              <dt>Agreement</dt>
              <dd className="num">{texts.agreement}</dd>
              <dt>Based on</dt>
              <dd className="num">{basis(question, figures)}</dd>
            </dl>
          </div>
          <p className="small quiet gap-s">
            Spread is the highest level less the lowest. {leftOut} Agreement goes from 0, half of
            the answers at each end, to 1, all the same.
          </p>
          <AnswersByGroup question={question} figures={figures} agreed={agreed} />
        </div>
      )}
    </details>
  );
}

function basis(
  { withLevel, groupsWithLevel }: QuestionFigures,
  { grouping }: ComparisonFigures,
): string {
  return `${countedInWords(withLevel, 'person', 'people')} of ${countedInWords(groupsWithLevel, ...groupNouns[grouping])}`;
}
