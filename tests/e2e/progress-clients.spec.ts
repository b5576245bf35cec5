import { expect, type Page, test } from '@playwright/test';
import { makeCaseActed, makeCaseGraded, makeCaseStarted } from '#engine/record/event-drafts.ts';
import { makeExport } from '#engine/record/make-export.ts';
import { buildEvent, uuid } from '../unit/engine/record/build-event.ts';
import { expectAccessible, expectNoSidewaysScroll } from './case-journey.ts';

const MAYA = { id: 'maya', revision: 1 };
const MADE_UP = { id: 'generated-1-any-class-of-2026', revision: 1 };
const [MAYAS_RUN, MADE_UP_RUN] = [uuid(901), uuid(902)];
const RECORD = makeExport(
  [
    makeCaseStarted(MAYA, { attempt: MAYAS_RUN, seed: 's', mode: 'check' }),
    makeCaseGraded(MAYA, { attempt: MAYAS_RUN, passed: false, total: 61 }),
    makeCaseActed(MAYA, MAYAS_RUN, { type: 'kept-for-review', keep: true }),
    makeCaseStarted(MADE_UP, { attempt: MADE_UP_RUN, seed: 's', mode: 'practice' }),
    makeCaseGraded(MADE_UP, { attempt: MADE_UP_RUN, passed: true, total: 82 }),
  ].map((draft, index) => buildEvent(index + 1, { ...draft, device: 'another-browser' })),
);

async function openWithClients(page: Page) {
  await page.goto('/progress/');
  const input = page.getByLabel('Add from a file');
  await expect(input).toBeEnabled();
  await input.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(RECORD) });
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added. You can take it back at any time.')).toBeVisible();
}

test('a client kept for review leads back, is let go of and taken back, and stays so after a reload', async ({
  page,
}) => {
  await openWithClients(page);
  const kept = page.getByRole('region', { name: 'Kept for review' });
  const maya = kept.getByRole('link', { name: /Maya/ });
  await expect(maya).toHaveAttribute('href', '/cases/maya/');
  await expect(kept.getByText('61 of 100, not passed yet')).toBeVisible();
  await expectAccessible(page, 'a kept client');
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page, 'a kept client');

  await kept.getByRole('button', { name: /^Done with/ }).press('Enter');
  const undo = kept.getByRole('button', { name: 'Keep it after all' });
  await expect(undo).toBeFocused();
  await expect(maya).toHaveCount(0);
  await expectAccessible(page, 'a client let go of');
  await undo.press('Enter');
  await expect(maya).toBeVisible();
  await page.reload();
  await expect(maya).toBeVisible();

  await kept.getByRole('button', { name: /^Done with/ }).click();
  await expect(undo).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Made-up clients' })).toBeVisible();
  await expect(kept).toHaveCount(0);
});

test('a made-up client is listed by name with what came of it, and the link brings the same person back', async ({
  page,
}) => {
  await openWithClients(page);
  const made = page.getByRole('region', { name: 'Made-up clients' });
  const link = made.getByRole('link', { name: /^Client: / });
  await expect(made.getByText('82 of 100, passed')).toBeVisible();
  const name = (await link.textContent())?.replace('Client: ', '') ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/cases\/generated\/\?seed=class-of-2026&level=1$/);
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible({ timeout: 30_000 });
});
