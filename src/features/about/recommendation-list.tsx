import type { Recommendation } from '../../domain/model/background';
import { pagesInWords } from '../../wording/sources-in-words';
import { Disclosure } from '../../ui/disclosure';
import './pairs.css';

const standings: Record<Recommendation['standing'], string> = {
  scored: 'Questions follow from it.',
  mixed: 'Questions follow from what partners can do; the rest is asked of others.',
  ask: 'It is asked of others, and never scored.',
};

/** The report's recommendations, in our own words. */
export function RecommendationList({
  recommendations,
}: {
  readonly recommendations: readonly Recommendation[];
}) {
  return (
    <>
      <h2 id="recommendations">The recommendations</h2>
      <Disclosure summary={`All ${recommendations.length} recommendations, in our own words`}>
        <dl className="pairs">
          {recommendations.map(({ id, title, text, addressedTo, standing, page, note }) => (
            <div key={id}>
              <dt>
                {id}. {title}
              </dt>
              <dd>
                {text}{' '}
                <span className="quiet">
                  To {addressedTo}, {pagesInWords(page)}. {standings[standing]} {note}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
