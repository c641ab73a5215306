import { Link } from 'wouter';
import { paths } from '../paths';
import { ScreenHeading } from '../ui/screen-heading';

/** Said for an address that is no screen of ours. */
export function NotFoundScreen() {
  return (
    <div className="flow">
      <ScreenHeading title="No such page">There is no page at this address</ScreenHeading>
      <p>The address may have been cut off or mistyped. Nothing of yours is lost.</p>
      <p>
        <Link className="btn" href={paths.start()}>
          Go to your work
        </Link>
      </p>
    </div>
  );
}
