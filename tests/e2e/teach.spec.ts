import { expect, test } from '@playwright/test';
import { expectSoundPage } from './expect-sound-page.ts';

const KNOWLEDGE = '/teach/knowledge/';
const ANKLE = `${KNOWLEDGE}contributors/ankle-dorsiflexion-limited/`;
const PAGES = [
  '/teach/',
  '/teach/tags/',
  KNOWLEDGE,
  `${KNOWLEDGE}contributors/`,
  ANKLE,
  `${KNOWLEDGE}deviations/`,
  `${KNOWLEDGE}deviations/two-leg-squat-knee-in/`,
  `${KNOWLEDGE}tests/`,
  `${KNOWLEDGE}tests/overhead-squat/`,
  `${KNOWLEDGE}tests/repetition-and-load-set/`,
  `${KNOWLEDGE}exercises/`,
  `${KNOWLEDGE}exercises/back-squat/`,
  `${KNOWLEDGE}responses/`,
  `${KNOWLEDGE}gates/`,
  `${KNOWLEDGE}red-flags/`,
  `${KNOWLEDGE}matrix/`,
  `${KNOWLEDGE}network/`,
];

for (const path of PAGES) {
  test(`${path} in both themes: axe is clean, nothing overflows at 320 px, no error, no request elsewhere`, ({
    page,
  }) => expectSoundPage(page, path));
}

test('one hypothesis can be followed from its contributor to every source', async ({ page }) => {
  await page.goto('/teach/');
  await page.getByRole('link', { name: 'What the engine believes' }).click();
  await page.getByRole('navigation', { name: 'Knowledge' }).getByRole('link', { name: 'Contributors' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Limited ankle dorsiflexion' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Limited ankle dorsiflexion' })).toBeVisible();

  const drives = page.getByRole('region', { name: 'What it drives when it is present' });
  await expect(drives.getByText('65 %')).toBeVisible();
  await drives.getByRole('link', { name: 'Knee passes inside the foot', exact: true }).click();
  await expect(page.getByRole('region', { name: 'What drives it' }).getByText('estimate').first()).toBeVisible();

  await page
    .getByRole('region', { name: 'Tests that read it' })
    .getByRole('link', { name: /in 3 of 5/ })
    .click();
  await expect(page).toHaveURL(/tests\/overhead-squat\/#overhead-squat-knee-in$/);
  await expect(page.getByText('Read wrongly in 8.5 % of looks')).toBeVisible();

  await page.goto(ANKLE);
  await page.getByRole('region', { name: 'What answers it' }).getByRole('link', { name: 'Calf foam roll' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calf foam roll' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Do not give it when' }).getByRole('link').first()).toBeVisible();

  await page.goto(`${ANKLE}#responses`);
  await expect(
    page
      .getByRole('region', { name: /What changes with training/ })
      .getByText('+0.4 a week')
      .first(),
  ).toBeVisible();
  await page.getByRole('region', { name: 'Every source of this page' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/#./);
  await expect(page.locator('li:target')).toBeVisible();
});

test('every figure of a link in the matrix leads to its sources', async ({ page }) => {
  await page.goto(`${KNOWLEDGE}matrix/`);
  const table = page.getByRole('table', { name: /drives a deviation/ });
  const row = table.getByRole('row', { name: /Limited ankle dorsiflexion/ });
  await row.getByRole('link', { name: '.65' }).click();
  await expect(page).toHaveURL(/two-leg-squat-knee-in\/#ankle-dorsiflexion-limited$/);
  await expect(page.locator('li:target').getByRole('link', { name: 'Macrum et al. 2012' })).toBeVisible();
});

test('the matrix scrolls in its own frame, and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${KNOWLEDGE}matrix/`);
  const frame = page.getByRole('region', { name: /drives a deviation/ });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await frame.evaluate((element) => element.scrollTo(400, 400));
  const name = frame.getByRole('rowheader').nth(12);
  const left = await name.evaluate((cell) => cell.getBoundingClientRect().left);
  const edge = await frame.evaluate((element) => element.getBoundingClientRect().left);
  expect(Math.abs(left - edge)).toBeLessThanOrEqual(2);
});

test('the network is walked by keyboard', async ({ page }) => {
  await page.goto(`${KNOWLEDGE}network/`);
  await page.getByRole('region', { name: 'Drawing of the network' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/teach\/knowledge\/tests\/.+\//);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the knowledge can be read', async ({ page }) => {
    await page.goto(ANKLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Every source of this page')).toBeVisible();
    await page.goto(`${KNOWLEDGE}red-flags/`);
    await expect(page.getByText('Awaiting a clinician.')).toBeVisible();
  });
});

test('search finds a test and an exercise under their kinds', async ({ page }) => {
  await page.goto('/search/?q=knee+to+wall&kind=Test');
  await expect(page.locator('site-search ol a').first()).toContainText('Knee to wall');
  await page.goto('/search/?q=clamshell&kind=Exercise');
  await expect(page.locator('site-search ol a').first()).toContainText('Clamshell');
});

test('each tag is shown with its example and made from it', async ({ page }) => {
  await page.goto('/teach/tags/');
  for (const name of ['Figure', 'Compare', 'Check', 'Quiz', 'Claim', 'Term', 'Cite', 'Callout', 'Steps', 'Case']) {
    const part = page.getByRole('region', { name, exact: true });
    await expect(part.locator('pre')).toContainText(`<${name}`);
    await expect(part.locator('.preview')).not.toBeEmpty();
  }
});
