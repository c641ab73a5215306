import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import type { Assessment } from '../../src/domain/model/assessment';
import { recordDatabase } from '../../src/platform/record-database';
import type { RawRecord } from '../../src/platform/raw-record';
import { readRecord, recordOf } from '../../src/store/records/assessment-record';
import { anAssessment } from './assessment-builder';
import { realBankName } from './real-questions';

/** The id of the assessment that most tests are about. */
export const id = anAssessment().id;

/** The record of that assessment, with what the test says instead. */
export function record(instead: Partial<Assessment> = {}): RawRecord {
  return recordOf({
    assessment: anAssessment(instead),
    bank: realBankName,
  });
}

/** Loads the page at a route, with what its browser keeps: the real App on a store that has read the device. */
export async function loadPage(route: string) {
  vi.resetModules();
  window.location.hash = route;
  const [{ App }, { assessments }] = await Promise.all([
    import('../../src/app/app'),
    import('../../src/store/records/assessments'),
  ]);
  await assessments.load();
  render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

/** The same in a browser that holds these records and nothing else. */
export async function openPage(route: string, ...records: readonly RawRecord[]) {
  globalThis.indexedDB = new IDBFactory();
  for (const each of records) await recordDatabase().change([each.id], () => each);
  return loadPage(route);
}

/** Opens one screen of an assessment: `/check`, or `/q/gov-1`. */
export function openScreen(route: string, instead: Partial<Assessment> = {}) {
  return openPage(`/a/${id}${route}`, record(instead));
}

export type User = Awaited<ReturnType<typeof openPage>>;

/** Opens ‘Say why’, where the note and how one knows stand. */
export async function sayWhy(user: User): Promise<void> {
  await user.click(screen.getByText(/^Say why/));
}

/** Puts a text into a field in place of what stands there. */
export async function write(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text !== '') await user.click(field);
  if (text !== '') await user.paste(text);
}

/** The assessments on the disk, whatever the page says of saving. */
export async function storedAssessments(): Promise<readonly Assessment[]> {
  return (await recordDatabase().all()).map((stored) => {
    const read = readRecord(stored);
    if (!read.ok)
      throw new Error(`The page saved what it cannot read: ${JSON.stringify(read.unreadable)}`);
    return read.record.assessment;
  });
}

/** The only assessment on the disk, once the page says that it has saved. */
export async function savedAssessment(): Promise<Assessment> {
  await screen.findByText(/^Saved on this device, /);
  const [only, ...others] = await storedAssessments();
  if (only === undefined || others.length > 0)
    throw new Error(
      `There are ${others.length + (only === undefined ? 0 : 1)} assessments on the disk.`,
    );
  return only;
}

/** The text of each cell of a table, row by row, the head left out. */
export function cellsIn(table: HTMLElement): readonly (readonly string[])[] {
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent));
}

/** A name, with or without the spaces that jsdom's reckoning of names drops between elements. */
export function named(name: string): RegExp {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${exact.replaceAll(' ', '\\s*')}$`);
}

/** Where a link leads. */
export function leadsTo(link: HTMLElement): string {
  return link.getAttribute('href') ?? '';
}
