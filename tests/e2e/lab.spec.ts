import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe-on.ts';

const slider = (page: Page, name: RegExp) => page.getByRole('slider', { name });
const readings = (page: Page) => page.getByRole('table', { name: /At the bottom of the squat/ });
const row = (page: Page, name: string) => readings(page).getByRole('row', { name: new RegExp(`^${name}`) });

async function open(page: Page, query = '') {
  await page.goto(`/lab/${query}`);
  await expect(page.locator('[data-alive]')).toBeVisible();
  await expect(slider(page, /ankle dorsiflexion/)).toBeVisible();
}

function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

test('by keyboard: a stiffer ankle moves body, angles and engine, stays in the address and survives a reload', async ({
  page,
}) => {
  const heard = complaints(page);
  await open(page);
  await expect(row(page, 'Knee in, left')).toContainText('no');
  await slider(page, /ankle dorsiflexion/).focus();
  await page.keyboard.press('End');
  await expect(row(page, 'Knee in, left')).toContainText('yes');
  await expect(row(page, 'Trunk past')).toContainText('yes');
  await expect(page.getByRole('listitem').filter({ hasText: 'in 100, from' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\?ankle-dorsiflexion-limited=100$/);
  await page.reload();
  await expect(slider(page, /ankle dorsiflexion/)).toHaveValue('100');
  await expect(row(page, 'Knee in, left')).toContainText('yes');
  expect(heard).toEqual([]);
});

test('what a wedge would do stands beside, and measuring brings the ankle to the top', async ({ page }) => {
  await open(page, '?preset=stiff-ankle');
  await page.getByRole('checkbox', { name: 'heels on a 5 cm board' }).press('Space');
  await expect(page.getByRole('img', { name: /Overhead squat/ })).toHaveCount(2);
  await expect(readings(page).getByRole('columnheader', { name: 'With heels on a 5 cm board' })).toBeVisible();
  await page.getByRole('checkbox', { name: /Measure ankle/ }).press('Space');
  const first = page.getByRole('listitem').filter({ hasText: 'in 100, from' }).first();
  await expect(first).toContainText('Limited ankle dorsiflexion');
  await expect(page).toHaveURL(/modification=squat-heels-raised/);
});

test('one of the people may not be driven by what they have, and is told so', async ({ page }) => {
  await open(page, '?preset=weak-glutes');
  const told = page.getByText(/In this person/);
  const heard = new Set<string>();
  for (let i = 0; i < 8; i += 1) {
    await page.getByRole('button', { name: /^Meet/ }).click();
    await expect(page).toHaveURL(new RegExp(`person=${i + 1}$`));
    heard.add(((await told.textContent()) ?? '').includes('driven by') ? 'driven' : 'not driven');
  }
  expect([...heard].sort()).toEqual(['driven', 'not driven']);
  await page.getByRole('button', { name: 'Back to the average' }).click();
  await expect(told).toHaveCount(0);
});

test('a hostile address is bent into shape, and the page says how', async ({ page }) => {
  const heard = complaints(page);
  await open(page, '?thigh=9e9&foot-pronation=-40&sparkle=%3Cimg%20src%3Dx%3E&legs=seven&preset=nobody');
  const note = page.getByRole('status').filter({ hasText: 'Parts of this address' });
  await expect(note.getByRole('listitem')).toHaveCount(5);
  await expect(note).toContainText('thigh length cannot be 9e9; 115 is shown.');
  await expect(slider(page, /Thighs/)).toHaveValue('115');
  expect(heard).toEqual([]);
});

for (const { width, theme } of [
  { width: 320, theme: 'dark' },
  { width: 1280, theme: 'light' },
] as const) {
  test(`at ${width} px, ${theme}, with less motion: nothing overflows and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 780 });
    await open(page, '?preset=stiff-ankle-with-wedge');
    await expect(page.getByRole('img', { name: /Overhead squat/ })).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}

test('on a phone the legs and angles stay in view while sliders are moved', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  await slider(page, /Movement habit/).scrollIntoViewIfNeeded();
  await slider(page, /Movement habit/).focus();
  await page.keyboard.press('End');
  const pinned = page.getByRole('status').filter({ hasText: 'left knee' });
  await expect(pinned).toContainText('left knee 8° in');
  await expect(pinned).toBeInViewport();
});

test('on paper the sliders stay away and figure, angles and stories remain', async ({ page }) => {
  await open(page, '?preset=all-three');
  await page.emulateMedia({ media: 'print' });
  await expect(slider(page, /ankle dorsiflexion/)).toBeHidden();
  await expect(readings(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it leaves out' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the settings stand as stills with their words, and the page says what is missing', async ({ page }) => {
    await page.goto('/lab/');
    await expect(page.getByText(/need JavaScript/)).toBeVisible();
    await expect(page.getByRole('img', { name: /A stiff ankle/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Weak glutes', exact: true })).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});

test('a lesson shows a setting and opens it in the lab', async ({ page }) => {
  await page.goto('/lessons/finding-the-driver/the-ankle-nobody-checks/');
  const card = page.getByRole('complementary', { name: /Movement lab: A stiff ankle, heels raised/ });
  await expect(card.getByRole('img')).toHaveCount(2);
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/lab\/\?/);
  await expect(slider(page, /ankle dorsiflexion/)).toHaveValue('100');
});
