import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, editedNames } from '../../../../src/domain/model/edited';

const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const names = fc.uniqueArray(name, { maxLength: 6 });

describe('what was edited', () => {
  it.each<[string, string | undefined, string | undefined, string | undefined, string | undefined]>(
    [
      ['is as it was left', 'Chair', 'Chair', 'Trustee', 'Trustee'],
      [
        'is as it was left where another tab has changed it too',
        'Lead',
        'Chair',
        'Trustee',
        'Trustee',
      ],
      ['is gone where it was cleared', 'Chair', 'Chair', undefined, undefined],
      ['stays as it is now where it was left alone', 'Lead', 'Chair', 'Chair', 'Lead'],
      ['stays gone where another tab has cleared it', undefined, 'Chair', 'Chair', undefined],
    ],
  )('%s', (_what, current, before, after, now) => {
    expect(edited(current, before, after)).toBe(now);
  });

  it('is found by what it says, in whatever order its keys stand', () => {
    const current = { kind: 'now' };
    expect(edited<object>(current, { a: 1, b: 2 }, { b: 2, a: 1 })).toBe(current);
  });
});

describe('a list of names that was edited', () => {
  it.each<[string, string, string, string, string]>([
    ['has what was added', 'A B', 'A B', 'A B C', 'A B C'],
    ['lacks what was taken out', 'A B', 'A B', 'B', 'B'],
    ['has what another tab added', 'A B X', 'A B', 'A B C', 'A B C X'],
    ['lacks what another tab took out', 'B', 'A B', 'A B C', 'B C'],
    ['has another spelling of a name', 'A B X', 'A B', 'A Bb', 'A Bb X'],
    ['has no name twice that both added', 'A X', 'A', 'A X', 'A X'],
    ['has an order that was changed', 'A B', 'A B', 'B A', 'B A'],
  ])('%s', (_what, current, before, after, now) => {
    const list = (text: string) => text.split(' ');
    expect(editedNames(list(current), list(before), list(after), 12).join(' ')).toBe(now);
  });

  it('is as it was left where nothing else has changed, and as it stands where nothing was edited', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        expect(editedNames(before, before, after, 12)).toEqual(after);
        expect(new Set(editedNames(after, before, before, 12))).toEqual(new Set(after));
      }),
    );
  });

  it('has no more names than it may', () => {
    fc.assert(
      fc.property(names, names, names, (current, before, after) => {
        expect(editedNames(current, before, after, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
