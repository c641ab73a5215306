import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { foundInCode, foundInLink } from '../../formats/link/read-links';
import { paths } from '../../paths';
import { imports } from '../../store/transfer/imports';

/** Takes what a link holds out of the address at once, and shows it as what it is: something that has changed nothing yet. */
export function SharedImportScreen({
  from,
  data,
}: {
  readonly from: 'link' | 'code';
  readonly data: string;
}) {
  const [, navigate] = useLocation();
  useEffect(() => {
    imports.put({
      from: { kind: from },
      contents:
        from === 'link' ? foundInLink(`/s/${data}`) : foundInCode(`/q/${data}`, questionBank),
    });
    navigate(paths.importAssessments(), { replace: true });
  }, [from, data, navigate]);
  return (
    <p className="quiet" role="status">
      Opening…
    </p>
  );
}
