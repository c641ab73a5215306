import { describe, expect, it } from 'vitest';
import { leftOutInWords, whoseGapInWords } from '../../../src/wording/whose-gap-in-words';
import {
  figuresOf,
  figuresOn,
  toAll,
  toQuestion,
  type Voice,
} from '../../support/comparison-builder';
import type { Level } from '../../../src/domain/model/level';

/** People who answer alike on all but one question, so that it is known how far apart they usually stand. */
const people = (by: string, ...given: readonly Level[]): readonly Voice[] =>
  given.map((level) => ({ by, answers: toAll(2, toQuestion('aims-1', level)) }));
const saidOf = (voices: readonly Voice[]) => {
  const figures = figuresOf(voices);
  return whoseGapInWords(figuresOn(figures, 'aims-1'), figures);
};

describe('whose gap it is, in words', () => {
  it('is nothing where partners are close', () => {
    expect(saidOf([...people('Wenlow', 3), ...people('Riverside', 2)])).toBeUndefined();
  });

  it('names the two that are clearly apart, the lower first, and what would have been enough', () => {
    expect(saidOf([...people('Wenlow', 4, 4), ...people('Riverside', 1, 2)])).toMatchObject({
      verdict: 'clear',
      name: 'Clear',
      sentence:
        'Riverside and Wenlow stand 2.5 levels apart. Here 1.5 is enough to say that it is the partners, and not who happened to answer.',
      working: expect.stringContaining('about one question in twenty') as unknown,
    });
  });

  it('says that it may be who answered, and what would be clear', () => {
    expect(saidOf([...people('Wenlow', 2, 4), ...people('Riverside', 0, 2)])).toMatchObject({
      name: 'May be the people',
      sentence:
        'It may be who answered, and not which partner. The partners stand 2.0 levels apart; 2.8 would be clear.',
    });
    expect(
      saidOf([...people('Wenlow', 4), ...people('Riverside', 2, 2), ...people('North', 2, 2)]),
    ).toMatchObject({
      sentence: 'It may be who answered, and not which partner: at one end only one person did.',
    });
  });

  it('says why nobody can tell', () => {
    expect(saidOf([...people('Wenlow', 4), ...people('Riverside', 1)])).toMatchObject({
      name: 'Too few to tell',
      sentence: 'One person a partner: this may be that person’s view.',
    });
    expect(saidOf([...people('Wenlow', 4, 4), ...people('Riverside', 1)])?.sentence).toBe(
      'Only Wenlow has two people or more with a level, so this may be one person’s view.',
    );
    const once = (by: string, level: Level): Voice => ({
      by,
      answers: toQuestion('aims-1', level),
    });
    expect(
      saidOf([once('Wenlow', 4), once('Wenlow', 4), once('Riverside', 1), once('Riverside', 1)])
        ?.sentence,
    ).toBe(
      'Too few people answered in all to know how far apart people of one partner usually stand.',
    );
  });

  it('says that two organisations speak for themselves', () => {
    const organisation = (by: string, level: Level): Voice => ({
      by,
      kind: 'organisation',
      answers: toQuestion('aims-1', level),
    });
    expect(saidOf([organisation('Wenlow', 3), organisation('Riverside', 1)])?.sentence).toBe(
      'Riverside and Wenlow stand 2.0 levels apart, and each answered for the whole organisation.',
    );
  });

  it('shows one decimal more where two figures would look the same and are not', () => {
    // Of √(0.5 / 2) = 0.5 on this question, and 1.06 usually: 2.772 × 1.06 × √(1/2) is a little more than 2.
    const apart = (by: string, first: Level, second: Level): readonly Voice[] =>
      [first, second].map((level, index) => ({
        by,
        answers: toAll(index === 0 ? 1 : 3, toQuestion('aims-1', level)),
      }));
    const said = saidOf([...apart('Wenlow', 4, 4), ...apart('Riverside', 2, 1)])?.sentence ?? '';
    const [, spread = '', needed = ''] = /stand (\S+) levels apart; (\S+) would/.exec(said) ?? [];
    expect(Number(spread)).toBeLessThan(Number(needed));
  });

  it('never says sample, significant or error', () => {
    for (const voices of [
      [...people('Wenlow', 4, 4), ...people('Riverside', 1, 2)],
      [...people('Wenlow', 2, 4), ...people('Riverside', 0, 2)],
      [...people('Wenlow', 4), ...people('Riverside', 1)],
    ])
      expect(JSON.stringify(saidOf(voices))).not.toMatch(/sample|significan|error/i);
  });
});

it('says what is left out of the spread of more than eight partners', () => {
  const said = (partners: number) => {
    const figures = figuresOf(
      Array.from({ length: partners }, (_, index) => people(`Partner ${index}`, 2)).flat(),
    );
    return leftOutInWords(figuresOn(figures, 'aims-1'), figures);
  };
  expect(said(8)).toBe('');
  expect(said(9)).toMatch(
    /^Of nine partners, the highest and the lowest are left out of the spread: /,
  );
  expect(said(20)).toMatch(/^Of 20 partners, the two highest and the two lowest are left out /);
});
