import { backgroundBank } from '../../bank/background-bank';
import { pagesInWords, sourcesInWords } from '../../wording/sources-in-words';

/** Why a question matters, the recommendation behind it, and what the report's cases show about it. */
export function QuestionBackground({ questionId }: { readonly questionId: string }) {
  const background = backgroundBank.questions[questionId];
  if (background === undefined) return null;
  const cases = background.sources.cases.flatMap(
    (id) => backgroundBank.cases.find((each) => each.id === id) ?? [],
  );
  return (
    <>
      <p>{background.why}</p>
      <p>{sourcesInWords(background.sources)}</p>
      {cases.length === 0 && (
        <p className="quiet">The report gives no example for this question.</p>
      )}
      {cases.map((each) => (
        <div key={each.id}>
          <p>
            <strong>An example from the report: {each.title}.</strong>{' '}
            {background.caseNotes[each.id]}
          </p>
          <p className="small quiet">
            {each.partners.join('; ')}. {each.place}. As described in 2013,{' '}
            {pagesInWords(each.page)}. {each.caveat}
          </p>
        </div>
      ))}
    </>
  );
}

/** What the respondent could show somebody who asks. */
export function EvidencePrompt({ questionId }: { readonly questionId: string }) {
  return (
    <>
      <p>{backgroundBank.questions[questionId]?.evidencePrompt}</p>
      <p className="small quiet">
        Nothing has to be uploaded or attached. It is a thought for your talk with your partner.
      </p>
    </>
  );
}
