import type { Plugin } from 'vite';
import { hostFiles } from './host-files.ts';

/** Puts the files with which some hosts are told their headers into the built folder. */
export function hostFilesPlugin(): Plugin {
  return {
    name: 'host-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles()))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
