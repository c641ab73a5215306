import type { Case } from '../../domain/model/background';
import { pagesInWords } from '../../wording/sources-in-words';
import { Disclosure } from '../../ui/disclosure';
import './pairs.css';

/** The report's examples, each with what it does not show. */
export function CaseList({ cases }: { readonly cases: readonly Case[] }) {
  return (
    <>
      <h2 id="cases">The examples</h2>
      <Disclosure summary={`All ${cases.length} examples, each with its limits`}>
        <dl className="pairs">
          {cases.map((each) => (
            <div key={each.id}>
              <dt>
                {each.id}. {each.title}
              </dt>
              <dd className="flow">
                <p className="quiet">
                  {each.partners.join('; ')}. {each.place}. In the report: {pagesInWords(each.page)}
                  .
                </p>
                <p>{each.summary}</p>
                {each.figures.length > 0 && (
                  <ul>
                    {each.figures.map(({ value, fact }) => (
                      <li key={fact}>
                        <strong>{value}</strong>: {fact}
                      </li>
                    ))}
                  </ul>
                )}
                <p>
                  <strong>What to take from it.</strong> {each.lesson}
                </p>
                <p>
                  <strong>What it does not show.</strong> {each.caveat} {each.since}
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
