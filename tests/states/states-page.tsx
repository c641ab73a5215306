import type { Piece } from './piece';
import './states-page.css';

const anchorOf = (words: string) => words.replace(/\W+/g, '-').toLowerCase();

/** Pieces with their states, each under its name: all of them, or the one that is asked for. A piece that holds the page back only then. */
export function StatesPage({
  pieces,
  asked,
}: {
  readonly pieces: readonly Piece[];
  readonly asked: string | undefined;
}) {
  const shown = pieces.filter(({ name, isModal }) =>
    asked === undefined ? !isModal : name === asked,
  );
  return (
    <main className="states">
      <h1>{asked ?? 'All pieces in their states'}</h1>
      <p>
        {asked !== undefined && <a href="?">All pieces</a>}
        {asked === undefined &&
          pieces.map(({ name }) => (
            <span key={name}>
              <a href={`?piece=${name}`}>{name}</a>{' '}
            </span>
          ))}
      </p>
      {shown.map(({ name, states }) => (
        <section key={name} aria-labelledby={anchorOf(name)}>
          <h2 id={anchorOf(name)}>{name}</h2>
          {states.map((state) => (
            <div key={state.name}>
              <p className="quiet gap-m">{state.name}</p>
              <div className="state" data-piece={name} data-state={state.name}>
                {state.show}
              </div>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
