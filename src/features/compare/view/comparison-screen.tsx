import { useState } from 'react';
import { Link } from 'wouter';
import { questionBank } from '../../../bank/question-bank';
import { ComparedLegend } from '../../../charts/compared-legend';
import { ComparedRadarChart } from '../../../charts/compared-radar-chart';
import { casesInWords } from '../../../wording/cases-in-words';
import { comparedRadar } from '../../../domain/comparing/compared-radar';
import { comparedRadarInWords } from '../../../wording/compared-radar-in-words';
import { comparisonHeadline } from '../../../wording/comparison-headline';
import type { Grouping } from '../../../domain/comparing/grouping';
import { mostOnRadar } from '../../../domain/comparing/thresholds';
import { paths } from '../../../paths';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { Message } from '../../../ui/message';
import { ScreenHeading } from '../../../ui/screen-heading';
import { useAfterPaint } from '../../../ui/use-after-paint';
import { AreaTable } from './area-table';
import { ExportActions } from './export-actions';
import { OverTimeTable } from './over-time-table';
import { ViewControls } from './view-controls';
import { peopleInWords } from '../../../wording/people-in-words';
import { RoundsOffer } from '../partners/rounds-offer';
import { TalkList } from './talk-list';
import { useFigures } from '../../../store/view/use-figures';
import { useResolved } from '../../../store/view/use-resolved';

/** From how many assessments on the browser has its turn before the figures are worked out. */
const many = 500;

/** How many columns of scores there is room for beside the radar. */
const besideRadar = 4;

/** What the grouping does to the figures. */
const groupingNotes: Readonly<Record<Grouping, string>> = {
  partner: 'Partners stand in the order in which they were added.',
  sector: 'Each sector counts the same, in place of the partners.',
  date: 'Each day counts the same, in place of the partners.',
  respondent:
    'The figures of the questions are those of the partners: a respondent changes none of them.',
};

/** Where the partners agree, where they see it differently, and what to talk about first. */
export function ComparisonScreen({ record }: { readonly record: ComparisonRecord }) {
  const found = useResolved(record);
  const isSeen = useAfterPaint<boolean>(true, false);
  if (record.comparison.members.length > many && !isSeen)
    return (
      <p className="quiet" role="status">
        Working out the figures…
      </p>
    );
  return <ComparisonView record={record} {...found} />;
}

function ComparisonView({
  record,
  resolved,
  named,
}: { readonly record: ComparisonRecord } & ReturnType<typeof useResolved>) {
  const { comparison } = record;
  const { figures, time } = useFigures(comparison.id, resolved);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { finding, detail } = comparisonHeadline(figures);
  const radar = comparedRadar(figures);
  const isEmpty = figures.groups.length === 0;
  const toggle = (key: string) =>
    setHidden(
      (before) =>
        new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]),
    );

  return (
    <>
      <p className="quiet">
        <bdi>{resolved.comparison.name}</bdi>. {peopleInWords(figures)}
      </p>
      <ScreenHeading title="Compare" className="big gap-s">
        {finding}
      </ScreenHeading>
      {detail !== '' && <p className="lead gap-m">{detail}</p>}
      <div className="actions gap-m stack">
        {!isEmpty && (
          <Link className="btn" href={paths.comparisonPlan(comparison.id)}>
            {comparison.plan === undefined ? 'Make the joint plan' : 'Open the joint plan'}
          </Link>
        )}
        <Link className={isEmpty ? 'btn' : 'btn second'} href={paths.comparisonAdd(comparison.id)}>
          Add assessments
        </Link>
        <Link className="link" href={paths.comparisonPartners(comparison.id)}>
          Partners and rounds
        </Link>
      </div>
      <RoundsOffer named={named} />
      {resolved.rounds.length > 0 && <ViewControls record={record} figures={figures} />}
      <Cases sentences={casesInWords(figures)} />
      {isEmpty && figures.consensus !== undefined && (
        <p className="gap-m">
          <Link href={paths.results(figures.consensus.compared.assessment.id)}>
            See the results of what you agreed
          </Link>
          {record.hidesNames === true && ' That page shows names.'}
        </p>
      )}
      {!isEmpty && (
        <>
          <div
            className={
              figures.groups.length + (figures.consensus === undefined ? 0 : 1) <= besideRadar
                ? 'two gap-l middle'
                : 'gap-l'
            }
          >
            {radar === undefined ? (
              <p className="quiet">
                {figures.groups.length > mostOnRadar
                  ? `There are ${figures.groups.length} to compare. A radar shows no more than ${mostOnRadar} apart, so the table and the dots below say it.`
                  : `Only the first ${mostOnRadar} partners of a comparison have a marker of their own, so there is no radar of these. The table and the dots below say it.`}
              </p>
            ) : (
              <figure>
                <ComparedRadarChart
                  radar={radar}
                  description={comparedRadarInWords(questionBank, radar)}
                  hidden={hidden}
                />
                <ComparedLegend lines={radar.lines} hidden={hidden} onToggle={toggle} />
              </figure>
            )}
            <AreaTable figures={figures} />
          </div>
          <p className="small quiet gap-m">
            A score is an aid to a conversation, not a grade, and a higher one is not always the
            aim. {groupingNotes[figures.grouping]}
          </p>
          <TalkList figures={figures} />
        </>
      )}
      <OverTimeTable time={time} />
      {resolved.rounds.length > 0 && (
        <ExportActions record={record} figures={figures} time={time} />
      )}
    </>
  );
}

function Cases({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Message kind="care" className="gap-m">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}
