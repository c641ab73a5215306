import './number-swatch.css';
import './wheel.css';

/** The number of a segment in its colour; its name stands beside it. `number` counts from 1. */
export function NumberSwatch({ number }: { readonly number: number }) {
  return (
    <span className={`swatch a${number}`} aria-hidden="true">
      {number}
    </span>
  );
}
