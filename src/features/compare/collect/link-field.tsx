import { useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../paths';
import { useTypedText } from '../../../store/view/typed-text';
import { TextArea } from '../../../ui/text-area';
import { thousands } from '../../../wording/locale';

const nothingPasted = 'Paste one link or more';

/** A text of more characters stands in no field: to lay it out line by line would hold up the page for seconds. */
const mostInField = 20_000;

/** Links pasted from mail or chat, many at once, with whatever words stand between them. */
export function LinkField({ comparison }: { readonly comparison: string }) {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  /** What was pasted and is too long for the field. */
  const [aside, setAside] = useState('');
  const [problem, setProblem] = useState<string>();
  const haveTaken = useTypedText(`${text}${aside}`.trim() !== '');
  const putAside = (long: string) => {
    setAside((before) => (before === '' ? long : `${before}\n${long}`));
    setProblem(undefined);
  };
  const read = async () => {
    const all = [text, aside].filter((part) => part.trim() !== '').join('\n');
    if (all === '') {
      setProblem(nothingPasted);
      return;
    }
    const [{ takeLinks }, { questionBank }] = await Promise.all([
      import('../../../store/transfer/take-links'),
      import('../../../bank/question-bank'),
    ]);
    void takeLinks({ text: all, isAddress: false, bank: questionBank }, comparison);
    haveTaken();
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
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (pasted.length <= mostInField) return;
          event.preventDefault();
          putAside(pasted);
        }}
        onChange={({ currentTarget: { value } }) => {
          // What is dropped into the field, or comes from another program, is no paste.
          const isLong = value.length > mostInField;
          if (isLong) putAside(value);
          setText(isLong ? '' : value);
          setProblem(undefined);
        }}
      />
      <div role="status">
        {aside !== '' && (
          <p className="gap-s small">
            <span>A long text was pasted: {thousands(aside.length)} characters.</span>{' '}
            <button className="link" type="button" onClick={() => setAside('')}>
              Take it out again
            </button>
          </p>
        )}
      </div>
      <p className="gap-s">
        <button className="btn second" type="submit">
          Read the links
        </button>
      </p>
    </form>
  );
}
