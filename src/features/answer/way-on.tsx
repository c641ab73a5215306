import { memo } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon';
import './way-on.css';

type Props = { readonly nextHref: string; readonly backHref: string; readonly isLast: boolean };

/** The ways back and on. An answer changes nothing here, so it is not drawn again with one. */
export const WayOn = memo(function WayOn({ nextHref, backHref, isLast }: Props) {
  return (
    <div className="way-on">
      <Link className="link" href={backHref}>
        Back
      </Link>
      <Link className="btn" href={nextHref}>
        {isLast ? 'Check your answers' : 'Next question'}
        <Icon name="on" />
      </Link>
    </div>
  );
});
