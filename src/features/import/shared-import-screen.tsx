import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { readOpenedLink } from '../../formats/link/read-links';
import { paths } from '../../paths';
import { imports } from '../../store/transfer/imports';

/** Takes what a link holds out of the address at once, also where it cannot be read, and shows it as what it is: something that has changed nothing yet. */
export function SharedImportScreen() {
  const [location, navigate] = useLocation();
  useEffect(() => {
    imports.put(readOpenedLink(location, questionBank));
    navigate(paths.importAssessments(), { replace: true });
  }, [location, navigate]);
  return (
    <p className="quiet" role="status">
      Opening…
    </p>
  );
}
