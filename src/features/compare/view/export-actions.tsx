import { useState } from 'react';
import { Link } from 'wouter';
import { questionBank } from '../../../bank/question-bank';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import type { OverTime } from '../../../domain/comparing/over-time';
import { DownloadPdf } from '../../../papers/html/download-pdf';
import { comparisonFileName } from '../../../wording/file-names';
import { madeFileTelling, nameless, shownText, type Telling } from '../../../wording/shown-text';
import { givenNames } from '../../../wording/given-names';
import { today } from '../../../platform/today';
import { paths } from '../../../paths';
import { changeView, useViewOptions } from '../../../store/view/view-options';
import {
  saveAliasedComparisonFile,
  saveComparisonCsv,
  saveComparisonFile,
} from '../../../store/transfer/save-comparison-file';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { CheckPick } from '../../../ui/check-pick';
import { UnderWay } from '../../../ui/under-way';
import { reportOf } from '../report/report-of';

type Props = {
  readonly record: ComparisonRecord;
  readonly figures: ComparisonFigures;
  readonly time: OverTime;
};

/** A file that is being made. */
type Making = { readonly label: string; readonly done: number; readonly stop: AbortController };

type Make = (
  what: string,
  work: (how: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number) => void;
  }) => Promise<string | undefined>,
) => void;

/** The report as PDF and in print, the answers for a spreadsheet, and the comparison as a file. */
export function ExportActions({ record, figures, time }: Props) {
  const { comparison, hidesNames } = record;
  const hiddenNames = hidesNames === true;
  const choice = useViewOptions(comparison.id);
  const notes = choice.notes && !hiddenNames;
  const [said, setSaid] = useState<Telling>();
  const [making, setMaking] = useState<Making>();
  const fileName = () => comparisonFileName(comparison, today(), hiddenNames);
  const make: Make = (what, work) => {
    if (making !== undefined) return;
    const stop = new AbortController();
    const label = `Making the ${what}`;
    setSaid(nameless(`${label}…`));
    setMaking({ label, done: 0, stop });
    const onProgress = (done: number) => setMaking({ label, done, stop });
    void work({ signal: stop.signal, onProgress }).then((name) => {
      setMaking(undefined);
      setSaid(
        name === undefined
          ? nameless('Stopped. There is no file.')
          : madeFileTelling(name, hiddenNames),
      );
    });
  };
  return (
    <section aria-labelledby="papers" className="gap-l">
      <h2 id="papers">Take it with you</h2>
      {hiddenNames ? (
        <p className="gap-s">
          Names are hidden. What you save here has aliases, new numbers for each assessment and no
          notes. Sectors, days and answers stay: people who know the partnership may still recognise
          them.
        </p>
      ) : (
        <>
          <CheckPick
            checked={choice.names}
            hint="Without it, the report says how many people of each partner chose a level, not who."
            onChange={({ currentTarget: { checked } }) =>
              changeView(comparison.id, { names: checked })
            }
          >
            Say in the report who chose which level
          </CheckPick>
          <CheckPick
            checked={choice.notes}
            hint="Notes can tell who wrote them, and people may not expect them to be shown."
            onChange={({ currentTarget: { checked } }) =>
              changeView(comparison.id, { notes: checked })
            }
          >
            Put people’s notes into the report and the spreadsheet
          </CheckPick>
        </>
      )}
      <div className="actions gap-m stack">
        <DownloadPdf
          paper={() => reportOf(figures, time, { names: choice.names, notes, hiddenNames })}
          printHref={paths.comparisonPaper(comparison.id)}
          hidesNames={hiddenNames}
        />
        <Link className="link" href={paths.comparisonPaper(comparison.id)}>
          Print the report
        </Link>
        <button
          className="link"
          type="button"
          aria-disabled={making !== undefined}
          onClick={() =>
            make('spreadsheet', (how) =>
              saveComparisonCsv(figures, {
                bank: questionBank,
                notes,
                hiddenNames,
                name: fileName(),
                ...how,
              }),
            )
          }
        >
          Spreadsheet (CSV)
        </button>
        <button
          className="link"
          type="button"
          aria-disabled={making !== undefined}
          onClick={() =>
            make('comparison file', (how) =>
              hiddenNames
                ? saveAliasedComparisonFile(record, {
                    bank: questionBank,
                    names: givenNames,
                    name: fileName(),
                    ...how,
                  })
                : saveComparisonFile(record, fileName(), how),
            )
          }
        >
          Save as a comparison file
        </button>
      </div>
      <p className="small quiet" role="status">
        {said !== undefined && shownText(said, hiddenNames)}
      </p>
      {/* What is done within a slice needs no bar. */}
      {making !== undefined && making.done > 0 && (
        <UnderWay
          label={making.label}
          done={making.done}
          total={comparison.members.length}
          onStop={() => making.stop.abort()}
        />
      )}
      <p className="small quiet">
        The comparison file holds{' '}
        {hiddenNames
          ? 'the answers under aliases'
          : 'every assessment whole, with its notes and plans'}
        . A co-facilitator can open it on another device.
      </p>
    </section>
  );
}
