import { useState } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { respondentInWords } from '../../domain/respondent-in-words';
import { countInWords } from '../../domain/words';
import type { Found } from '../../formats/found';
import { paths } from '../../paths';
import { arrivals } from '../../store/arrivals';
import { collectedCodes, useCollectedCodes } from '../../store/collected-codes';
import { FileButton } from '../../ui/file-button';
import { CameraView } from './camera-view';

function whatItHolds(found: Found): string {
  if (!found.ok) return found.sentence;
  const [document] = found.documents;
  if (document === undefined) return 'It holds nothing.';
  const { partner, partnership, respondent } = document.assessment;
  return `${partner?.name ?? partnership}. ${respondentInWords(respondent)}.`;
}

/** Codes read one after another by the camera, or from pictures; the next page says what will happen to them. */
export function CodeReader({ comparison }: { readonly comparison: string }) {
  const [, navigate] = useLocation();
  const [isOn, setOn] = useState(false);
  const codes = useCollectedCodes(comparison);
  const [said, setSaid] = useState('');

  const add = (found: Found) => {
    if (!found.ok) return setSaid(`Not opened. ${found.sentence}`);
    collectedCodes.add(comparison, { from: 'code', name: '', found });
    setSaid(`Read: ${whatItHolds(found)}`);
  };
  const addText = async (text: string) => {
    const { foundInCode } = await import('../../formats/read-links');
    add(foundInCode(text, questionBank));
  };
  const readPictures = async (files: readonly File[]) => {
    for (const file of files) {
      setSaid(`Looking for a code in ${file.name}…`);
      const { readCodePicture } = await import('../../store/read-code-picture');
      add((await readCodePicture(file, questionBank)).found);
    }
  };

  return (
    <>
      <div className="actions gap-s stack">
        <button className="btn second" type="button" aria-pressed={isOn} onClick={() => setOn(!isOn)}>{isOn ? 'Stop the camera' : 'Use the camera'}</button>
        <FileButton className="btn second" accept="image/*" onFiles={(files) => void readPictures(files)}>Choose pictures</FileButton>
      </div>
      {isOn && <CameraView onText={(text) => void addText(text)} />}
      <p className="gap-s" role="status">{said}</p>
      {codes.length > 0 && (
        <>
          <ul className="plain-list small">
            {codes.map(({ name, found }) => <li key={name}><bdi>{name}. {whatItHolds(found)}</bdi></li>)}
          </ul>
          <p className="gap-s">
            <button
              className="btn"
              type="button"
              onClick={() => {
                arrivals.put(codes, comparison);
                collectedCodes.forget(comparison);
                navigate(paths.bringIn());
              }}
            >
              Go on with {countInWords(codes.length)} {codes.length === 1 ? 'code' : 'codes'}
            </button>
          </p>
        </>
      )}
    </>
  );
}
