import { lazy, Suspense } from 'react';
import { Disclosure } from '../../ui/disclosure';

const WhichOneAreWe = lazy(() =>
  import('./which-one-are-we').then(({ WhichOneAreWe: part }) => ({ default: part })),
);
const QuestionBackground = lazy(() =>
  import('./question-background').then(({ QuestionBackground: part }) => ({ default: part })),
);
const EvidencePrompt = lazy(() =>
  import('./question-background').then(({ EvidencePrompt: part }) => ({ default: part })),
);

/** What settles it between two levels, why it is asked and what could be shown: loaded when somebody asks. */
export function QuestionDisclosures({ questionId }: { readonly questionId: string }) {
  const opening = <p className="quiet">Opening…</p>;
  return (
    <>
      <Disclosure summary="Which one are we?">
        <Suspense fallback={opening}>
          <WhichOneAreWe questionId={questionId} />
        </Suspense>
      </Disclosure>
      <Disclosure summary="Why it matters, and where it comes from">
        <Suspense fallback={opening}>
          <QuestionBackground questionId={questionId} />
        </Suspense>
      </Disclosure>
      <Disclosure summary="What could you show someone?">
        <Suspense fallback={opening}>
          <EvidencePrompt questionId={questionId} />
        </Suspense>
      </Disclosure>
    </>
  );
}
