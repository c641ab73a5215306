import { backgroundBank } from '../../bank/background-bank';
import type { Question } from '../../domain/model/question-bank';
import { pagesInWords } from '../../wording/sources-in-words';
import { Disclosure } from '../../ui/disclosure';

/** What stands behind an area's questions: the report's recommendations and examples, in its order, each once. */
export function AreaSources({ questions }: { readonly questions: readonly Question[] }) {
  const sources = questions.flatMap(({ id }) => backgroundBank.questions[id]?.sources ?? []);
  const recommendations = backgroundBank.recommendations.filter(({ id }) =>
    sources.some((each) => each.recommendations.includes(id)),
  );
  const cases = backgroundBank.cases.filter(({ id }) =>
    sources.some((each) => each.cases.includes(id)),
  );
  return (
    <Disclosure summary="The recommendations and examples behind these questions">
      <ul className="flow">
        {recommendations.map(({ id, title, text, page }) => (
          <li key={id}>
            <strong>
              {id}. {title}.
            </strong>{' '}
            {text} <span className="quiet">({pagesInWords(page)})</span>
          </li>
        ))}
      </ul>
      {cases.length > 0 && <p>Examples in the report, as the partners told them in 2013:</p>}
      <ul className="flow">
        {cases.map(({ id, title, partners, lesson, caveat, page }) => (
          <li key={id}>
            <strong>
              {id}. {title}
            </strong>{' '}
            ({partners.join('; ')}). {lesson}{' '}
            <span className="quiet">
              {caveat} ({pagesInWords(page)})
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
