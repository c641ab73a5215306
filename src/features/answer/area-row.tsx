import { Link } from 'wouter';
import type { Answers } from '../../domain/model/answer';
import type { AnswerCounts } from '../../domain/scoring/count-answers';
import type { Area, Question } from '../../domain/model/question-bank';
import { CellStrip } from '../../ui/cell-strip';
import { NumberSwatch } from '../../ui/number-swatch';
import { counted } from '../../wording/words';
import { cellsOf } from './cells-of';
import './area-row.css';

type Props = {
  readonly number: number;
  readonly area: Area;
  readonly questions: readonly Question[];
  readonly counts: AnswerCounts;
  readonly answers: Answers;
  readonly href?: string;
};

function goText({ asked, blank }: AnswerCounts): string {
  if (blank === asked) return 'Start';
  return blank === 0 ? 'Change' : 'Go on';
}

/** One area of the overview. */
export function AreaRow({ number, area, questions, counts, answers, href }: Props) {
  const answered = counts.asked - counts.blank;
  return (
    <li className="row-area">
      <NumberSwatch number={number} />
      <h2 className="like-h3">{area.name}</h2>
      <p className="say small quiet">{area.about}</p>
      <div className="area-count">
        <CellStrip cells={cellsOf(questions, answers)} segment={number} />
        <div>{answered === 0 ? 'Not started' : `${answered} of ${counts.asked} answered`}</div>
        {counts.dontKnow > 0 && <div className="quiet">{counts.dontKnow} don’t know</div>}
        {counts.notApplicable > 0 && (
          <div className="quiet">
            {counted(counts.notApplicable, 'doesn’t', 'don’t')} apply to us
          </div>
        )}
      </div>
      {href !== undefined && (
        <Link className="link go" href={href}>
          {goText(counts)}
          <span className="hide">: {area.name}</span>
        </Link>
      )}
    </li>
  );
}
