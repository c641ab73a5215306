import type { Expectation } from '../formats/json/expected-at';
import { thousands } from './locale';
import { listInWords } from './words';

/** What was expected at a place in a file, for somebody who looks into it: 'a name of 1 to 120 characters'. */
export function expectationInWords(expected: Expectation): string {
  switch (expected.kind) {
    case 'name':
      return `a name of 1 to ${expected.most} characters`;
    case 'text':
      return `a text of at most ${expected.most} characters`;
    case 'plain-text':
      return 'a text without control characters and without lost letters (\uFFFD)';
    case 'one-of':
      return listInWords(expected.values, 'or');
    case 'id':
      return 'an id of letters, digits and hyphens, at most 64';
    case 'this-id':
      return expected.id;
    case 'ids':
      return 'a list of ids';
    case 'moment':
      return 'a moment such as 2026-11-22T10:24:00.000Z';
    case 'day':
      return 'a day that exists, such as 2026-11-22';
    case 'true':
      return 'true, or nothing';
    case 'format-version':
      return 'a whole number from 1';
    case 'bank':
      return 'the id and version of a question bank';
    case 'bank-version':
      return 'a version such as 1.0.0';
    case 'assessment':
      return 'an assessment';
    case 'assessments':
      return 'a list of assessments';
    case 'partner':
      return 'a name and a sector, unless the whole group answered';
    case 'other-partners':
      return `at most ${thousands(expected.most)} names`;
    case 'respondent':
      return 'who answered';
    case 'answer':
      return 'an answer for each question, with a level from 0 to 4, dont-know or not-applicable';
    case 'answers':
      return `at most ${thousands(expected.most)} answers, each under the id of its question`;
    case 'level':
      return 'a whole number from 0 to 4';
    case 'target':
      return 'a level from 0 to 4 for an area';
    case 'plan':
      return 'a plan';
    case 'actions':
      return `at most ${thousands(expected.most)} actions`;
    case 'comparison':
      return 'a comparison';
    case 'comparisons':
      return 'a list of comparisons';
    case 'compared-partner':
      return 'a partner with a name, a sector, an alias and other names';
    case 'partners':
      return `at most ${thousands(expected.most)} partners`;
    case 'other-names':
      return `at most ${thousands(expected.most)} other names of the partner`;
    case 'member':
      return 'an assessment’s id and its round';
    case 'members':
      return `at most ${thousands(expected.most)} assessments, each of them once`;
    case 'round':
      return `a whole number from 1 to ${thousands(expected.most)}`;
    case 'something-else':
      return 'something else';
  }
}
