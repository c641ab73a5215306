import { Link, useLocation } from 'wouter';
import { comparisonTelling, shownText } from '../../../wording/shown-text';
import { paths } from '../../../paths';
import { imports } from '../../../store/transfer/imports';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { Disclosure } from '../../../ui/disclosure';
import { FileButton } from '../../../ui/file-button';
import { ScreenHeading } from '../../../ui/screen-heading';
import { CodeReader } from './code-reader';
import { RecordPicker } from './record-picker';
import { LinkField } from './link-field';
import './collect-screen.css';

/** The ways in: files, links, codes, and what is on this device. Nothing changes before the next page says what will happen. */
export function CollectScreen({ record }: { readonly record: ComparisonRecord }) {
  const { comparison } = record;
  const hidesNames = record.hidesNames === true;
  const [, navigate] = useLocation();
  const take = (files: readonly File[]) => {
    void imports.take(files, comparison.id);
    navigate(paths.importAssessments());
  };
  return (
    <>
      <p className="quiet">
        <bdi>{shownText(comparisonTelling(comparison), hidesNames)}</bdi>
      </p>
      <ScreenHeading title="Add assessments">Collect the answers</ScreenHeading>
      <p className="lead gap-s">
        Use any of these ways, in any order. The next page says what will happen before anything
        changes.
      </p>
      <div className="ways gap-l">
        <section aria-labelledby="by-file">
          <h2 id="by-file">Files</h2>
          <p>
            Choose many at once, or drop files or a whole folder anywhere on this page. A
            co-facilitator’s comparison file works, too.
          </p>
          <p>
            <FileButton className="btn" accept=".json,application/json" onFiles={take}>
              Choose files
            </FileButton>
          </p>
        </section>
        <section aria-labelledby="by-link">
          <h2 id="by-link">Links</h2>
          <LinkField comparison={comparison.id} />
        </section>
        <section aria-labelledby="by-code">
          <h2 id="by-code">Codes</h2>
          <p>
            Each person opens ‘Hand over your answers’ and shows the code. Hold it in front of this
            device’s camera, or choose a picture of it. Notes and plans are not in a code.
          </p>
          <CodeReader comparison={comparison.id} hidesNames={hidesNames} />
        </section>
        <section aria-labelledby="by-device">
          <h2 id="by-device">On this device</h2>
          {hidesNames ? (
            <>
              <p>This list shows names. Open it when nobody else can see your screen.</p>
              <Disclosure summary="Show the list with names">
                <RecordPicker comparison={comparison} />
              </Disclosure>
            </>
          ) : (
            <RecordPicker comparison={comparison} />
          )}
        </section>
      </div>
      <div className="gap-l">
        <Disclosure summary="How do people hand over their answers?">
          <p>
            After the last question, ‘Hand over your answers’ on the results page makes a file, a
            link and a code. The file holds everything. A link holds everything unless it would be
            too long. A code holds the answers alone.
          </p>
        </Disclosure>
      </div>
      <p className="gap-l">
        <Link href={paths.comparison(comparison.id)}>Go to the comparison</Link>
      </p>
    </>
  );
}
