import { imports } from '../../store/transfer/imports';
import { ScreenHeading } from '../../ui/screen-heading';
import { thousands } from '../../wording/locale';
import './reading-progress.css';

type Props = { readonly done: number; readonly total: number; readonly onStop: () => void };

/** How far the reading is, with a way to stop it. */
export function ReadingProgress({ done, total, onStop }: Props) {
  const count = thousands(total);
  return (
    <div className="flow">
      <ScreenHeading title="Open a file">Reading…</ScreenHeading>
      {/* One large file has no steps to count: its bar only says that something goes on. */}
      <p>
        <progress
          className="reading"
          {...(total > 1 ? { value: done, max: total } : {})}
          aria-label={total > 1 ? `Reading ${count} files` : 'Reading'}
        />{' '}
        {total > 1 && (
          <span>
            {thousands(done)} of {count}
          </span>
        )}
      </p>
      <p>
        <button
          className="btn second"
          type="button"
          onClick={() => {
            imports.stop();
            onStop();
          }}
        >
          Stop
        </button>
      </p>
    </div>
  );
}
