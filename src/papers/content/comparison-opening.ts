import { lastOf } from '../../domain/model/last-of';
import { casesInWords } from '../../wording/cases-in-words';
import { peopleIn, type ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { comparisonHeadline } from '../../wording/comparison-headline';
import { listInWords } from '../../wording/words';
import { sideName } from '../../wording/side-names';
import { daysInWords, onDaysInWords } from '../../wording/round-in-words';
import { groupsText, peopleText } from './comparison-heads';
import type { PaperBlock } from './paper';

/** The most groups that the opening names. */
const mostNamed = 12;

function whoLine(figures: ComparisonFigures): string {
  const { weighed, grouping } = figures;
  const totals = `${groupsText(grouping, weighed.length)}, ${peopleText(peopleIn(figures))}`;
  if (weighed.length === 0 || weighed.length > mostNamed) return `${totals}.`;
  return `${totals}: ${listInWords(weighed.map(({ side, members }) => `${sideName(side)} (${peopleText(members.length)})`))}.`;
}

function whenLine({ weighed, resolved: { rounds }, round }: ComparisonFigures): string {
  const members = weighed.flatMap((group) => group.members);
  const which =
    rounds.length < 2 ? '' : `Round ${round}${round === lastOf(rounds) ? ', the latest' : ''}. `;
  return members.length === 0 ? which.trim() : `${which}Answered ${onDaysInWords(members)}.`;
}

const groupedLines = {
  partner: '',
  respondent:
    'Scores by area are shown for each person. Every partner still counts the same in the figures of a question.',
  sector: 'Grouped by sector: each sector counts the same, in place of the partners.',
  date: 'Grouped by day: each day counts the same, in place of the partners.',
} as const;

const hiddenLine =
  'Names are hidden. The same partner and the same person have the same other name throughout. Notes and the joint plan are left out.';

/** What the comparison says, who answered and when, and what has to be said beside the figures. */
export function comparisonOpening(
  figures: ComparisonFigures,
  hiddenNames: boolean,
): readonly PaperBlock[] {
  const { resolved, grouping, consensus } = figures;
  const { finding, detail } = comparisonHeadline(figures);
  const agreed =
    consensus === undefined
      ? ''
      : `A result was agreed together on ${daysInWords([consensus.compared])}. It is shown beside the others and counts in no other figure.`;
  const below = [
    detail,
    whoLine(figures),
    whenLine(figures),
    groupedLines[grouping],
    agreed,
    hiddenNames ? hiddenLine : '',
  ].filter((line) => line !== '');
  return [
    { kind: 'opening', above: resolved.comparison.name, heading: finding, below },
    ...casesInWords(figures).map((text) => ({ kind: 'paragraph' as const, text })),
  ];
}
