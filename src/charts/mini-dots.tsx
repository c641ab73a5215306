import { lastOf } from '../domain/model/last-of';
import { questionTexts } from '../wording/question-texts';
import { sideName } from '../wording/side-names';
import type { Group } from '../domain/comparing/grouping';
import { haveMarkers } from '../domain/comparing/marker-shapes';
import type { GroupAnswers, QuestionFigures } from '../domain/comparing/question-figures';
import { mostOnRadar } from '../domain/comparing/thresholds';
import { levels, type Level } from '../domain/model/level';
import { Marker } from './marker';
import { sideBySide } from './side-by-side';
import './dots.css';

const across = (level: number) => 22 + level * 46;

type Props = {
  readonly question: QuestionFigures;
  /** The groups that the question's figures are of (`figures.weighed`), in the same order. */
  readonly groups: readonly Pick<Group, 'side' | 'marker'>[];
};

function groupsInWords(question: QuestionFigures, groups: Props['groups']): string {
  const { groups: answers, mean } = question;
  if (mean === undefined) return 'Nobody gave a level.';
  const texts = questionTexts(question);
  if (groups.length > mostOnRadar)
    return `Levels from ${texts.lowest} to ${texts.highest}, mean ${texts.mean}.`;
  const levelOf = (answer: GroupAnswers | undefined) => {
    if (answer?.mean !== undefined) return texts.ofPartner(answer.mean);
    return answer !== undefined && answer.dontKnow > 0 ? 'don’t know' : 'no level';
  };
  return `Levels: ${groups.map(({ side }, index) => `${sideName(side)} ${levelOf(answers[index])}`).join(', ')}.`;
}

/** The lowest and the highest answer of anybody, where people inside a group differ. */
function reachOf(
  answers: readonly GroupAnswers[],
): { readonly from: Level; readonly to: Level } | undefined {
  if (answers.every((each) => each.levels[0] === lastOf(each.levels))) return undefined;
  const from = levels.find((level) => answers.some((each) => each.levels[0] === level));
  const to = lastOf(levels, (level) => answers.some((each) => lastOf(each.levels) === level));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * The level of each group on a question, in small. Where people inside a group differ, a thin line with ends goes from the lowest to
 * the highest answer of anybody, since a mean would hide it. For more than eight groups: the band from lowest to highest, and the mean.
 */
export function MiniDots({ question, groups }: Props) {
  const { groups: answers, mean, lowest, highest } = question;
  const few = groups.length <= mostOnRadar;
  const rows = few
    ? sideBySide(
        groups.flatMap(({ marker }, index) => {
          const own = answers[index]?.mean;
          return own === undefined ? [] : [{ marker, at: across(own) }];
        }),
      )
    : [];
  const line = rows.length > 1 ? 18 : 11;
  const reach = reachOf(answers);
  const plain = !haveMarkers(groups);
  return (
    <svg
      className={rows.length > 1 ? 'mini wide rows-2 dots' : 'mini wide dots'}
      viewBox={`0 0 228 ${2 * line}`}
      role="img"
      aria-label={`${groupsInWords(question, groups)}${reach === undefined ? '' : ` Answers of single people from ${reach.from} to ${reach.to}.`}`}
    >
      <line className="base" x1={across(0)} x2={across(4)} y1={line} y2={line} />
      {!few && lowest !== undefined && highest !== undefined && highest > lowest && (
        <line className="span" x1={across(lowest)} x2={across(highest)} y1={line} y2={line} />
      )}
      {levels.map((level) => (
        <circle key={level} className="stop" cx={across(level)} cy={line} r="2.4" />
      ))}
      {reach !== undefined && <Reach from={across(reach.from)} to={across(reach.to)} y={line} />}
      {!few && mean !== undefined && (
        <line className="mean" x1={across(mean)} x2={across(mean)} y1={line - 7} y2={line + 7} />
      )}
      {rows.map((row, at) =>
        row.map(({ marker, x }) => (
          <Marker
            key={marker}
            marker={marker}
            x={x}
            y={rows.length === 1 ? line : line - 6 + at * 12}
            radius={5.4}
            plain={plain}
          />
        )),
      )}
    </svg>
  );
}

function Reach({
  from,
  to,
  y,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}) {
  return (
    <path className="reach" d={`M${from} ${y}H${to}M${from} ${y - 4.5}v9M${to} ${y - 4.5}v9`} />
  );
}
