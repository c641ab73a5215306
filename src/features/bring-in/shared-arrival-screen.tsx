import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { foundInCode, foundInLink } from '../../formats/read-links';
import { paths } from '../../paths';
import { arrivals } from '../../store/arrivals';

/** Takes what a link holds out of the address at once, and shows it as what it is: something that has changed nothing yet. */
export function SharedArrivalScreen({
  from,
  data,
}: {
  readonly from: 'link' | 'code';
  readonly data: string;
}) {
  const [, navigate] = useLocation();
  useEffect(() => {
    arrivals.put({
      from,
      name: `The ${from} you opened`,
      found: from === 'link' ? foundInLink(`/s/${data}`) : foundInCode(`/q/${data}`, questionBank),
    });
    navigate(paths.bringIn(), { replace: true });
  }, [from, data, navigate]);
  return (
    <p className="quiet" role="status">
      Opening…
    </p>
  );
}
