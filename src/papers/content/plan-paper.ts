import type { Day } from '../../domain/model/action-plan';
import { assessedOn } from '../../domain/model/assessed-on';
import type { Assessment } from '../../domain/model/assessment';
import { dateInWords } from '../../wording/dates';
import { headlineOf } from '../../domain/scoring/headline';
import { radarFigure } from '../../wording/radar-figure';
import { headlineInWords } from '../../wording/headline-in-words';
import { respondentInWords } from '../../wording/names';
import { scoreAreas } from '../../domain/scoring/score-areas';
import { listInWords } from '../../wording/words';
import type { Paper, PaperBlock } from './paper';
import { answerBlocks } from './answer-blocks';
import type { Banks } from './banks';
import { fileNameFor } from '../../wording/file-names';
import { fixedSentences } from '../../wording/fixed-sentences';
import { methodBlocks } from './method-blocks';
import { planBlocks } from './plan-blocks';
import { scoreTable } from './score-table';
import { standingOutBlocks } from './standing-out-blocks';

/** Who answered, when, and what is not known: the lines under the headline. */
function openingLines(assessment: Assessment, notKnown: string): readonly string[] {
  const { partner, respondent, otherPartners = [] } = assessment;
  const who = [partner?.name, respondentInWords(respondent)]
    .filter((part) => part !== undefined)
    .join('. ');
  return [
    `${who}, ${dateInWords(assessedOn(assessment))}.${otherPartners.length === 0 ? '' : ` Partners: ${listInWords(otherPartners)}.`}`,
    ...(notKnown === '' ? [] : [notKnown]),
  ];
}

/**
 * The paper that both boards could sign: results, plan, asks, places to sign, then every answer and the method.
 * An assessment without a plan makes the same paper without plan and places to sign.
 *
 * @param today the day on which the paper is made
 */
export function planPaper(banks: Banks, assessment: Assessment, today: Day): Paper {
  const { questions: bank } = banks;
  const { plan, asks, partner, otherPartners = [] } = assessment;
  const scores = scoreAreas(bank, assessment);
  const { finding, notKnown } = headlineInWords(headlineOf(bank, scores));
  const kind = plan === undefined ? 'Results' : 'Results and action plan';
  const opening: PaperBlock = {
    kind: 'opening',
    above: assessment.partnership,
    heading: finding,
    below: openingLines(assessment, notKnown),
  };
  return {
    title: `${assessment.partnership}: ${kind.toLowerCase()}`,
    head: `${kind}, ${dateInWords(today)}`,
    foot: fixedSentences.independent,
    ...(assessment.example === true
      ? { notice: 'Example: the organisations, the answers and the notes are made up.' }
      : {}),
    madeOn: today,
    fileName: fileNameFor(assessment, today),
    blocks: [
      opening,
      { kind: 'radar', figure: radarFigure(bank, assessment, scores) },
      scoreTable(bank, scores),
      ...standingOutBlocks(bank, assessment, scores),
      ...planBlocks(banks, {
        plan,
        asks,
        signing: [...(partner === undefined ? [] : [partner.name]), ...otherPartners],
      }),
      { kind: 'new-page' },
      ...answerBlocks(bank, assessment, scores),
      ...methodBlocks(banks, assessment),
    ],
  };
}
