import type { QuestionBank } from '../../domain/model/question-bank';
import type { PictureFailure } from '../../formats/item-contents';
import { fileLimits } from '../../formats/json/file-limits';
import { nextTurn } from '../../platform/next-turn';
import type { ImportItem } from './import-item';

/** The longest side at which a picture is searched first: enough for a code that fills a fair part of a photo. */
const usualSide = 1600;

/** How long a search may take, in milliseconds. */
const patience = 300;

/** Where a search found nothing: larger, for a small code in a large photo, or else smaller, which smooths a noisy one. */
const secondSide = (longestSide: number) =>
  longestSide > usualSide ? Math.min(longestSide, 2 * usualSide) : Math.round(longestSide / 2);

async function textIn(file: File): Promise<{ readonly text: string } | 'no-picture' | 'no-code'> {
  const [{ openPicture }, { readQrPicture }] = await Promise.all([
    import('../../platform/picture'),
    import('../../formats/packed/read-qr-picture'),
  ]);
  const picture = file.size > fileLimits.bytes ? undefined : await openPicture(file);
  if (picture === undefined) return 'no-picture';
  try {
    for (const side of [usualSide, secondSide(picture.longestSide)]) {
      const pixels = picture.pixels(side);
      await nextTurn();
      const text = pixels === undefined ? undefined : readQrPicture(pixels, patience);
      if (text !== undefined) return { text };
    }
    return 'no-code';
  } finally {
    picture.close();
  }
}

/** The assessment whose QR code is in a picture, or why there is none. It never rejects. */
export async function readCodePicture(file: File, bank: QuestionBank): Promise<ImportItem> {
  const refused = (kind: PictureFailure['kind']): ImportItem => ({
    from: { kind: 'picture', name: file.name },
    contents: { ok: false, failure: { of: 'picture', why: { kind } } },
  });
  try {
    const found = await textIn(file);
    if (typeof found === 'string') return refused(found);
    const { readLinks } = await import('../../formats/link/read-links');
    const [first] = readLinks(found.text, bank);
    return first === undefined
      ? refused('empty-code')
      : { from: { kind: 'picture', name: file.name }, contents: first.contents };
  } catch {
    return refused('reader-not-loaded');
  }
}
