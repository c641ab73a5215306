import { classesInOrder } from '../../domain/comparing/order-to-talk';
import { gapRules, questionsForHeadline, thresholds } from '../../domain/comparing/thresholds';
import { topLevel } from '../../domain/model/level';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import { Disclosure } from '../../ui/disclosure';
import { classWords } from '../../wording/class-words';
import { verdictNames } from '../../wording/whose-gap-in-words';
import { countInWords, listInWords } from '../../wording/words';

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
        The <strong>spread</strong> of a question is the highest partner’s level less the lowest.
        With more than {countInWords(gapRules.mostKept)} partners, the highest and the lowest tenth
        of them, at least one each, are left out of it: the more there are, the further apart the
        two ends stand. <strong>Agreement</strong> goes from 0, half of the answers at each end, to
        1, all the same. It is the consensus of Tastle and Wierman (2007): 1 + Σ p × log₂(1 − |level
        − mean| ÷ 4), over the levels that were chosen, where p is the share of a level, each
        partner counting the same. The <strong>don’t-know share</strong> is the mean over partners
        of ‘don’t know’ among those who gave a level or did not know.
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
      <h3>Whose gap is it?</h3>
      <p>
        Two partners can stand {thresholds.spread} levels apart because of one person. So a wide
        spread has a verdict. We look at how far apart people of one organisation stand, over all
        the questions. If two organisations stand further apart than that explains, the gap is{' '}
        <strong>{verdictNames.clear.toLowerCase()}</strong>: you see it differently. If not, it{' '}
        <strong>{verdictNames.possible.toLowerCase()}</strong>: it may be who answered, and not
        which organisation. Where fewer than two partners have two people with a level, there are{' '}
        <strong>{verdictNames['too-few'].toLowerCase()}</strong>: this may be one person’s view. Two
        answers that were each given for the whole organisation speak for it: between them{' '}
        {thresholds.spread} levels are enough.
      </p>
      <Disclosure summary="How that is worked out">
        <p>
          First the usual distance: the pooled standard deviation of levels inside partners, over
          all questions compared in the round. It needs {gapRules.degreesOfFreedom} degrees of
          freedom (people with a level, less partners, added up over the questions); with fewer,
          there are too few to tell. Take the largest of {gapRules.leastDeviation}, the usual
          distance, and the same of this question alone.
        </p>
        <p>
          Two partners with a and b people are clearly apart from q × that × √((1 ÷ a + 1 ÷ b) ÷ 2)
          levels on, and never from less than {thresholds.spread}. For two to{' '}
          {countInWords(gapRules.mostKept)} partners q is{' '}
          {listInWords(gapRules.studentisedRange.map(String))}: the 95 % points of the studentised
          range. With more, it is the last of these, and of those kept with two people or more the
          highest and the lowest are compared.
        </p>
        <p>
          If it made no difference which organisation people belong to, about one question in twenty
          would still look clear. The spreadsheet has the verdict under ‘gap’ and the levels that it
          takes under ‘gap_needed’.
        </p>
      </Disclosure>
      <p>
        A headline names an area as seen differently when {countInWords(questionsForHeadline)} of
        its questions or more are clear gaps or split views. It calls an area alike only when all
        its questions are, and people inside each partner are alike too on all of them but one.
      </p>
      <p>
        The first rule that holds decides, and it is looked for in this order: a wide spread, low
        agreement, a high don’t-know share, too few answers, mixed views, then the mean. We say
        ‘alike’ and ‘agree’ only where agreement is {thresholds.alike} or more, and where somebody
        stands more than {countInWords(thresholds.farFromMean)} levels from the mean we say that
        too. Partners are never ranked: they stand in the order in which they were added.
      </p>
      <p>
        Where some took the quick check and others answered all, the questions that everybody was
        asked are compared; you can choose all of them, each from those who were asked it, and the
        page says how many that are.
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
