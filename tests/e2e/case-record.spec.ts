import { expect, test } from '@playwright/test';
import {
  begin,
  CASE,
  collectErrors,
  conclude,
  expectAccessible,
  gather,
  goOn,
  heading,
  mouse,
} from './case-journey.ts';

const nothing = async () => {};
const steps = 'Steps of the case';

test('a reload at every step opens the same step, and the second visit where it stood', async ({ page }) => {
  test.setTimeout(120_000);
  const errors = collectErrors(page);
  const reload = async (step: string) => {
    const title = await page.locator('#step-heading').textContent();
    await page.reload();
    await expect(page.locator('#step-heading'), step).toHaveText(String(title));
  };
  await begin(page, mouse);
  await gather(page, mouse, async (step) => {
    if (step !== 'tests') return reload(step);
    await page.reload();
    await expect(page.locator('summary').filter({ hasText: /^Measure/ })).toBeVisible();
  });
  await conclude(page, mouse, reload);
  await reload('debrief');
  await page.getByRole('button', { name: 'Maya, some weeks later' }).click();
  await page.getByRole('button', { name: 'Maya comes back' }).click();
  await page.getByRole('radio', { name: 'clearly less' }).check();
  await page.reload();
  await page
    .getByRole('navigation', { name: steps })
    .getByRole('button', { name: /^Second visit/ })
    .click();
  await expect(page.getByRole('radio', { name: 'clearly less' })).toBeChecked();
  expect(errors).toEqual([]);
});

test('a single question costs its own minutes, notes stay, and a thought can be taken back', async ({ page }) => {
  await begin(page, mouse);
  await page.getByText('Or ask one question at a time').first().click();
  await page.getByRole('button', { name: /^Ask, 0.5 minutes: Have you sprained this ankle/ }).click();
  await expect(page.getByRole('group', { name: 'Have you sprained this ankle?' })).toContainText('twenty-six');
  await expect(page.getByText('35.5 minutes left')).toBeVisible();
  await page.getByRole('textbox', { name: 'In your own words' }).fill('left ankle, twice');
  for (let step = 0; step < 4; step += 1) await goOn(page).click();
  const ankle = page.getByRole('group', { name: /^Limited ankle/ });
  await ankle.getByRole('radio', { name: 'drives it' }).check();
  await ankle.getByRole('radio', { name: 'unlikely' }).check();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ankle.getByRole('radio', { name: 'drives it' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('left ankle, twice');
  await expect(ankle.getByRole('radio', { name: 'drives it' })).toBeChecked();
});

test('learning tells how a step is so far; checking says nothing before the debrief', async ({ page, browser }) => {
  await begin(page, mouse, 'Learn');
  await page.getByText('A hint', { exact: true }).click();
  await expect(page.getByText(/^Ask before you touch or test/)).toBeVisible();
  await page.getByRole('button', { name: 'How is this so far?' }).click();
  await expect(page.getByText('Say what you are going to do, and ask, before anything physical.')).toBeVisible();
  await page.getByRole('button', { name: /^Explain the session/ }).click();
  await expect(page.getByText('You explained what you would do and asked first.')).toBeVisible();
  await expectAccessible(page, 'feedback in learning mode');
  const other = await browser.newPage();
  await begin(other, mouse, 'Check yourself');
  await expect(other.getByText('A hint', { exact: true })).toBeHidden();
  for (let step = 0; step < 8; step += 1) await goOn(other).click();
  await expect(heading(other, 'The first weeks')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Not in order yet' })).toBeHidden();
  await other.close();
});

test('revising keeps the readings and the first mark, and a note of disagreement stays', async ({ page }) => {
  await begin(page, mouse);
  await gather(page, mouse, nothing);
  await conclude(page, mouse, nothing);
  const first = (await page.getByText(/^\d+(\.\d+)? of 100$/).textContent())?.replace(' of 100', '');
  await page.getByText('I disagree', { exact: true }).click();
  await page.getByLabel('What would you have said?').fill('The ankle was plain to see.');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'The ankle was plain to see.' })).toBeVisible();
  await page.getByRole('button', { name: 'Revise this attempt' }).click();
  await expect(heading(page, 'What you say to Maya')).toBeVisible();
  await page
    .getByRole('navigation', { name: steps })
    .getByRole('button', { name: /^Tests/ })
    .click();
  await page
    .locator('summary')
    .filter({ hasText: /^Measure/ })
    .click();
  await expect(page.getByLabel('left, in centimetres')).toHaveValue('6.5');
  await page
    .getByRole('navigation', { name: steps })
    .getByRole('button', { name: /^Words/ })
    .click();
  await page.getByRole('button', { name: 'End and open the debrief' }).click();
  await expect(page.getByText('Revised.')).toBeVisible();
  await expect(page.getByText(`Your first attempt: ${first}.`)).toBeVisible();
});

test('an attempt at a client who has changed since can be read and not continued', async ({ page }) => {
  await begin(page, mouse);
  await page.getByRole('button', { name: /^Training and life history/ }).click();
  await expect(page.getByText('Steel-toe boots')).toBeVisible();
  await page.route('**/cases/maya/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('&quot;revision&quot;:[0,1]', '&quot;revision&quot;:[0,2]');
    await route.fulfill({ response, body });
  });
  await page.goto(CASE);
  await expect(page.getByRole('heading', { name: 'Earlier attempts' })).toBeVisible();
  await expect(page.getByText('Maya has been changed since.')).toBeVisible();
  await page.getByText(/version 1: not finished/).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Training and life history' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expectAccessible(page, 'earlier attempts');
});

test('a fault on the page loses nothing and says what to do', async ({ page }) => {
  await begin(page, mouse);
  await page.getByRole('button', { name: /^Training and life history/ }).click();
  await page.route('**/data/cases/maya.json', async (route) => {
    const response = await route.fetch();
    const sheet = await response.json();
    sheet.study.truth.deviations = null;
    await route.fulfill({ response, json: sheet });
  });
  await page.reload();
  for (let step = 0; step < 3; step += 1) await goOn(page).click();
  await page.getByRole('button', { name: /^Film: Overhead squat/ }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Something on this page went wrong.' });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('link', { name: 'Save a copy of your record' })).toHaveAttribute('href', /progress/);
  await expectAccessible(page, 'fault');
  await page.unroute('**/data/cases/maya.json');
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await expect(heading(page, 'Overhead squat')).toBeVisible();
  await expect(page.getByText('0 of 13 looked at')).toBeVisible();
});
