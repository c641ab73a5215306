import { memo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import type { Choice } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import { chooseAnswer } from '../../domain/model/edit-assessment';
import { questionsOfArea, type QuestionAsked } from '../../domain/model/questions-asked';
import { assessments } from '../../store/records/assessments';
import { CellStrip } from '../../ui/cell-strip';
import { Disclosure } from '../../ui/disclosure';
import { NumberSwatch } from '../../ui/number-swatch';
import { ScreenHeading } from '../../ui/screen-heading';
import { howToChoose } from '../../wording/how-to-choose';
import { AnswerDetails } from './answer-details';
import { cellsOf } from './cells-of';
import { KeysHelp } from './keys-help';
import { LevelGroup } from './level-group';
import { QuestionDisclosures } from './question-disclosures';
import { useAnswerKeys } from './use-answer-keys';
import { WayOn } from './way-on';
import { WhatCounts } from './what-counts';
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
    <div className="question">
      <div className="strip" aria-hidden="true">
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
      <div className="question-grid">
        <div className="asked">
          <p className="quiet small where">
            <NumberSwatch number={areaNumber} />{' '}
            <span>{`${area.name}, question ${number} of ${count} (${position} of ${total})`}</span>
          </p>
          <ScreenHeading
            title={`${question.title}: question ${position} of ${total}`}
            className="qh"
            id="question"
            takesFocus={!focusGroup}
          >
            {question.question}
          </ScreenHeading>
          <div className="small quiet only-wide">
            <WhatCounts question={question} groupOnOwn={groupOnOwn} />
          </div>
          <div className="only-narrow">
            <Disclosure summary="What counts">
              <WhatCounts question={question} groupOnOwn={groupOnOwn} />
            </Disclosure>
          </div>
        </div>
        <div className="answer">
          <p className="small quiet" id="how-to-choose">
            {howToChoose}
          </p>
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
          <WayOn nextHref={nextHref} backHref={backHref} isLast={isLast} />
        </div>
        <div className="asides">
          <QuestionDisclosures questionId={question.id} />
          <Disclosure summary="Answer with the keyboard">
            <KeysHelp offersNotApplicable={question.notApplicable !== undefined} />
          </Disclosure>
        </div>
      </div>
    </div>
  );
});
