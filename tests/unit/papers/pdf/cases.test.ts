import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import { planPaper } from '../../../../src/papers/content/plan-paper';
import { textsOfPaper } from '../../../../src/papers/content/texts-of-paper';
import { drawPdf } from '../../../support/whole-files';
import { missingCharacters } from '../../../../src/papers/pdf/printable-text';
import { page } from '../../../../src/papers/pdf/page';
import { bodyText, readPages } from '../../../support/pages-of-pdf';
import { madeOn, paperBanks } from '../../../support/paper-of';

function inFixture(name: string): Assessment {
  const file = join(import.meta.dirname, `../../../fixtures/cases/${name}.assessment.json`);
  const read = readAssessment(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${name} is refused: ${JSON.stringify(read.failure)}`);
  return read.document.assessment;
}

async function drawn(name: string) {
  const paper = planPaper(paperBanks, inFixture(name), madeOn);
  const { pages } = await readPages(drawPdf(paper));
  return { paper, text: bodyText(pages), pages };
}

it('a note with Word’s end of a line has two lines, and nothing is asked about it', async () => {
  const { paper, text } = await drawn('vt-note');
  expect(text).toMatch(/First line\s+second line/);
  expect(textsOfPaper(paper).flatMap(missingCharacters)).toEqual([]);
});

it.each([
  ['plan-with-link-in-owner', 'TermsOfReference.docx?web=1', 'Not started'],
  ['plan-links-one-cell', 'SignedByBothBoards.docx', 'Not started'],
  ['plan-links-two-cells', 'MinutesOfTheJointBoard.docx', 'Not started'],
])('%s: the whole link stands on the paper, and every column', async (name, end, status) => {
  const { text, pages } = await drawn(name);
  expect(text.replaceAll(/\s/g, '')).toContain(end);
  expect(text).toContain(status);
  const rights = pages.flatMap(({ body }) => body.map(({ right }) => right));
  expect(Math.max(...rights)).toBeLessThan(page.width - page.margin + 0.5);
});
