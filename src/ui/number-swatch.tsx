import './number-swatch.css';
import './wheel.css';

type Props = {
  /** Counts from 1. */
  readonly number: number;
  /** Drawn as a ring in place of a disc: what that says stands beside it in words. */
  readonly isOpen?: boolean;
};

/** The number of a segment in its colour; its name stands beside it. */
export function NumberSwatch({ number, isOpen = false }: Props) {
  return (
    <span className={`swatch a${number}${isOpen ? ' swatch-open' : ''}`} aria-hidden="true">
      {number}
    </span>
  );
}
