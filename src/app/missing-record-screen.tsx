import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '../paths';
import { ScreenHeading } from '../ui/screen-heading';
import type { ReadFailure } from '../formats/json/read-failure';
import { readFailureText } from '../wording/read-failure-text';

type Props = {
  /** What should be here. */
  readonly what: 'assessment' | 'comparison';
  /** Why it cannot be read, where it is here. */
  readonly failure: ReadFailure | undefined;
  /** Where it may be found, and the way there, where it is not. */
  readonly elsewhere: string;
  readonly way: ReactNode;
};

/** Said in place of a screen whose record is not on this device, or cannot be read. */
export function MissingRecordScreen({ what, failure, elsewhere, way }: Props) {
  const heading =
    failure === undefined ? `This ${what} is not on this device` : `This ${what} cannot be opened`;
  return (
    <div className="flow">
      <ScreenHeading title={failure === undefined ? 'Not on this device' : heading}>
        {heading}
      </ScreenHeading>
      <p>
        {failure === undefined
          ? `It was made in another browser or on another device, or this browser’s data has been cleared. ${elsewhere}`
          : `${readFailureText(failure, 'What is kept here')} It has not been changed. You can download it as it is from the first screen.`}
      </p>
      <p>
        {failure === undefined ? (
          way
        ) : (
          <Link className="btn" href={paths.start()}>
            Go to your work
          </Link>
        )}
      </p>
    </div>
  );
}
