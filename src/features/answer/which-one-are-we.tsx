import { Fragment } from 'react';
import { boundaryCards } from '../../bank/boundary-cards';
import './which-one-are-we.css';

const kinds = [
  ['trust', 'A trust'],
  ['charity', 'A charity of five'],
] as const;

/** What settles a question between two levels, and what a trust and a small charity do at 1, 3 and 4. */
export function WhichOneAreWe({ questionId }: { readonly questionId: string }) {
  const card = boundaryCards[questionId];
  if (card === undefined) return null;
  return (
    <>
      <dl className="bound">
        {card.between.map((text, level) => (
          <Fragment key={text}>
            <dt>
              {level} or {level + 1}?
            </dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <dl className="bound">
        {kinds.map(([kind, name]) =>
          ([1, 3, 4] as const).map((level) => (
            <Fragment key={`${kind} ${level}`}>
              <dt>
                {name} at {level}
              </dt>
              <dd>{card[kind][level]}</dd>
            </Fragment>
          )),
        )}
      </dl>
      <p className="small quiet">The examples are made up.</p>
    </>
  );
}
