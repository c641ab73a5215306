import { classesInOrder } from '../../domain/comparing/order-to-talk';
import { topLevel } from '../../domain/model/level';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import { classWords } from '../../wording/class-words';

/** The rules of comparing, in the order in which a facilitator meets them. */
export function ComparingRules() {
  return (
    <>
      <h2>Comparing partners</h2>
      <p>
        A partner’s level on a question is the mean of what its people answered. Its area scores
        come from these levels, by the rules above. Every partner counts the same, whether two
        people answered for it or twenty. What the whole group agreed is drawn beside the partners
        and counts in no partner’s figure.
      </p>
      <p>
        The <strong>spread</strong> of a question is the highest partner’s level less the lowest.{' '}
        <strong>Agreement</strong> goes from 0, half of the answers at each end, to 1, all the same.
        It is the consensus of Tastle and Wierman (2007): 1 + Σ p × log₂(1 − |level − mean| ÷ 4),
        over the levels that were chosen, where p is the share of a level, each partner counting the
        same. The <strong>don’t-know share</strong> is the mean over partners of ‘don’t know’ among
        those who gave a level or did not know.
      </p>
      <p>Each question falls into one class, and the classes are talked about in this order:</p>
      <ol>
        {classesInOrder.map((name) => (
          <li key={name}>
            <strong>{classWords[name].title}</strong> ({classWords[name].name.toLowerCase()}).{' '}
            {classWords[name].rule}
          </li>
        ))}
      </ol>
      <p>
        The first rule that holds decides, and it is looked for in this order: a wide spread, low
        agreement, a high don’t-know share, too few answers, then the mean. Partners are never
        ranked: they stand in the order in which they were added.
      </p>
      <p>
        Over several rounds, a change that one person could make by moving one answer one level is
        put in brackets: it may mean nothing.
      </p>
      <h3>Check the figures yourself</h3>
      <p>
        The spreadsheet of a comparison has one row for each person and question. For a partner’s
        area score: leave out rows without a level, take the mean of ‘level’ for each question, then
        the mean of those means, divide by {topLevel} and multiply by 100. It counts if{' '}
        {needs.questions} or more, and {needs.share} of those that apply, have a level.
      </p>
    </>
  );
}
