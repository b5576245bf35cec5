import { expect, test } from '@playwright/test';
import { expectSoundPage } from './expect-sound-page.ts';

const LESSON = '/lessons/seeing-movement/the-knee-that-travels-in/';
const PAGES = [
  '/',
  '/course/',
  LESSON,
  '/cases/',
  '/cases/maya/',
  '/cases/generated/',
  '/lab/',
  '/practice/',
  '/practice/worksheet/',
  '/progress/',
  '/search/',
  '/glossary/',
  '/claims/',
  '/sources/',
  '/settings/',
  '/about/',
  '/teach/gallery/',
  '/teach/engine/',
  '/no-such-page/',
];

for (const path of PAGES) {
  test(`${path} in both themes: axe is clean, nothing overflows at 320 px, no error, no request elsewhere`, ({
    page,
  }) => expectSoundPage(page, path));
}

test('markup and script that get into a page are stopped by the policy', async ({ page }) => {
  await page.goto('/about/');
  const stopped = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.append('window.broken = true');
    try {
      document.body.append(script);
    } catch {
      violations.push('script refused');
    }
    let markup = 'written';
    try {
      document.body.innerHTML = '<img src=x onerror="window.broken = true">';
    } catch {
      markup = 'refused';
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violations, markup, broken: 'broken' in window };
  });
  expect(stopped.broken).toBe(false);
  expect(stopped.markup).toBe('refused');
  expect(stopped.violations.length).toBeGreaterThan(0);
});

test('the theme switch works by keyboard and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Use the dark theme' }).focus();
  await page.keyboard.press('Enter');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(page.getByRole('button', { name: 'Use the light theme' })).toBeVisible();
});

test('settings are applied, said to be kept, and hold on the next page', async ({ page }) => {
  await page.goto('/settings/');
  await page.getByLabel('Large').check();
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  await page.goto('/about/');
  expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('large');
});

test('search finds a word of the lesson and of the terms by keyboard, filters, and can be linked', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await page.getByLabel('Words to look for').fill('kneecap');
  await expect(page.getByRole('status')).toContainText('for “kneecap”');
  await expect(page.locator('site-search ol a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('site-search ol a').first()).toBeFocused();
  await page.getByLabel('Kind').selectOption('Lesson');
  await expect(page.locator('site-search ol .eyebrow').first()).toContainText('Lesson');
  expect(new URL(page.url()).searchParams.get('kind')).toBe('Lesson');
  await page.reload();
  await expect(page.locator('site-search ol a').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson, its figures and its questions can be read, and the page says what is missing', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await expect(page.getByText(/JavaScript/).first()).toBeVisible();
  });

  test('the client’s intake and the course map can be read', async ({ page }) => {
    await page.goto('/cases/maya/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/JavaScript/).first()).toBeVisible();
    await page.goto('/course/');
    await expect(page.getByRole('link', { name: 'The knee that travels in' })).toBeVisible();
  });

  test('a margin note opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(LESSON);
    await page.getByRole('button', { name: 'How well is this known?' }).first().click();
    await expect(page.locator('.note:popover-open')).toContainText(/evidence|Contested|Convention/);
  });
});
