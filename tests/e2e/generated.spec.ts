import { expect, test } from '@playwright/test';
import { collectErrors, expectAccessible, expectNoSidewaysScroll, heading } from './case-journey.ts';

const PAGE = '/cases/generated/';

test('a shared address brings the same person to two people, and a run is still there after a reload', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const errors = collectErrors(page);
  const address = `${PAGE}?seed=class-of-2026&level=1`;
  await page.goto(address);
  const begin = page.getByRole('button', { name: 'Begin' });
  await expect(begin).toBeVisible({ timeout: 30_000 });
  const who = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent();
  await expectAccessible(page, 'a made-up client');
  await begin.click();
  await expect(heading(page, `Meet ${who}`)).toBeVisible();
  await page.reload();
  await expect(heading(page, `Meet ${who}`)).toBeVisible({ timeout: 30_000 });
  expect(errors).toEqual([]);

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(address);
  await expect(elsewhere.getByRole('heading', { level: 2, name: String(who), exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await other.close();
});

test('an address that cannot be read so is put right, and says what was changed', async ({ page }) => {
  await page.goto(`${PAGE}?seed=My%20Class!&level=9&plan=<script>`);
  await expect(page).toHaveURL(/\?seed=my-class$/);
  await expect(page.getByText('This one was read as: my-class')).toBeVisible();
  await expect(page.getByText('a level there is none of')).toBeVisible();
});

test('without a seed there are three ways to meet somebody, at 360 px too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  await expect(heading(page, 'Surprise me')).toBeVisible();
  await expectAccessible(page, 'choosing');
  await expectNoSidewaysScroll(page, 'choosing');
  const today = new Date().toISOString().slice(0, 10);
  const inWords = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  await expect(page.getByRole('link', { name: `Meet the client of ${inWords}` })).toHaveAttribute(
    'href',
    `${PAGE}?seed=day-${today}`,
  );
  await page.getByRole('button', { name: /^A first client/ }).click();
  await expect(page).toHaveURL(/\?seed=[0-9a-f]{16}&level=1$/);
});

test('a class’s seed and the whole address open the same client; what carries no seed is explained', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(PAGE);
  const seed = page.getByLabel('Seed or address');
  const go = page.getByRole('button', { name: 'Meet this client' });
  for (const [typed, explained] of [
    ['', 'Type the seed of your class, or paste the address you were given.'],
    ['!!!', 'A seed needs at least one letter or digit, and this has none.'],
    ['https://school.example/cases/generated/', 'This address carries no seed.'],
  ] as const) {
    await seed.fill(typed);
    await go.click();
    await expect(page.getByText(explained)).toBeVisible();
    await expect(seed).toBeFocused();
  }
  await expectAccessible(page, 'a problem with the seed');

  await seed.fill('class-of-2026');
  await page.getByLabel('Level').selectOption({ label: 'A first client' });
  await go.click();
  await expect(page).toHaveURL(/\?seed=class-of-2026&level=1$/);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible({ timeout: 30_000 });
  const who = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent();

  await page.goto(PAGE);
  await seed.fill('https://school.example/plumbline/cases/generated/?seed=class-of-2026&level=1');
  await expect(page.getByText('Read as the seed class-of-2026. Level: A first client.')).toBeVisible();
  await seed.press('Enter');
  await expect(page).toHaveURL(/\?seed=class-of-2026&level=1$/);
  await expect(page.getByRole('heading', { level: 2, name: String(who), exact: true })).toBeVisible({
    timeout: 30_000,
  });
});
