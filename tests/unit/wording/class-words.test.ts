import { describe, expect, it } from 'vitest';
import { questionClasses, type QuestionClass } from '../../../src/domain/comparing/class-of';
import { classWords } from '../../../src/wording/class-words';

describe('the words of the classes', () => {
  it.each<[QuestionClass, string]>([
    ['perception-gap', '1.5 levels apart or more'],
    ['different-starting-points', '1.5 levels apart or more'],
    ['split-views', 'agreement among the people who answered is under 0.5'],
    ['possible-perception-gap', '1.5 levels apart or more'],
    ['possible-starting-points', '1.5 levels apart or more'],
    ['mixed-views', 'agreement is 0.5 or more, but under 0.7'],
    ['blind-spot', 'The don’t-know share is a third or more'],
    ['blind-spot', 'two people or more don’t know'],
    ['shared-strength', 'the mean is level 3 or more'],
    ['shared-strength', 'alike (agreement is 0.7 or more)'],
    ['shared-gap', 'the mean is under level 2'],
    ['building', 'the mean is from level 2 up to level 3'],
  ])('tell the rule of %s by its thresholds: ‘%s’', (name, rule) => {
    expect(classWords[name].rule).toContain(rule);
  });

  it('are others for each class', () => {
    for (const part of ['name', 'title', 'rule', 'prompt'] as const)
      expect(new Set(questionClasses.map((name) => classWords[name][part])).size).toBe(
        questionClasses.length,
      );
  });
});
