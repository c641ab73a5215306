import { readInBatches } from './read-in-batches';

/** One message after the other, so that the answers keep the order of the files. */
let queue = Promise.resolve();

addEventListener('message', ({ data: files }: MessageEvent<readonly File[]>) => {
  queue = queue.then(async () => {
    for await (const batch of readInBatches(files)) postMessage(batch);
  });
});
