import { useState } from 'react';
import { questionBank } from '../../bank/question-bank';
import { assessmentDocument } from '../../formats/json/assessment-document';
import { packAssessment } from '../../formats/packed/packed-assessment';
import { qrMatrix } from '../../formats/packed/qr-matrix';
import { qrText } from '../../formats/packed/qr-text';
import { linkFragment, readFragment } from '../../formats/link/share-link';
import { copyText, hasShareSheet, openShareSheet } from '../../platform/hand-over-text';
import { pageAddress } from '../../platform/page-address';
import { today } from '../../platform/today';
import { fileNameFor } from '../../wording/file-names';
import { saveAssessmentFile } from '../../store/transfer/save-assessment-file';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { QrCode } from '../../ui/qr-code';
import { ScreenHeading } from '../../ui/screen-heading';
import './share-screen.css';

/** Three ways to hand an assessment over, each with what it carries and who could read it. */
export function ShareScreen({ record }: { readonly record: AssessmentRecord }) {
  const document = assessmentDocument(record.assessment, record.bank);
  const address = pageAddress();
  const matrix = qrMatrix(qrText(packAssessment(document, questionBank), address ?? ''));
  return (
    <>
      <ScreenHeading title="Hand over your answers">Hand over your answers</ScreenHeading>
      <p className="lead gap-s">
        Nothing is sent by this page. You choose the way, and whoever gets it decides what to do
        with it.
      </p>
      <div className="two gap-l">
        <div className="flow">
          <h2>As a file</h2>
          <p>
            Everything: answers, notes, plan, asks and names. Whoever has the file can read it all.
          </p>
          <p>
            <button
              className="btn"
              type="button"
              onClick={() => saveAssessmentFile(record, fileNameFor(record.assessment, today()))}
            >
              Save as a file
            </button>
          </p>
          {address === undefined ? (
            <>
              <h2>As a link</h2>
              <p>
                This page was opened from a file, so it has no address that a link could lead to.
                Use the file or the code.
              </p>
            </>
          ) : (
            <LinkPart
              link={`${address}#${linkFragment(document)}`}
              title={record.assessment.partnership}
            />
          )}
        </div>
        <div className="flow">
          <h2>As a code</h2>
          <p>
            For somebody in the room: point a phone’s camera at it. It carries names, role, date and
            all answers. It leaves out notes, how you know, plan, targets and asks. Whoever can see
            it can read it.
          </p>
          {matrix.length === 0 ? (
            <p>It does not fit into a code. Use the file or the link.</p>
          ) : (
            <QrCode matrix={matrix} label="QR code with the names and answers of this assessment" />
          )}
        </div>
      </div>
    </>
  );
}

function LinkPart({ link, title }: { readonly link: string; readonly title: string }) {
  const [said, setSaid] = useState('');
  const fits = readFragment(link.slice(link.indexOf('#') + 1)).ok;
  const copy = async () =>
    setSaid(
      (await copyText(link))
        ? 'The link is on your clipboard.'
        : 'The browser did not copy it. Select the link and copy it by hand.',
    );
  return (
    <>
      <h2>As a link</h2>
      {!fits ? (
        <p>It holds more than a link can. Use the file.</p>
      ) : (
        <>
          <p>
            Everything, as in the file, stands in the link itself, after the ‘#’; it goes to no
            server. Whoever has the link can read it: mail and chat carry it whole, and a browser
            may keep it in its history and copy it to your other devices.
          </p>
          <label className="label" htmlFor="share-link">
            The link
          </label>
          <textarea
            className="input share-link"
            id="share-link"
            readOnly
            rows={3}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className="actions">
            <button className="btn second" type="button" onClick={() => void copy()}>
              Copy the link
            </button>
            {hasShareSheet() && (
              <button
                className="btn second"
                type="button"
                onClick={() => void openShareSheet(title, link)}
              >
                Share the link…
              </button>
            )}
          </div>
          <p role="status" className="small">
            {said}
          </p>
        </>
      )}
    </>
  );
}
