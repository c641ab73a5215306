import { useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../paths';
import { imports } from '../../../store/transfer/imports';
import { TextArea } from '../../../ui/text-area';

const nothingPasted = 'Paste one link or more';

/** Links pasted from mail or chat, many at once, with whatever words stand between them. */
export function LinkField({ comparison }: { readonly comparison: string }) {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const read = async () => {
    if (text.trim() === '') {
      setProblem(nothingPasted);
      return;
    }
    const [{ readLinks }, { questionBank }] = await Promise.all([
      import('../../../formats/link/read-links'),
      import('../../../bank/question-bank'),
    ]);
    imports.put(readLinks(text, questionBank), comparison);
    navigate(paths.importAssessments());
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextArea
        id="links"
        label="Links that people sent you"
        hint="Many at once is fine, also the whole text of an e-mail."
        rows={4}
        value={text}
        problem={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <p className="gap-s">
        <button className="btn second" type="submit">
          Read the links
        </button>
      </p>
    </form>
  );
}
