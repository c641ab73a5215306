import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { fileLimits } from '../formats/json/file-limits';
import { paths } from '../paths';
import { droppedFiles } from '../platform/dropped-files';
import { imports } from '../store/transfer/imports';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** The comparison on whose page something was dropped; `undefined` on any other page. */
function comparisonAt(location: string): string | undefined {
  const [, id] = /^\/compare\/([^/]+)/.exec(location) ?? [];
  try {
    return id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    // An address that somebody typed.
    return undefined;
  }
}

/**
 * Files and folders dropped anywhere on the page are read and shown; left to itself the browser would open them in place of the page.
 * What is dropped on a comparison is meant for it.
 */
export function useDroppedFiles(): void {
  const [location, navigate] = useLocation();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      const dropped = droppedFiles(dataTransfer, fileLimits);
      // Beside files that wait for a decision, more are dropped; they are not forgotten for it.
      void (location === paths.importAssessments()
        ? imports.takeMore(dropped)
        : imports.take(dropped, comparisonAt(location)));
      navigate(paths.importAssessments());
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [location, navigate]);
}
