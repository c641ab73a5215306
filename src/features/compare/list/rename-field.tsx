import { useState } from 'react';
import type { Comparison } from '../../../domain/model/comparison';
import { renameComparison } from '../../../domain/comparing/edit-comparison';
import { textLimits } from '../../../domain/model/text-limits';
import { comparisons } from '../../../store/records/comparisons';
import { useTypedText } from '../../../store/view/typed-text';
import { TextField } from '../../../ui/text-field';

/** The comparison's name, changed when the field is left or Enter is pressed. */
export function RenameField({ comparison: { id, name } }: { readonly comparison: Comparison }) {
  /** What was typed and is not saved. A field that is left untouched shows the name as it stands, and writes nothing. */
  const [draft, setDraft] = useState<string>();
  const text = draft ?? name;
  const isEmpty = text.trim() === '';
  useTypedText(text !== name && !isEmpty);
  const save = () => {
    if (draft === undefined || isEmpty) return;
    if (text.trim() !== name)
      comparisons.change(id, (current, at) => renameComparison(current, text.trim(), at));
    setDraft(undefined);
  };
  return (
    <form
      className="gap-l"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        id="comparison-rename"
        label="Name of the comparison"
        maxLength={textLimits.name}
        value={text}
        problem={isEmpty ? 'Enter a name for the comparison' : undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
      />
    </form>
  );
}
