import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { choiceOf, type Choice } from '../../domain/answer';
import type { Assessment } from '../../domain/assessment';
import { chooseAnswer } from '../../domain/edit-assessment';
import { questionsOfArea, type QuestionAsked } from '../../domain/questions-asked';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import { CellStrip } from '../../ui/cell-strip';
import { Icon } from '../../ui/icon';
import { NumberSwatch } from '../../ui/number-swatch';
import { ScreenHeading } from '../../ui/screen-heading';
import { useAfterPaint } from '../../ui/use-after-paint';
import { AnsweredWheel } from './answered-wheel';
import { AnswerDetails } from './answer-details';
import { cellsOf } from './cells-of';
import { KeysHelp } from './keys-help';
import { LevelGroup } from './level-group';
import { QuestionDisclosures } from './question-disclosures';
import { useAnswerKeys } from './use-answer-keys';

type Props = {
  readonly assessment: Assessment;
  readonly place: QuestionAsked;
  readonly nextHref: string;
  readonly backHref: string;
  readonly isLast: boolean;
};

/** Set when Enter in a group goes on, so that the next page puts the focus into its group and not on its heading. */
let focusNextGroup = false;

/** One question with its levels, how you know, the note, and the way on. */
export function QuestionForm({ assessment, place, nextHref, backHref, isLast }: Props) {
  const { question, area, number, count, position, total } = place;
  const areaNumber = questionBank.areas.indexOf(area) + 1;
  const [, navigate] = useLocation();
  const group = useRef<HTMLFieldSetElement>(null);
  const [focusGroup] = useState(() => focusNextGroup);
  const answer = assessment.answers[question.id];
  const choose = (choice: Choice) => {
    const at = now();
    assessments.change(assessment.id, (current) => chooseAnswer(current, question.id, choice, at));
  };
  const goOn = () => {
    focusNextGroup = !isLast;
    navigate(nextHref);
  };
  useAnswerKeys({ question, group, choose, goOn });

  // A choice is painted first, alone. What follows from it, how far the assessment is and what can be added, comes right after.
  const counted = useAfterPaint(assessment);
  const offersDetails = useAfterPaint(answer !== undefined);
  const strips = useMemo(
    () => questionBank.areas.map((each, index) => (
      <CellStrip key={each.id} className="" segment={index + 1} cells={cellsOf(questionsOfArea(each, counted.length), counted.answers, question.id)} />
    )),
    [counted, question.id],
  );
  const wheel = useMemo(() => <AnsweredWheel assessment={counted} here={{ id: question.id, position }} />, [counted, question.id, position]);

  return (
    <div className="two main-left">
      <div>
        <div className="strip only-narrow" aria-hidden="true">{strips}</div>
        <p className="quiet gap-s">
          <NumberSwatch number={areaNumber} /> {area.name}, question {number} of {count}{' '}
          <span className="only-narrow-i">({position} of {total})</span>
        </p>
        <ScreenHeading title={`${question.title}: question ${position} of ${total}`} className="gap-s qh" id="question" takesFocus={!focusGroup}>
          {question.question}
        </ScreenHeading>
        <p className="gap-m measure">{question.help}</p>
        {assessment.respondent.kind === 'consensus' && question.frame === 'own' && (
          <p className="gap-s measure quiet">You answer as a group: choose the level that every one of your organisations has reached.</p>
        )}
        <LevelGroup
          ref={group}
          question={question}
          choice={choiceOf(answer)}
          choose={choose}
          takesFocus={focusGroup}
          onFocused={() => (focusNextGroup = false)}
        />
        <AnswerDetails assessmentId={assessment.id} questionId={question.id} answer={offersDetails ? answer : undefined} />
        <div className="pager">
          <Link className="link" href={backHref}>Back</Link>
          <Link className="btn" href={nextHref}>{isLast ? 'Check your answers' : 'Next question'}<Icon name="on" /></Link>
        </div>
        <QuestionDisclosures questionId={question.id} />
      </div>
      <aside className="side only-wide">
        {wheel}
        <KeysHelp offersNotApplicable={question.notApplicable !== undefined} />
      </aside>
    </div>
  );
}
