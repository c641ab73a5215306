import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../paths';
import { arrivals } from '../store/arrivals';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Files dropped anywhere on the page are read and shown; left to itself the browser would open them in place of the page. */
export function useDroppedFiles(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      void arrivals.take(Array.from(event.dataTransfer?.files ?? []));
      navigate(paths.bringIn());
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [navigate]);
}
