import { listInWords, plural } from '../../wording/words';
import { comparisonTelling, shownText } from '../../wording/shown-text';
import { useComparisons } from '../../store/records/comparisons';

/** In which comparisons an assessment is, before it is deleted. Nothing when it is in none. */
export function InComparisons({ id }: { readonly id: string }) {
  const record = useComparisons((state) => state.records);
  const names = Object.values(record)
    .filter(({ comparison }) => comparison.members.some(({ assessment }) => assessment === id))
    .map(
      ({ comparison, hidesNames }) =>
        `‘${shownText(comparisonTelling(comparison), hidesNames === true)}’`,
    );
  if (names.length === 0) return null;
  return (
    <p>
      It is in the {plural(names.length, 'comparison')} {listInWords(names)}, which will show one
      fewer.
    </p>
  );
}
