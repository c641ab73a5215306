import { useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import { isOffline } from '../../platform/is-offline';
import { notLoadedText } from '../../wording/not-loaded-text';
import { Message } from '../../ui/message';

/** Opens a finished, made-up assessment. One that is here already opens as it was left. */
export function ExampleButton() {
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const { exampleAssessment } = await import('./example-assessment');
      assessments.add(exampleAssessment);
      navigate(paths.results(exampleAssessment.id));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>
        <button className="link" type="button" onClick={() => void open()}>
          Try it with an example
        </button>
      </p>
      {failed && (
        <Message kind="problem" role="alert">
          <p>The example did not load. {notLoadedText(isOffline())}</p>
        </Message>
      )}
    </>
  );
}
