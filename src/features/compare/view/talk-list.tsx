import { useState } from 'react';
import { classWords } from '../../../wording/class-words';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import { orderToTalk, type TalkGroup } from '../../../domain/comparing/order-to-talk';
import { groupNouns } from '../../../wording/grouping-names';
import { countedInWords } from '../../../wording/words';
import { Disclosure } from '../../../ui/disclosure';
import { QuestionRow } from './question-row';
import './talk-list.css';

const shownAtFirst = 5;

/** What to talk about, in this order; each question opens to its dots, its figures and its answers. */
export function TalkList({ figures }: { readonly figures: ComparisonFigures }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="talk" className="gap-l">
      <h2 id="talk">What to talk about, in this order</h2>
      <p className="quiet gap-s">
        Each mark is the level of one {groupNouns[figures.grouping][0]}, from 0 to 4; those at the
        same level stand side by side. A thin line reaches from the lowest answer of anybody to the
        highest. Open a question for each person’s dot, the figures and the words of the levels.{' '}
        <button className="link" type="button" aria-pressed={open} onClick={() => setOpen(!open)}>
          {open ? 'Close all questions' : 'Open all questions'}
        </button>
      </p>
      <div className="groups gap-m">
        {orderToTalk(figures.questions).map((group, index) => (
          <Group
            key={`${group.class} ${open}`}
            group={group}
            number={index + 1}
            figures={figures}
            open={open}
          />
        ))}
      </div>
    </section>
  );
}

type GroupProps = {
  readonly group: TalkGroup;
  readonly number: number;
  readonly figures: ComparisonFigures;
  readonly open: boolean;
};

function Group({ group, number, figures, open }: GroupProps) {
  const [all, setAll] = useState(open);
  const { title, name, rule, prompt } = classWords[group.class];
  const { questions } = group;
  const shown = all ? questions : questions.slice(0, shownAtFirst);
  return (
    <div className="group">
      <h3>
        {number}. {title}
      </h3>
      <p className="small quiet">
        {name}: {countedInWords(questions.length, 'question')}. {prompt}
      </p>
      <Disclosure summary="Why these?">
        <p className="small">{rule}</p>
      </Disclosure>
      {shown.map((question) => (
        <QuestionRow
          key={question.asked.question.id}
          question={question}
          figures={figures}
          open={open}
        />
      ))}
      {questions.length > shown.length && (
        <button className="link" type="button" onClick={() => setAll(true)}>
          Show {questions.length - shown.length} more
        </button>
      )}
    </div>
  );
}
