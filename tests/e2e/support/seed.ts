import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { bankName, questionsOf } from './bank.ts';

const databaseName = 'partnership-readiness';
const storeName = 'assessments';

/** Puts a record on the device as it stands, whatever its shape, and loads the page anew. */
export async function seedRecord(
  page: Page,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    async ({ databaseName: name, storeName: store, record: value }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database does not open.'));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(store, 'readwrite');
        transaction.objectStore(store).put(value);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('The record is not written.'));
      });
      database.close();
    },
    { databaseName, storeName, record },
  );
  await page.reload();
}

/** What stands on the device under an id. */
export async function storedRecord(page: Page, id: string): Promise<unknown> {
  return page.evaluate(
    ({ databaseName: name, storeName: store, id: key }) =>
      new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('The database does not open.'));
        request.onsuccess = () => {
          const database = request.result;
          const get = database.transaction(store).objectStore(store).get(key);
          get.onsuccess = () => {
            database.close();
            resolve(get.result);
          };
          get.onerror = () => reject(new Error('The record is not read.'));
        };
      }),
    { databaseName, storeName, id },
  );
}

type Seed = {
  readonly length: 'quick' | 'full';
  readonly filled: boolean;
  readonly note?: string;
  readonly organisation?: string;
};

/** Puts an assessment on the device: without answers, or with all kinds of answers, notes, a plan and asks. Returns its id. */
export async function seedAssessment(
  page: Page,
  {
    length,
    filled,
    note = 'Joint board minutes, September',
    organisation = 'Wenlow Carers Circle',
  }: Seed,
): Promise<string> {
  const id = randomUUID();
  const choices = [4, 3, 2, 1, 0, 'd'] as const;
  const answers = questionsOf(length).map((question, index): readonly [string, unknown] => {
    const choice = choices[index % choices.length];
    return [
      question.id,
      choice === 'd' ? { answer: 'dont-know' } : { level: choice, basis: 'seen', note },
    ];
  });
  const at = '2026-11-22T10:24:00.000Z';
  const plan = {
    startDate: '2026-11-22',
    updatedAt: at,
    actions: [
      {
        id: 'a1',
        text: 'Write to the chair',
        owner: 'Partnership lead',
        due: { date: '2026-12-22' },
        doneWhen: 'The letter is sent.',
        status: 'started',
      },
      {
        id: 'a2',
        origin: { question: 'aims-1', action: 0 },
        text: 'List what you share',
        owner: '',
        due: { event: 'Next contract talks' },
        doneWhen: '',
        status: 'not-started',
      },
    ],
  };
  await seedRecord(page, {
    id,
    document: {
      format: 'partnership-readiness/assessment',
      formatVersion: 1,
      bank: bankName,
      assessment: {
        id,
        partnership: 'Riverside dementia support',
        partner: { name: organisation, sector: 'voluntary' },
        respondent: { kind: 'individual', label: 'Trustee' },
        length,
        createdAt: at,
        updatedAt: at,
        ...(filled
          ? {
              completedAt: at,
              plan,
              asks: ['SYS-1'],
              otherPartners: ['Riverside Hospitals NHS Trust'],
            }
          : {}),
        answers: filled ? Object.fromEntries(answers) : {},
      },
    },
  });
  return id;
}
