import { glossary } from '../../bank/glossary';
import { pagesInWords } from '../../wording/sources-in-words';
import { Disclosure } from '../../ui/disclosure';
import '../../ui/styles/table.css';
import './pairs.css';

/** The words of 2013 and what a reader takes them for today. */
export function GlossaryTable() {
  return (
    <>
      <h2 id="glossary">The words of 2013 and of today</h2>
      <p>
        Many of the bodies that the report names have gone or have new names. The questions use
        words that last. This list is for {glossary.scope}, and was correct as far as we could check
        in {glossary.checked}.
      </p>
      <Disclosure summary="Words in the report">
        <table className="tbl stacks">
          <caption className="hide">
            Words in the report, what they meant in 2013, and today
          </caption>
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">In 2013</th>
              <th scope="col">Today</th>
            </tr>
          </thead>
          <tbody>
            {glossary.terms.map(({ term, then, now, page }) => (
              <tr key={term}>
                <th scope="row">
                  {term}
                  {page !== undefined && <span className="sub">{pagesInWords(page)}</span>}
                </th>
                <td data-l="In 2013">
                  <div>{then}</div>
                </td>
                <td data-l="Today">
                  <div>{now}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      <Disclosure summary="Words that came later, and words of this page">
        <dl className="pairs">
          {glossary.newWords.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
