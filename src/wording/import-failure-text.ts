import type { ImportFailure } from '../formats/item-contents';
import { readFailureText } from './read-failure-text';

type Why<Of extends ImportFailure['of']> = Extract<ImportFailure, { of: Of }>['why'];

/** What happened to something that was not taken, and what to do, in a sentence or two for a board member. */
export function importFailureText(failure: ImportFailure): string {
  switch (failure.of) {
    case 'file':
      return fileFailureText(failure.why);
    case 'link':
    case 'code':
      return sharedFailureText(failure.why);
    case 'picture':
      return pictureFailureText(failure.why);
  }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

const ends = 'Files of this page end in .assessment.json, .comparison.json or .backup.json';

function fileFailureText(why: Why<'file'>): string {
  switch (why.kind) {
    case 'too-large':
      return `It is ${megabytes(why.bytes)}, and this page opens files of ${megabytes(why.most)} at most. Check that it is the file you meant.`;
    case 'empty':
      return 'It is empty. Ask whoever sent it to save and send it again.';
    case 'nothing-in-it':
      return 'It is a file of everything on a device, and there was nothing on that device. Check that it is the file you meant.';
    case 'zip':
      return 'It is a zip file, with other files packed into it. Unpack it first, then open what is in it.';
    case 'other-encoding':
      return 'Another program has saved it in a way that loses letters, or it is no text at all. Ask for the file as it was first saved.';
    case 'not-json':
      return `It is not a file of this page, or it was cut off on its way. ${ends}; ask for it again.`;
    case 'too-deep':
      return 'It is nested deeper than any file of this page, so it was not opened. Check that it is the file you meant.';
    case 'not-ours':
      return `It is a file of another program. ${ends}.`;
    case 'unreadable':
      return 'The browser could not read it. Check that it still exists, and open it again.';
    case 'folder':
      return why.ofFile
        ? 'It is a folder, and no browser lets a page that was opened from a file look into one. Open the folder, choose all the files in it, and drop those.'
        : 'It is a folder, and the browser did not let this page look into it. Open the folder, choose all the files in it, and drop those.';
    case 'reader-not-loaded':
      return 'This page could not load what reads files. Reload the page, and open them again.';
    default:
      return readFailureText(why, 'It');
  }
}

function sharedFailureText(why: Why<'link' | 'code'>): string {
  switch (why.kind) {
    case 'not-a-link':
    case 'not-a-code':
      return 'It holds no assessment of this page. Ask whoever sent it for the file.';
    case 'damaged':
      return 'It was cut short or changed on its way. Ask for it again, or for the file.';
    case 'too-large':
      return 'It holds more than a link can. Ask whoever sent it for the file.';
    case 'too-deep':
      return 'It is nested deeper than anything that this page shares, so it was not opened. Ask whoever sent it for the file.';
    case 'other-bank':
      return 'It was answered with other questions, which this page does not have. Open it with the page that made it, or ask for the file.';
    default:
      return readFailureText(why, 'It');
  }
}

function pictureFailureText(why: Why<'picture'>): string {
  switch (why.kind) {
    case 'no-picture':
      return 'This browser cannot open it as a picture. Save it as PNG or JPEG, or take a picture of the screen.';
    case 'no-code':
      return 'There is no code to be found in it. Take the picture again: the whole code, straight on and sharp, with its white edge.';
    case 'empty-code':
      return 'The code in it is empty.';
    case 'reader-not-loaded':
      return 'This page could not load what reads codes. Reload the page, and open it again.';
  }
}
