import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasedText } from '../../../../src/domain/comparing/aliased-text';
import { underAliases } from '../../../../src/domain/comparing/under-aliases';
import { givenNames } from '../../../../src/wording/given-names';
import { resolvedOf, toAll } from '../../../support/comparison-builder';

const named = resolvedOf(
  [
    { by: 'Wenlow Carers', role: 'Ann Lee', answers: toAll(1) },
    { by: 'Wenlow Carers (North)', role: 'Bo', answers: toAll(2) },
    { by: 'St. Anne’s + Co', role: 'Ann Lee', answers: toAll(3), instead: { partnership: 'Élan' } },
  ],
  (comparison) => ({ ...comparison, name: 'Autumn room' }),
);
const aliased = underAliases(named, givenNames);
const shown = aliasedText(named, aliased);

describe('what somebody wrote, under aliases', () => {
  it.each([
    ['Wenlow Carers invites', 'Partner A invites'],
    ['WENLOW  carers, wenlow carers', 'Partner A, Partner A'],
    ['Wenlow Carers (North) pays', 'Partner B pays'],
    ['(St. Anne’s + Co)', '(Partner C)'],
    ['Ask Ann Lee and Bo.', 'Ask Respondent 1 and Respondent 2.'],
    ['the E\u0301lan fair', 'the Partnership 2 fair'],
    ['After the Autumn room', 'After the A comparison with names hidden'],
    ['Boldly', 'Boldly'],
    ['Nothing of ours', 'Nothing of ours'],
    ['', ''],
  ])('‘%s’ is ‘%s’', (text, says) => expect(shown(text)).toBe(says));

  it('has no name of the comparison left as words of its own', () => {
    const names = named.partners.map(({ partner }) => partner.name);
    const part = fc.oneof(fc.constantFrom(...names, ' ', ', ', '.', '\n'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = ` ${shown(parts.join(' '))} `.toLowerCase();
        for (const name of names) expect(text).not.toContain(` ${name.toLowerCase()} `);
      }),
    );
  });

  it('is the text itself where nobody is in the comparison', () => {
    const none = resolvedOf([], (comparison) => ({ ...comparison, name: '' }));
    expect(aliasedText(none, underAliases(none, givenNames))('Ann Lee')).toBe('Ann Lee');
  });
});
