import { test } from '@playwright/test';
import { headers } from '../../scripts/vite/host-files.ts';
import { servedCopy } from './support/dist.ts';
import { answerAll, setUp } from './support/journey.ts';
import { resultsToPdf } from './support/results-to-pdf.ts';
import { expect } from './support/test.ts';

test('under the headers of docs/hosting.md the whole job is done, and the browser complains of nothing', async ({
  page,
}) => {
  const served = await servedCopy(headers);
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  try {
    const response = await page.goto(served.address);
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    await expect(page.getByText('Ready for use without a connection.')).toBeVisible();
    await setUp(page, { length: 'quick', address: served.address });
    await answerAll(page, 'quick', [4, 3, 2, 1, 0, 'd', 3, 2, 4, 1]);
    expect(await resultsToPdf(page)).toContain('Riverside dementia support');
    expect(noise).toEqual([]);
  } finally {
    await served.close();
  }
});
