import './under-way.css';

type Props = {
  /** What goes on: 'Making the spreadsheet'. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
};

/** How far something is that takes its time, and the way to stop it. */
export function UnderWay({ label, done, total, onStop }: Props) {
  return (
    <p className="under-way small">
      <progress aria-label={label} value={Math.min(done, total)} max={total} />
      <button className="link" type="button" onClick={onStop}>
        Stop<span className="hide">: {label}</span>
      </button>
    </p>
  );
}
