import { useState } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../../bank/question-bank';
import { importFailureText } from '../../../wording/import-failure-text';
import { itemName } from '../../../wording/item-name';
import { nameless, shownText, type Telling } from '../../../wording/shown-text';
import { respondentInWords } from '../../../wording/names';
import { countedInWords } from '../../../wording/words';
import type { ImportFailure, ItemContents } from '../../../formats/item-contents';
import { paths } from '../../../paths';
import { imports } from '../../../store/transfer/imports';
import { collectedCodes, useCollectedCodes } from '../../../store/transfer/collected-codes';
import { FileButton } from '../../../ui/file-button';
import { Message } from '../../../ui/message';
import { CameraView } from './camera-view';

function whatItHolds(found: ItemContents): string {
  if (!found.ok) return importFailureText(found.failure);
  const [document] = found.documents;
  if (document === undefined) return 'It holds nothing.';
  const { partner, partnership, respondent } = document.assessment;
  return `${partner?.name ?? partnership}. ${respondentInWords(respondent)}.`;
}

type Props = { readonly comparison: string; readonly hidesNames: boolean };
type Unread = { readonly name: Telling; readonly failure: ImportFailure };

/** Codes read one after another by the camera, or from pictures; the next page says what will happen to them. */
export function CodeReader({ comparison, hidesNames }: Props) {
  const [, navigate] = useLocation();
  const [isOn, setOn] = useState(false);
  const codes = useCollectedCodes(comparison);
  const [said, setSaid] = useState<Telling>(nameless(''));
  const [unread, setUnread] = useState<readonly Unread[]>([]);

  /** Adds what was found; gives what to say of it. */
  const add = (found: ItemContents) => {
    if (!found.ok) return nameless(`Not opened. ${importFailureText(found.failure)}`);
    const number = collectedCodes.add(comparison, found);
    return {
      text: `Read: ${whatItHolds(found)}`,
      withoutNames: `${itemName({ kind: 'code', number })} read.`,
    };
  };
  const addText = async (text: string) => {
    const { readLinks } = await import('../../../formats/link/read-links');
    const [first] = readLinks(text, questionBank);
    if (first !== undefined) setSaid(add(first.contents));
  };
  const readPictures = async (files: readonly File[]) => {
    setUnread([]);
    let last = nameless('');
    const failed: Unread[] = [];
    for (const [index, file] of files.entries()) {
      const name = { text: file.name, withoutNames: `Picture ${index + 1}` };
      setSaid({
        text: `Looking for a code in ${name.text}…`,
        withoutNames: `Looking for a code in ${name.withoutNames}…`,
      });
      const { readCodePicture } = await import('../../../store/transfer/read-code-picture');
      const { contents: found } = await readCodePicture(file, questionBank);
      if (found.ok) last = add(found);
      else failed.push({ name, failure: found.failure });
    }
    setUnread((all) => [...all, ...failed]);
    setSaid(last);
  };

  return (
    <>
      <div className="actions gap-s stack">
        <button
          className="btn second"
          type="button"
          aria-pressed={isOn}
          onClick={() => setOn(!isOn)}
        >
          {isOn ? 'Stop the camera' : 'Use the camera'}
        </button>
        <FileButton
          className="btn second"
          accept="image/*"
          onFiles={(files) => void readPictures(files)}
        >
          Choose pictures
        </FileButton>
      </div>
      {isOn && <CameraView onText={(text) => void addText(text)} />}
      <div className="gap-s" role="status">
        <p>{shownText(said, hidesNames)}</p>
        {unread.length > 0 && (
          <Message kind="care" className="gap-s">
            <p>
              <strong>Not opened:</strong>
            </p>
            <ul className="plain-list small" aria-label="Pictures that were not read">
              {unread.map(({ name, failure }, index) => (
                <li key={index}>
                  <bdi>{shownText(name, hidesNames)}</bdi>: {importFailureText(failure)}
                </li>
              ))}
            </ul>
          </Message>
        )}
      </div>
      {codes.length > 0 && (
        <>
          <ul className="plain-list small">
            {codes.map(({ from, contents: found }, index) => (
              <li key={index}>
                <bdi>
                  {hidesNames ? itemName(from) : `${itemName(from)}. ${whatItHolds(found)}`}
                </bdi>
              </li>
            ))}
          </ul>
          <p className="gap-s">
            <button
              className="btn"
              type="button"
              onClick={() => {
                imports.put(codes, comparison);
                collectedCodes.forget(comparison);
                navigate(paths.importAssessments());
              }}
            >
              Go on with {countedInWords(codes.length, 'code')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
