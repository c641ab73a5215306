import { levelOf } from '../domain/model/answer';
import type { Assessment } from '../domain/model/assessment';
import type { Area } from '../domain/model/question-bank';
import { questionsOfArea } from '../domain/model/questions-asked';
import { capitalised, countInWords, listInWords } from './words';

/** What stands lowest in an area, by the titles of its questions: 'Lowest, at level 0: talking about rewards.' */
export function lowAnswersInWords(area: Area, assessment: Assessment): string {
  const answered = questionsOfArea(area, assessment.length).flatMap((question) => {
    const level = levelOf(assessment.answers[question.id]);
    return level === undefined ? [] : [{ title: question.title, level }];
  });
  const lowest = Math.min(...answered.map(({ level }) => level));
  const titles = answered.filter(({ level }) => level === lowest).map(({ title }) => `‘${title}’`);
  if (titles.length === 0) return '';
  if (titles.length === answered.length)
    return `${['', 'Its one answer is', 'Both its answers are'][titles.length] ?? `All its ${countInWords(titles.length)} answers are`} at level ${lowest}.`;
  return `${capitalised(listInWords(titles))} ${titles.length === 1 ? 'stands' : 'stand'} lowest, at level ${lowest}.`;
}
