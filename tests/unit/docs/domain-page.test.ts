import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/domain/comparing/thresholds';
import { actionTimes } from '../../../src/domain/model/action-bank';
import { answerBases } from '../../../src/domain/model/answer';
import { respondentKinds, sectors } from '../../../src/domain/model/assessment';
import { areaIds } from '../../../src/domain/model/question-bank';
import { readFile } from '../../../src/formats/json/read-file';
import { classWords } from '../../../src/wording/class-words';
import { realBank } from '../../support/real-bank';

const page = readFileSync('docs/domain.md', 'utf8').replace(/\s+/g, ' ');
const { bank } = realBank();

describe('docs/domain.md says what the code has', () => {
  it.each([...areaIds, ...sectors, ...respondentKinds, ...answerBases, ...actionTimes])(
    'the word %s',
    (word) => expect(page).toContain(`\`${word}\``),
  );

  it('the bands, and where the headline begins to count', () => {
    expect(page).toContain(bank.bands.map(({ name, from }) => `${name} from ${from}`).join(', '));
    const counted = bank.bands.find(({ id }) => id === bank.countedFrom)?.name ?? '';
    expect(page).toContain(`The headline counts from ${counted}.`);
    expect(page).toContain(`a target level, ${bank.defaultTarget} unless`);
  });

  it('every class by its name', () => {
    for (const { name } of Object.values(classWords)) expect(page).toContain(name);
  });

  it('the thresholds of the classes', () => {
    expect(page).toContain(`Spread of ${thresholds.spread} levels or more`);
    expect(page).toContain(`agreement under ${thresholds.agreement} `);
    expect(page).toContain(`agreement under ${thresholds.alike}.`);
    expect(page).toContain(`mean level ${thresholds.strength} or more`);
    expect(page).toContain(`mean level under ${thresholds.gap}.`);
    expect(page).toContain('share of a third or more');
    expect(thresholds.dontKnowShare).toBeCloseTo(1 / 3, 12);
  });

  it('a file that the program reads, with nothing in it that it does not know', () => {
    const indented = readFileSync('docs/domain.md', 'utf8').match(/^ {4}\{\n(?: {4}.*\n)+/m)?.[0];
    expect(readFile(indented ?? '')).toMatchObject({ ok: true, dropped: [] });
  });
});
