import { expect, test } from '@playwright/test';

const BASED = 'http://localhost:4397/plumbline';

test('under a base path search finds, and its results open', async ({ page }) => {
  await page.goto(`${BASED}/about/`);
  await page.keyboard.press('/');
  await page.getByLabel('Words to look for').fill('kneecap');
  const first = page.locator('site-search ol a').first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(/\/plumbline\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('under a base path a check is answered and a client can be started', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${BASED}/lessons/seeing-movement/the-knee-that-travels-in/`);
  await page.locator('form[data-question]').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check' }).first().click();
  await expect(page.getByText(/First try|That’s it|Part of it|Not yet/).first()).toBeVisible();
  await page.goto(`${BASED}/cases/maya/`);
  await expect(page.getByRole('button', { name: /start|begin|meet/i }).first()).toBeEnabled();
  expect(failed).toEqual([]);
});
