import { readLinks, readOpenedLink } from '../../formats/link/read-links';
import type { LinkText } from './link-text';
import { readInBatches } from './read-in-batches';

/** One message after the other, so that the answers keep the order of the files. */
let queue = Promise.resolve();

/** Files are answered batch by batch, a long text with links in it at once. */
addEventListener('message', ({ data: asked }: MessageEvent<readonly File[] | LinkText>) => {
  queue = queue.then(async () => {
    if ('text' in asked) postMessage(readText(asked));
    else for await (const batch of readInBatches(asked)) postMessage(batch);
  });
});

function readText({ text, isAddress, bank }: LinkText) {
  return isAddress ? [readOpenedLink(text, bank)] : readLinks(text, bank);
}
