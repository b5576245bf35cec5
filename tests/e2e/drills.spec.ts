import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeOn } from './axe-on.ts';

/** Everything the browser complained about, hydration included. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function expectSound(page: Page, where: string) {
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await axeOn(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations, where).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where}: sideways scroll`).toBeLessThanOrEqual(0);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const part = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}:`) });

/** Tab until the control has focus, as somebody without a mouse must. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The control cannot be reached with Tab.');
}

/** Chooses by keys: Tab to the group, Space for its first option, arrows for the rest. */
async function chooseByKeys(page: Page, group: Locator, index: number) {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < index; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio').nth(index)).toBeChecked();
}

test.describe('spot the departure', () => {
  test('by keys alone, as a film: watch, change the view once, rate, read the answer, go on, and find it kept', async ({
    page,
  }) => {
    const errors = collectErrors(page);
    await page.goto('/practice/spot/');
    await expect(heading(page, 'Clip 1')).toBeVisible({ timeout: 20_000 });
    await expectSound(page, 'question');
    const show = page.getByRole('button', { name: 'Show me' });
    await tabTo(page, show);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Play the repetition first.')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Play the repetition' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Play it again' })).toBeVisible({ timeout: 15_000 });
    await tabTo(page, page.getByRole('button', { name: 'See it from behind' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Seen from behind now; the view stays.')).toBeFocused();
    await expect(page.getByRole('button', { name: /^See it from/ })).toHaveCount(0);
    for (const [index, name] of ['Foot', 'Knee', 'Pelvis', 'Trunk'].entries())
      await chooseByKeys(page, part(page, name), index % 3);
    await tabTo(page, show);
    await page.keyboard.press('Enter');
    await expect(heading(page, /of 4 as they were$/)).toBeFocused();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expectSound(page, 'answer and charts');
    await tabTo(page, page.getByRole('button', { name: 'Next clip' }));
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Clip 2')).toBeFocused();
    await page.reload();
    await expect(heading(page, 'Clip 2')).toBeVisible();
    await expect(heading(page, 'Your eye so far')).toBeVisible();
    await page.goto('/progress/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Spot the departure' })).toContainText('1 clip');
    expect(errors).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

    test('with less motion it is frame by frame by itself, rated with a finger, and twelve clips make the charts', async ({
      page,
    }) => {
      await page.goto('/practice/spot/');
      await expect(heading(page, 'Clip 1')).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('radio', { name: 'frame by frame' })).toBeChecked();
      await expect(page.getByRole('button', { name: /Play/ })).toBeHidden();
      for (let clip = 1; clip <= 12; clip += 1) {
        await expect(heading(page, `Clip ${clip}`)).toBeVisible();
        for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'On', exact: true }).tap();
        await expect(page.getByText('Moment 5 of 9')).toBeVisible();
        for (const [index, name] of ['Foot', 'Knee', 'Pelvis', 'Trunk'].entries())
          await part(page, name)
            .getByRole('radio')
            .nth((clip + index) % 3)
            .tap();
        await page.getByRole('button', { name: 'Show me' }).tap();
        await expect(heading(page, /of 4 as they were$/)).toBeFocused();
        if (clip < 12) await page.getByRole('button', { name: 'Next clip' }).tap();
      }
      await expect(page.getByRole('img', { name: /^d′ in the latest clips/ })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Agreement beyond chance (κ)' })).toContainText('Post et al. 2017');
      await page.locator('summary', { hasText: 'The same in numbers' }).tap();
      await expect(page.getByRole('table', { name: 'The same in numbers' }).getByRole('row')).toHaveCount(3);
      await expectSound(page, 'charts after twelve clips');
    });
  });

  test('in words: nothing to see is needed, and it is counted apart from the film', async ({ page }) => {
    await page.goto('/practice/spot/');
    await page.getByRole('radio', { name: 'in words' }).check({ force: true });
    await expect(page.getByText(/^At the bottom the middle of the left kneecap/)).toBeVisible();
    await expect(page.locator('svg[role="img"]')).toHaveCount(0);
    await expectSound(page, 'words');
    for (const name of ['Foot', 'Knee', 'Pelvis', 'Trunk'])
      await part(page, name).getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Show me' }).click();
    await expect(heading(page, /of 4 as they were$/)).toBeFocused();
    await page.getByRole('radio', { name: 'film' }).check({ force: true });
    await expect(heading(page, 'Clip 1')).toBeVisible();
    await page.getByRole('radio', { name: 'in words' }).check({ force: true });
    await expect(heading(page, 'Clip 2')).toBeVisible();
  });
});

test('the form: twenty clips in words, left half-way and gone on with, end in a code that an instructor can read', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const errors = collectErrors(page);
  await page.goto('/practice/assessment/');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
  await page.getByRole('radio', { name: 'in words' }).check({ force: true });
  await expectSound(page, 'before the form');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let clip = 1; clip <= 20; clip += 1) {
    await expect(heading(page, new RegExp(`^Clip ${clip} of 20`))).toBeFocused();
    if (clip === 3) await expectSound(page, 'a clip of the form');
    const groups = page.locator('form').getByRole('group');
    for (let index = 0; index < (await groups.count()); index += 1)
      await groups
        .nth(index)
        .getByRole('radio')
        .nth((clip + index) % 3)
        .check({ force: true });
    await page.getByRole('button', { name: clip === 20 ? 'Finish' : 'Next clip' }).click();
    if (clip === 9) {
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      await page.reload();
      await page.getByRole('button', { name: 'Go on with clip 10' }).click();
    }
  }
  await expect(heading(page, 'Your first go')).toBeFocused();
  const code = (await page.locator('code').first().textContent()) ?? '';
  expect(code).toMatch(/^A ([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/);
  const wrong = code.slice(0, -1) + (code.endsWith('9') ? '8' : '9');
  await page.getByRole('textbox', { name: 'Codes' }).fill(`Ana: ${code}\n${code.toLowerCase()}\nBen: ${wrong}`);
  const table = page.getByRole('table', { name: 'For instructors: read codes' });
  await expect(table.getByRole('row', { name: /^Ana 1 in words/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Mean of 2/ })).toBeVisible();
  await expect(page.getByText('Line 3: A character is wrong or swapped')).toBeVisible();
  await expectSound(page, 'result and codes');
  await page.reload();
  await expect(page.locator('code').first()).toHaveText(code);
  expect(errors).toEqual([]);
});

test('contrast, by keys: choose a test, see its worth and both readings, go on to another pair', async ({ page }) => {
  const errors = collectErrors(page);
  await page.goto('/practice/contrast/');
  await expect(heading(page, 'Pair 1')).toBeVisible({ timeout: 20_000 });
  await expectSound(page, 'pair');
  const take = page.getByRole('button', { name: 'Take it with both' });
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a test first.')).toBeVisible();
  await chooseByKeys(page, page.getByRole('group', { name: 'Which one test tells them apart best?' }), 2);
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'What each test was worth' }).getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 3, name: /^Person [AB]: in truth/ })).toHaveCount(2);
  await expectSound(page, 'answer');
  await tabTo(page, page.getByRole('button', { name: 'Next pair' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Pair 2')).toBeFocused();
  await expect(page.getByText(/^1 pair so far/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('measure, by typing: the reading is compared with the truth and the error is kept', async ({ page }) => {
  const errors = collectErrors(page);
  await page.goto('/practice/measure/');
  await expect(heading(page, 'Body 1')).toBeVisible({ timeout: 20_000 });
  await expectSound(page, 'body');
  await page.getByRole('textbox').first().fill('12');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Compare with the truth' }).click();
  await expect(heading(page, 'Your hand so far')).toBeVisible();
  await expect(page.getByText(/^Over 1 body you were/)).toBeVisible();
  await expectSound(page, 'measured');
  await page.getByRole('button', { name: 'Next body' }).click();
  await expect(heading(page, 'Body 2')).toBeFocused();
  await page.reload();
  await expect(heading(page, 'Body 2')).toBeVisible();
  expect(errors).toEqual([]);
});

test('without script every practice page says what is missing and shows a still', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['spot', 'assessment', 'contrast', 'measure']) {
    await page.goto(`/practice/${path}/`);
    await expect(page.locator('svg.figure-still'), path).toBeVisible();
    await expect(page.locator('noscript .notice'), path).toContainText('your browser runs none here');
  }
  await page.goto('/practice/');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(5);
  await context.close();
});

/** Practice pages carry the two movements of the drills; the contrast page also the screening engine. Kilobytes, gzip. */
for (const [path, most] of [
  ['', 8],
  ['spot/', 127],
  ['assessment/', 127],
  ['measure/', 126],
  ['contrast/', 135],
] as const)
  test(`/practice/${path} asks for at most ${most} kB of script`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(`/practice/${path}`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes / 1000).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThanOrEqual(most);
  });

for (const theme of ['light', 'dark'] as const)
  test(`the practice page is sound at 320 px in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/practice/');
    await expectSound(page, theme);
  });
