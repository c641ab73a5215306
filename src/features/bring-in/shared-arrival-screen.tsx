import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { unpackAssessment } from '../../formats/packed-assessment';
import { readQrText } from '../../formats/qr-text';
import { readFragment } from '../../formats/share-link';
import { shareFailureText } from '../../formats/share-failure-text';
import { paths } from '../../paths';
import { arrivals, type Found } from '../../store/arrivals';

function foundInLink(data: string): Found {
  const read = readFragment(`/s/${data}`);
  return read.ok ? { ok: true, documents: [read.document], dropped: [] } : { ok: false, sentence: shareFailureText(read.failure) };
}

function foundInCode(data: string): Found {
  const text = readQrText(`/q/${data}`);
  if (!text.ok) return { ok: false, sentence: shareFailureText(text.failure) };
  const read = unpackAssessment(text.packed, questionBank);
  return read.ok ? { ok: true, documents: [read.document], dropped: [] } : { ok: false, sentence: shareFailureText(read.failure) };
}

/** Takes what a link holds out of the address at once, and shows it as what it is: something that has changed nothing yet. */
export function SharedArrivalScreen({ from, data }: { readonly from: 'link' | 'code'; readonly data: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    arrivals.put({ from, name: `The ${from} you opened`, found: from === 'link' ? foundInLink(data) : foundInCode(data) });
    navigate(paths.bringIn(), { replace: true });
  }, [from, data, navigate]);
  return <p className="quiet" role="status">Opening…</p>;
}
