import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { paths } from '../../paths';
import { takeLinks } from '../../store/transfer/take-links';

/** Takes what a link holds out of the address at once, also where it cannot be read, and shows it as what it is: something that has changed nothing yet. */
export function SharedImportScreen() {
  const [location, navigate] = useLocation();
  useEffect(() => {
    void takeLinks({ text: location, isAddress: true, bank: questionBank });
    navigate(paths.importAssessments(), { replace: true });
  }, [location, navigate]);
  return (
    <p className="quiet" role="status">
      Opening…
    </p>
  );
}
