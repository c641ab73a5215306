import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { newComparison } from '../../../domain/comparing/edit-comparison';
import { textLimits } from '../../../domain/model/text-limits';
import { paths } from '../../../paths';
import { newId } from '../../../platform/new-id';
import { now } from '../../../platform/now';
import { imports } from '../../../store/transfer/imports';
import { comparisons, useComparisons } from '../../../store/records/comparisons';
import { useTypedText } from '../../../store/view/typed-text';
import { FileButton } from '../../../ui/file-button';
import { ProblemSummary } from '../../../ui/problem-summary';
import { ScreenHeading } from '../../../ui/screen-heading';
import { TextField } from '../../../ui/text-field';
import { mostOnRadar } from '../../../domain/comparing/thresholds';
import { comparisonTelling, shownText } from '../../../wording/shown-text';
import { dateInWords } from '../../../wording/dates';
import { counted, countInWords } from '../../../wording/words';

const problemText = 'Enter a name for the comparison';

/** The comparisons on this device, and the way to a new one. */
export function ComparisonsScreen() {
  const [, navigate] = useLocation();
  const loading = useComparisons((state) => state.loading);
  const record = useComparisons((state) => state.records);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState(false);
  const haveSaved = useTypedText(name.trim() !== '');
  const rows = Object.values(record).sort((a, b) =>
    b.comparison.updatedAt.localeCompare(a.comparison.updatedAt),
  );
  const start = () => {
    if (name.trim() === '') {
      setProblem(true);
      return;
    }
    const comparison = newComparison(name.trim(), newId(), now());
    haveSaved();
    comparisons.add({ comparison });
    navigate(paths.comparisonAdd(comparison.id));
  };
  return (
    <div className="two wide-left">
      <div className="flow">
        {problem && (
          <ProblemSummary problems={[{ fieldId: 'comparison-name', text: problemText }]} />
        )}
        <ScreenHeading title="Compare">Compare partners</ScreenHeading>
        <p className="lead">
          Bring the answers of two to {countInWords(mostOnRadar)} partners together. See where you
          agree, where you see it differently, and what to talk about first.
        </p>
        <p>
          Each person answers alone first, on any device. Then you collect the answers here: as
          files, as links, or as codes that this device’s camera reads. Nothing goes over a server.
        </p>
        <form
          noValidate
          className="gap-m"
          onSubmit={(event) => {
            event.preventDefault();
            start();
          }}
        >
          <TextField
            id="comparison-name"
            label="Name of the comparison"
            hint="For example: Riverside, autumn workshop"
            maxLength={textLimits.name}
            value={name}
            problem={problem ? problemText : undefined}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setProblem(false);
            }}
          />
          <div className="actions gap-m stack">
            <button className="btn" type="submit">
              Start a comparison
            </button>
            <FileButton
              className="btn second"
              accept=".json,application/json"
              onFiles={(files) => {
                void imports.take(files);
                navigate(paths.importAssessments());
              }}
            >
              Open a comparison file
            </FileButton>
          </div>
        </form>
      </div>
      <section aria-labelledby="comparisons">
        <h2 id="comparisons">On this device</h2>
        {loading && (
          <p className="quiet gap-m" role="status">
            Opening…
          </p>
        )}
        {!loading && rows.length === 0 && <p className="gap-m">There are no comparisons yet.</p>}
        <ul className="rows gap-m">
          {rows.map(({ comparison, hidesNames }) => (
            <li key={comparison.id}>
              <Link href={paths.comparison(comparison.id)}>
                <bdi>{shownText(comparisonTelling(comparison), hidesNames === true)}</bdi>
              </Link>
              <p className="quiet small">
                {counted(comparison.partners.length, 'partner')},{' '}
                {counted(comparison.members.length, 'assessment')}
                {/* Two that hide their names are told apart by it. */}
                {hidesNames === true && `, last changed ${dateInWords(comparison.updatedAt)}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
