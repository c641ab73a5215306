import { levelOf } from '../domain/model/answer';
import { dateInWords } from './dates';
import { assessedOn } from '../domain/model/assessed-on';
import { capitalised, countInWords, listInWords } from './words';
import { foldedName } from '../domain/comparing/folded-name';
import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import type { Excluded } from '../domain/comparing/resolve-comparison';

const quoted = (name: string) => `‘${name}’`;
const wholeOf = (count: number, one: string, many: string) =>
  `${capitalised(countInWords(count))} ${count === 1 ? one : many}`;

function whose({ member, answered }: Excluded): string {
  const partner = answered?.assessment.partner?.name;
  return (
    partner ?? answered?.assessment.partnership ?? `the one with the number ${member.assessment}`
  );
}

/** Why an assessment counts in no figure, for each reason that there is: one sentence a reason. */
function excludedSentences(leftOut: readonly Excluded[]): readonly string[] {
  const of = (why: Excluded['why']) => leftOut.filter((each) => each.why === why);
  const names = (all: readonly Excluded[]) =>
    all.every(({ answered }) => answered === undefined)
      ? ''
      : `: ${listInWords([...new Set(all.map(whose))])}`;
  const [bank, example, missing, chosen] = [
    of('other-bank'),
    of('example'),
    of('not-here'),
    of('by-choice'),
  ];
  return [
    bank.length > 0 &&
      `${wholeOf(bank.length, 'assessment was', 'assessments were')} answered with other questions and cannot be compared${names(bank)}.`,
    example.length > 0 &&
      `${wholeOf(example.length, 'example is', 'examples are')} left out, because the answers are made up${names(example)}.`,
    missing.length > 0 &&
      `${wholeOf(missing.length, 'assessment of this comparison is', 'assessments of this comparison are')} no longer on this device. Open ${missing.length === 1 ? 'its file' : 'their files'} again to bring ${missing.length === 1 ? 'it' : 'them'} back.`,
    chosen.length > 0 &&
      `${wholeOf(chosen.length, 'assessment is', 'assessments are')} left out because you chose so${names(chosen)}.`,
  ].filter((sentence) => sentence !== false);
}

/**
 * What has to be said beside the figures of a comparison (docs/domain.md, Cases): one sentence for each
 * case that there is, none where all is plain.
 */
export function casesInWords({
  resolved,
  round,
  length,
  weighed,
  consensus,
  questions,
}: ComparisonFigures): readonly string[] {
  const members = weighed.flatMap((group) => group.members);
  const count = (test: (each: (typeof members)[number]) => boolean) => members.filter(test).length;
  const unfinished = count((each) => each.unfinished);
  const full = count(({ assessment }) => assessment.length === 'full');
  const newer = count((each) => each.beyondBank);
  const inRound = resolved.partners
    .map(({ partner, members: all }) => ({
      name: partner.name,
      members: all.filter((each) => each.round === round),
    }))
    .filter((each) => each.members.length > 0);
  const isWhole = ({ assessment }: (typeof members)[number]) =>
    assessment.respondent.kind === 'organisation';
  const mixed = inRound.filter(({ members: all }) => all.some(isWhole) && !all.every(isWhole));
  const doubled = inRound.filter(({ members: all }) => all.length > 1 && all.every(isWhole));
  const silent = inRound.filter(({ members: all }) =>
    all.every(({ assessment }) =>
      questions.every(({ asked }) => levelOf(assessment.answers[asked.question.id]) === undefined),
    ),
  );
  const unsure = resolved.partners.filter(
    ({ partner, sectors }) => sectors.length > 1 && partner.sectorChosen !== true,
  );
  // Each spelling is folded once: there may be thousands of assessments, and few spellings.
  const spellings = new Set(members.map(({ assessment: { partnership } }) => partnership));
  const partnerships = [
    ...new Map(
      [...spellings].map((partnership) => [foldedName(partnership), partnership]),
    ).values(),
  ];
  return [
    ...excludedSentences(resolved.excluded),
    length === 'quick' &&
      full > 0 &&
      'Some people took the quick check. So only its ten questions, which everybody was asked, are compared here.',
    newer > 0 &&
      `${wholeOf(newer, 'assessment answers', 'assessments answer')} questions that this page does not have yet. They are kept, and not compared.`,
    unfinished > 0 &&
      `${wholeOf(unfinished, 'person left one question or more blank, so the assessment is', 'people left one question or more blank, so their assessments are')} unfinished. What was answered counts.`,
    mixed.length > 0 &&
      `For ${listInWords(mixed.map(({ name }) => name))}, one answer was given for the organisation, beside answers of single people. It counts as one person’s.`,
    doubled.length > 0 &&
      `For ${listInWords(doubled.map(({ name }) => name))}, more than one answer was given for the organisation. Each counts as one person’s.`,
    silent.length > 0 &&
      `${listInWords(silent.map(({ name }) => name))} gave no answer with a level, so there is no score and no dot, only what is not known.`,
    unsure.length > 0 &&
      `People gave more than one sector for ${listInWords(unsure.map(({ partner }) => partner.name))}. Until you choose one under ‘Partners and rounds’, the first counts.`,
    partnerships.length > 1 &&
      `Not everybody gave the partnership the same name: ${listInWords(partnerships.slice(0, 8).map(quoted))}${partnerships.length > 8 ? ' and others' : ''}. They are compared all the same.`,
    inRound.length === 1 &&
      members.length > 1 &&
      `Only ${inRound[0]?.name ?? ''} has answered, so its people are compared with each other.`,
    consensus !== undefined &&
      'What you agreed together is drawn beside the partners, and counts in no partner’s figure.',
    consensus !== undefined &&
      consensus.compared.assessment.length === 'quick' &&
      length === 'full' &&
      'What you agreed together covers the ten questions of the quick check alone.',
    consensus !== undefined &&
      consensus.others.length > 0 &&
      `Of ${countInWords(consensus.others.length + 1)} agreed results the latest is drawn. Earlier: ${listInWords(consensus.others.map(({ assessment }) => dateInWords(assessedOn(assessment))))}.`,
  ].filter((sentence) => sentence !== false);
}
