import example from '../../../questions/example.assessment.json';
import type { Assessment } from '../../domain/model/assessment';
import { readAssessment } from '../../formats/json/read-assessment';

function read(): Assessment {
  const result = readAssessment(example);
  if (!result.ok)
    throw new Error(
      `questions/example.assessment.json cannot be read: ${JSON.stringify(result.failure)}`,
    );
  return result.document.assessment;
}

/** The made-up assessment that shows how the tool works. It is a file like any other, marked as an example. */
export const exampleAssessment: Assessment = read();
