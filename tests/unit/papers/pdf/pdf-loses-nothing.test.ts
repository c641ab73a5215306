import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../support/whole-files';
import type { Paper } from '../../../../src/papers/content/paper';
import { textsOfPaper } from '../../../../src/papers/content/texts-of-paper';
import { textLimits } from '../../../../src/domain/model/text-limits';
import { bodyText, readPages } from '../../../support/pages-of-pdf';
import { aPlan, anAction, mixedAnswers, paperOf } from '../../../support/paper-of';

/** Words that occur nowhere else, up to a length: 'q001 q002 …'. */
function wordsUpTo(length: number, prefix: string): string {
  return Array.from(
    { length: Math.floor((length + 1) / (prefix.length + 4)) },
    (_, index) => prefix + String(index).padStart(3, '0'),
  ).join(' ');
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const read = async (paper: Paper) => bodyText((await readPages(drawPdf(paper))).pages);

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  return words.reduce(
    (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1),
    new Map<string, number>(),
  );
}

/** The words of a paper's texts that stand in its PDF less often than on the paper. */
async function lostWords(paper: Paper): Promise<string[]> {
  const drawn = counted(wordsOf(await read(paper)));
  const wanted = counted(textsOfPaper({ ...paper, title: '' }).flatMap(wordsOf));
  return [...wanted]
    .filter(([word, count]) => (drawn.get(word) ?? 0) < count)
    .map(([word]) => word);
}

const withNote = (note: string) =>
  paperOf({ answers: { ...mixedAnswers, 'gov-3': { level: 2, basis: 'seen', note } } });

describe('nothing that stands on a paper is lost when it is drawn', { timeout: 30_000 }, () => {
  it('neither with a plan of 40 actions whose texts are as long as they may be', async () => {
    const actions = Array.from({ length: 40 }, (_, index) =>
      anAction(`a${index}`, {
        text: wordsUpTo(textLimits.action, `t${index}x`),
        owner: wordsUpTo(textLimits.owner, `o${index}x`),
        due: { date: '2026-12-22', event: wordsUpTo(textLimits.event, `e${index}x`) },
        doneWhen: wordsUpTo(textLimits.doneWhen, `d${index}x`),
      }),
    );
    expect(await lostWords(paperOf({ plan: aPlan(...actions), asks: ['SYS-1'] }))).toEqual([]);
  });

  it('nor with a note of 2,000 characters, which stands there word by word in order', async () => {
    const note = wordsUpTo(textLimits.note, 'q');
    expect(await lostWords(withNote(note))).toEqual([]);
    expect(await read(withNote(note))).toContain(note);
  });

  it('nor with a note of 2,000 characters at each of the thirty questions', async () => {
    const answers = Object.fromEntries(
      Object.entries(mixedAnswers).map(([id, answer]) => [
        id,
        { ...answer, note: wordsUpTo(textLimits.note, `${id}x`) },
      ]),
    );
    expect(Object.keys(answers)).toHaveLength(29);
    expect(await lostWords(paperOf({ answers }))).toEqual([]);
  });

  it('nor with a note of many short lines, which is longer than a page', async () => {
    const note = Array.from({ length: 400 }, (_, index) => `l${index}`).join('\n');
    expect(note.length).toBeLessThan(textLimits.note);
    expect(await lostWords(withNote(note))).toEqual([]);
    expect((await read(withNote(note))).match(/\bl\d+\b/g)).toEqual(note.split('\n'));
  });

  it('nor with a note of one word that is longer than a line', async () => {
    const word = Array.from({ length: 500 }, (_, index) => String(index).padStart(4, '0')).join('');
    expect((await read(withNote(word))).replaceAll(' ', '')).toContain(`Note:${word}`);
  });

  it('nor with names as long as they may be and the most partners', async () => {
    const name = (prefix: string) => wordsUpTo(textLimits.name, prefix);
    const partners = Array.from({ length: 12 }, (_, index) => name(`p${index}x`));
    const paper = paperOf({
      partnership: name('s'),
      partner: { name: name('n'), sector: 'other' },
      respondent: { kind: 'individual', label: wordsUpTo(textLimits.role, 'r') },
      otherPartners: partners,
      plan: aPlan(),
    });
    expect(wordsOf(await read(paper)).filter((word) => word.startsWith('p11x'))).toHaveLength(
      2 * wordsOf(name('p11x')).length,
    );

    expect(await lostWords(paper)).toEqual([]);
  });

  it('nor a character that the faces lack: a ? stands in its place', async () => {
    const text = await read(
      paperOf({
        partnership: 'Care 💙 first',
        plan: aPlan(anAction('a', { text: 'Ask مرحبا now' })),
      }),
    );
    expect(text).toContain('Care ? first');
    expect(text).toContain('Ask ????? now');
  });
});
