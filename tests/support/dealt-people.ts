import { usualDeviation } from '../../src/domain/comparing/deviation-within';
import { meanOf } from '../../src/domain/comparing/mean-of';
import { questionFigures, type GroupAnswers } from '../../src/domain/comparing/question-figures';
import { levels, topLevel, type Level } from '../../src/domain/model/level';
import { questionsAsked } from '../../src/domain/model/questions-asked';
import { madeUpBank } from './made-up-bank';
import { randomFrom } from './random-from.mjs';

const nearest = (figure: number): Level =>
  levels.find((level) => level === Math.min(topLevel, Math.max(0, Math.round(figure)))) ?? 0;

/** Of questions on which nothing is apart, fewer than this share may be called clear, at any size. */
export const falseAlarmsUnder = 0.08;

/** Of questions on which half of the partners are two levels apart from the others, with a deviation of 0.8, more than this share has to be. */
export const powerOver = [
  { partners: 2, people: 2, share: 0.6 },
  { partners: 8, people: 3, share: 0.85 },
] as const;

/** A room of partners with so many people each, whose levels deviate by so much from what is so. */
type DealtRoom = {
  readonly partners: number;
  readonly people: number;
  readonly deviation: number;
  /** How many levels the first half of the partners truly stands above the others: 0 where all people are of one group. */
  readonly apart: number;
};

/**
 * People who are dealt to partners at random, on thirty questions, many times over: on which share of the questions a gap between
 * partners is called clear (docs/domain.md, Whose gap is it). Where all are of one group, each of these is a false alarm.
 *
 * @param times how many comparisons of thirty questions are tried
 */
export function shareClear(
  { partners, people, deviation, apart }: DealtRoom,
  times: number,
  seed: number,
): number {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const asked = questionsAsked(madeUpBank, 'full');
  const answersOf = (middle: number): GroupAnswers => {
    const given = Array.from({ length: people }, () => nearest(middle + deviation * normal())).sort(
      (a, b) => a - b,
    );
    return {
      levels: given,
      dontKnow: 0,
      notApplicable: 0,
      blank: 0,
      mean: meanOf(given),
      speaksForItself: false,
    };
  };
  let clear = 0;
  for (let time = 0; time < times; time += 1) {
    const table = asked.map(() => {
      // Somewhere between 1 and 3; what is apart lies around the middle, so that the ends of the scale cut off little.
      const middle = apart === 0 ? 1 + 2 * random() : 2 - apart / 2;
      return Array.from({ length: partners }, (_, index) =>
        answersOf(index < partners / 2 ? middle + apart : middle),
      );
    });
    const usual = usualDeviation(table);
    table.forEach((answers, index) => {
      const question = asked[index];
      if (
        question !== undefined &&
        questionFigures(question, answers, usual).gap?.verdict === 'clear'
      )
        clear += 1;
    });
  }
  return clear / (times * asked.length);
}
