import { textOfAnything } from '../../formats/json/text-of-anything';
import { saveFile } from '../../platform/save-file';
import type { UnreadableRecord } from '../../store/records/record-state';

/** Hands what cannot be read to the browser as a file, just as it stands. */
export function downloadUnreadable({ id, raw }: UnreadableRecord): void {
  saveFile(
    `unreadable-${id.replace(/[^\w-]/g, '')}.json`,
    new Blob([textOfAnything(raw)], { type: 'application/json' }),
  );
}
