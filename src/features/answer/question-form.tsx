import { memo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import type { Choice } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import { chooseAnswer } from '../../domain/model/edit-assessment';
import { questionsOfArea, type QuestionAsked } from '../../domain/model/questions-asked';
import { assessments } from '../../store/records/assessments';
import { CellStrip } from '../../ui/cell-strip';
import { NumberSwatch } from '../../ui/number-swatch';
import { ScreenHeading } from '../../ui/screen-heading';
import { howToChoose } from '../../wording/how-to-choose';
import { whoWeAre } from '../../wording/who-we-are';
import { AnsweredWheel } from './answered-wheel';
import { AnswerDetails } from './answer-details';
import { cellsOf } from './cells-of';
import { KeysHelp } from './keys-help';
import { LevelGroup } from './level-group';
import { Pager } from './pager';
import { QuestionDisclosures } from './question-disclosures';
import { useAnswerKeys } from './use-answer-keys';
import './question-form.css';

type Props = {
  readonly assessment: Assessment;
  readonly asked: QuestionAsked;
  readonly nextHref: string;
  readonly backHref: string;
  readonly isLast: boolean;
};

/** Set when Enter in a group goes on, so that the next page puts the focus into its group and not on its heading. */
let focusNextGroup = false;

/** One question with its levels, how you know, the note, and the way on. */
export const QuestionForm = memo(function QuestionForm({
  assessment,
  asked,
  nextHref,
  backHref,
  isLast,
}: Props) {
  const { question, area, number, count, position, total } = asked;
  const areaNumber = questionBank.areas.indexOf(area) + 1;
  const [, navigate] = useLocation();
  const group = useRef<HTMLFieldSetElement>(null);
  const [focusGroup] = useState(() => focusNextGroup);
  const answer = assessment.answers[question.id];
  const groupOnOwn = assessment.respondent.kind === 'consensus' && question.frame === 'own';
  const choose = (choice: Choice) => {
    assessments.change(assessment.id, (current, at) =>
      chooseAnswer(current, question.id, choice, at),
    );
  };
  const goOn = () => {
    focusNextGroup = !isLast;
    navigate(nextHref);
  };
  useAnswerKeys({ question, group, goOn });

  return (
    <div className="two main-left">
      <div>
        <div className="strip only-narrow" aria-hidden="true">
          {questionBank.areas.map((each, index) => (
            <CellStrip
              key={each.id}
              className=""
              segment={index + 1}
              cells={cellsOf(
                questionsOfArea(each, assessment.length),
                assessment.answers,
                question.id,
              )}
            />
          ))}
        </div>
        <p className="quiet gap-s">
          <NumberSwatch number={areaNumber} /> {area.name}, question {number} of {count}{' '}
          <span className="only-narrow">
            ({position} of {total})
          </span>
        </p>
        <ScreenHeading
          title={`${question.title}: question ${position} of ${total}`}
          className="gap-s qh"
          id="question"
          takesFocus={!focusGroup}
        >
          {question.question}
        </ScreenHeading>
        <p className="gap-m measure">{question.help}</p>
        <p className="gap-s measure small">
          <span>{howToChoose}</span> {!groupOnOwn && <span>{whoWeAre[question.frame]}</span>}
        </p>
        {groupOnOwn && (
          <p className="gap-s measure quiet">
            You answer as a group: choose the level that every one of your organisations has
            reached.
          </p>
        )}
        <LevelGroup
          ref={group}
          assessmentId={assessment.id}
          question={question}
          choose={choose}
          takesFocus={focusGroup}
          onFocused={() => (focusNextGroup = false)}
        />
        <AnswerDetails
          assessmentId={assessment.id}
          questionId={question.id}
          isOffered={answer !== undefined}
        />
        <Pager nextHref={nextHref} backHref={backHref} isLast={isLast} />
        <QuestionDisclosures questionId={question.id} />
      </div>
      <aside className="side only-wide">
        <AnsweredWheel assessment={assessment} here={{ id: question.id, position }} />
        <KeysHelp offersNotApplicable={question.notApplicable !== undefined} />
      </aside>
    </div>
  );
});
