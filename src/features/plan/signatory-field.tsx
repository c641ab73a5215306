import { useState } from 'react';
import type { Assessment } from '../../domain/model/assessment';
import { nameOtherPartners } from '../../domain/model/edit-details';
import { namesIn } from '../../domain/model/names-in';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import { assessments } from '../../store/records/assessments';
import { useTypedText } from '../../store/view/typed-text';
import { TextArea } from '../../ui/text-area';

function problemOf(names: readonly string[]): string | undefined {
  if (names.length > countLimits.otherPartners)
    return `Name ${countLimits.otherPartners} other partners or fewer. What you have changed since is not saved.`;
  const long = names.find((name) => name.length > textLimits.name);
  return long === undefined
    ? undefined
    : `Use ${textLimits.name} characters or fewer for each name, one name a line. What you have changed since is not saved.`;
}

/** The other partners, who get a place to sign on the paper. Saved as it is typed. */
export function SignatoryField({ assessment }: { readonly assessment: Assessment }) {
  /** The text while it is typed, and the names of it that were saved last. */
  const [draft, setDraft] = useState<{
    readonly text: string;
    readonly saved: readonly string[];
  }>();
  const { otherPartners = [] } = assessment;
  const shown = draft?.text ?? otherPartners.join('\n');
  const problem = problemOf(namesIn(shown));
  useTypedText(problem !== undefined);
  const type = (text: string) => {
    const before = draft?.saved ?? otherPartners;
    const names = namesIn(text);
    if (problemOf(names) !== undefined) {
      setDraft({ text, saved: before });
      return;
    }
    setDraft({ text, saved: names });
    assessments.change(assessment.id, (current) => nameOtherPartners(current, before, names));
  };
  return (
    <section className="gap-l" aria-labelledby="signatories">
      <h2 id="signatories">Who signs</h2>
      <p className="gap-s">
        {assessment.partner === undefined ? (
          'Each partner below gets a place to sign.'
        ) : (
          <>
            <bdi>{assessment.partner.name}</bdi> and each partner below get a place to sign.
          </>
        )}
      </p>
      <div className="gap-s">
        <TextArea
          live
          id="other-partners"
          label="Other partners"
          hint="One name a line."
          rows={3}
          value={shown}
          problem={problem}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => problem === undefined && setDraft(undefined)}
        />
      </div>
    </section>
  );
}
