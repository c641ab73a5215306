import type { Comparison } from '../domain/model/comparison';
import type { AssessmentDocument } from './json/assessment-document';
import type { FileFailure } from './json/read-file';
import type { LinkFailure } from './link/share-link';
import type { CodeFailure } from './packed/packed-assessment';

/**
 * Why a picture gave no code: the browser makes no picture of it, there is no code to be found, the code is empty, or the part
 * of the page that reads codes did not arrive. What is wrong with a code that was read is a failure of that code.
 */
export type PictureFailure = {
  readonly kind: 'no-picture' | 'no-code' | 'empty-code' | 'reader-not-loaded';
};

/**
 * Why a file was not even read: the browser did not hand it over, or it was a folder into which the browser does not let the page look, or
 * the part of the page that reads files did not arrive. `ofFile`: the page was itself opened from a file.
 */
type UnreadFailure =
  | { readonly kind: 'unreadable' | 'reader-not-loaded' }
  | { readonly kind: 'folder'; readonly ofFile: boolean };

/** Why something that somebody opened was not taken, by what it was. Each has its sentence in `import-failure-text`. */
export type ImportFailure =
  | { readonly of: 'file'; readonly why: FileFailure | UnreadFailure }
  | { readonly of: 'link'; readonly why: LinkFailure }
  | { readonly of: 'code'; readonly why: CodeFailure }
  | { readonly of: 'picture'; readonly why: PictureFailure };

/**
 * What somebody opened: a file or a picture by its name, a link or a code by its number among others, from 1, or the only one.
 * `files`: several, before any of them was read.
 */
export type ItemSource =
  | { readonly kind: 'file' | 'picture'; readonly name: string }
  | { readonly kind: 'files' }
  | { readonly kind: 'link' | 'code'; readonly number?: number };

/** What was found in something that somebody opened: whole assessments and comparisons of them, or why there is nothing. */
export type ItemContents =
  | {
      readonly ok: true;
      readonly documents: readonly AssessmentDocument[];
      readonly comparisons: readonly Comparison[];
      /** Places of keys that this program does not know, and so leaves out. */
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly failure: ImportFailure };
