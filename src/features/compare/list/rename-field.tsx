import { useState } from 'react';
import type { Comparison } from '../../../domain/model/comparison';
import { renameComparison } from '../../../domain/comparing/edit-comparison';
import { textLimits } from '../../../domain/model/text-limits';
import { comparisons } from '../../../store/records/comparisons';
import { TextField } from '../../../ui/text-field';

/** The comparison's name, changed when the field is left or Enter is pressed. */
export function RenameField({ comparison: { id, name } }: { readonly comparison: Comparison }) {
  const [text, setText] = useState(name);
  const isEmpty = text.trim() === '';
  const save = () => {
    if (isEmpty || text.trim() === name) return;
    comparisons.change(id, (current, at) => renameComparison(current, text.trim(), at));
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
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
      />
    </form>
  );
}
