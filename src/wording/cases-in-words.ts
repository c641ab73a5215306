import { casesOf, type ComparisonCase } from '../domain/comparing/cases';
import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import type { Excluded } from '../domain/comparing/resolve-comparison';
import { dateInWords } from './dates';
import { capitalised, countInWords, countedInWords, listInWords, plural } from './words';

/** The most names of a partnership that a sentence holds. */
const mostNames = 8;

const quoted = (name: string) => `‘${name}’`;
const wholeOf = (count: number, one: string, many: string) =>
  capitalised(countedInWords(count, one, many));

function whose({ member, answered }: Excluded): string {
  const partner = answered?.assessment.partner?.name ?? member.otherBank;
  return (
    partner ?? answered?.assessment.partnership ?? `the one with the number ${member.assessment}`
  );
}

/** Why these assessments count in no figure, and whose they are, where one of them is here to say it. */
function excludedInWords({ why, excluded }: Extract<ComparisonCase, { kind: 'excluded' }>): string {
  const count = excluded.length;
  const names = excluded.every(
    ({ answered, member }) => answered === undefined && member.otherBank === undefined,
  )
    ? ''
    : `: ${listInWords([...new Set(excluded.map(whose))])}`;
  switch (why) {
    case 'other-bank':
      return `${wholeOf(count, 'assessment was', 'assessments were')} answered with other questions and cannot be compared${names}.`;
    case 'example':
      return `${wholeOf(count, 'example is', 'examples are')} left out, because the answers are made up${names}.`;
    case 'not-here':
      return `${wholeOf(count, 'assessment of this comparison is', 'assessments of this comparison are')} no longer on this device. Open ${plural(count, 'its file', 'their files')} again to bring ${plural(count, 'it', 'them')} back.`;
    case 'by-choice':
      return `${wholeOf(count, 'assessment is', 'assessments are')} left out because you chose so${names}.`;
  }
}

/** One of the cases in a sentence or two. */
export function caseInWords(each: ComparisonCase): string {
  switch (each.kind) {
    case 'excluded':
      return excludedInWords(each);
    case 'quick-beside-full':
      return `Some people took the quick check. So only its ${countedInWords(each.questions, 'question')}, which everybody was asked, are compared here. What ${countedInWords(each.leftOut, 'person', 'people')} answered beyond them is not.`;
    case 'all-beside-quick':
      return `Some people took the quick check. All ${countedInWords(each.questions, 'question')} are compared here, but on ${countInWords(each.fewer)} of them only the ${countedInWords(each.people, 'person', 'people')} who ${plural(each.people, 'was', 'were')} asked all ${plural(each.people, 'is', 'are')} heard.`;
    case 'beyond-bank':
      return `${wholeOf(each.assessments, 'assessment answers', 'assessments answer')} questions that this page does not have yet. They are kept, and not compared.`;
    case 'unfinished':
      return `${wholeOf(each.assessments, 'person left one question or more blank, so the assessment is', 'people left one question or more blank, so their assessments are')} unfinished. What was answered counts.`;
    case 'organisation-beside-people':
      return `For ${listInWords(each.partners)}, one answer was given for the organisation, beside answers of single people. It counts as one person’s.`;
    case 'organisation-more-than-once':
      return `For ${listInWords(each.partners)}, more than one answer was given for the organisation. Each counts as one person’s.`;
    case 'no-level':
      return `${listInWords(each.partners)} gave no answer with a level, so there is no score and no dot, only what is not known.`;
    case 'several-sectors':
      return `People gave more than one sector for ${listInWords(each.partners)}. Until you choose one under ‘Partners and rounds’, the first counts.`;
    case 'several-partnership-names':
      return `Not everybody gave the partnership the same name: ${listInWords(each.names.slice(0, mostNames).map(quoted))}${each.names.length > mostNames ? ' and others' : ''}. They are compared all the same.`;
    case 'one-partner-alone':
      return `Only ${each.partner} has answered, so its people are compared with each other.`;
    case 'consensus':
      return 'What you agreed together is drawn beside the partners, and counts in no partner’s figure.';
    case 'consensus-on-quick-check':
      return `What you agreed together covers the ${countedInWords(each.questions, 'question')} of the quick check alone.`;
    case 'several-consensus':
      return `Of ${countInWords(each.earlier.length + 1)} agreed results the latest is drawn. Earlier: ${listInWords(each.earlier.map(dateInWords))}.`;
  }
}

/** What has to be said beside the figures of a comparison: one sentence for each case that there is, none where all is plain. */
export function casesInWords(figures: ComparisonFigures): readonly string[] {
  return casesOf(figures).map(caseInWords);
}
