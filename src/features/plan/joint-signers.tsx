import { Link } from 'wouter';
import { paths } from '../../paths';

/** The partners who sign a joint plan: those of the comparison, which are named there. */
export function JointSigners({
  comparisonId,
  names,
}: {
  readonly comparisonId: string;
  readonly names: readonly string[];
}) {
  return (
    <section className="gap-l" aria-labelledby="signatories">
      <h2 id="signatories">Who signs</h2>
      {names.length === 0 ? (
        <p className="gap-s">
          Each partner gets a place to sign. There is none in this comparison yet.
        </p>
      ) : (
        <>
          <p className="gap-s">
            {names.length === 1
              ? 'This partner gets a place to sign.'
              : 'Each of these partners gets a place to sign.'}
          </p>
          <div className="gap-s">
            <ul>
              {names.map((name, index) => (
                <li key={index}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      <p className="gap-s">
        <Link href={paths.comparisonPartners(comparisonId)}>Partners of the comparison</Link>
      </p>
    </section>
  );
}
