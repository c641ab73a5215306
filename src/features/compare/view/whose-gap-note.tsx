import { VerdictMark } from '../../../charts/verdict-mark';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import type { QuestionFigures } from '../../../domain/comparing/question-figures';
import { Disclosure } from '../../../ui/disclosure';
import { whoseGapInWords } from '../../../wording/whose-gap-in-words';

type Props = { readonly question: QuestionFigures; readonly figures: ComparisonFigures };

/** Whose gap it is, in a sentence, with how that was worked out behind it. Nothing where partners are close. */
export function WhoseGapNote({ question, figures }: Props) {
  const gap = whoseGapInWords(question, figures);
  if (gap === undefined) return null;
  return (
    <>
      <p className="gap-s">
        <VerdictMark verdict={gap.verdict} />
        <strong>{gap.name}.</strong> {gap.sentence}
      </p>
      <div className="gap-s">
        <Disclosure summary="How do you tell whose gap it is?">
          <p className="small">{gap.working}</p>
        </Disclosure>
      </div>
    </>
  );
}
