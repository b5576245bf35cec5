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

test('what the page could not keep says so, stays written, and is kept at the next try', async ({ page }) => {
  await begin(page, mouse);
  for (let step = 0; step < 4; step += 1) await goOn(page).click();
  const ankle = page.getByRole('group', { name: /^Limited ankle/ });
  await page.evaluate(() => {
    const refuse = () => {
      throw new TypeError('no more ids');
    };
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: refuse });
  });
  await ankle.getByRole('radio', { name: 'drives it' }).click();
  await page.getByRole('spinbutton', { name: /^Limited ankle/ }).fill('35');
  await page.getByRole('button', { name: /^Posture/ }).click();
  const fault = page.getByRole('alert').filter({ hasText: 'That did not work.' });
  await expect(fault).toBeVisible();
  await expect(heading(page, 'What could drive it?')).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: /^Limited ankle/ })).toHaveValue('35');
  await expectAccessible(page, 'a fault told');
  await page.evaluate(() => Reflect.deleteProperty(crypto, 'randomUUID'));
  await fault.getByRole('button', { name: 'Close' }).click();
  await expect(fault).toBeHidden();
  await page.getByRole('button', { name: /^Posture/ }).click();
  await expect(heading(page, 'Standing, before anything moves')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: /^Limited ankle/ })).toHaveValue('35');
});

test('a click whose handler throws is told, whatever threw it, and an error of somebody else is not', async ({
  page,
}) => {
  await begin(page, mouse);
  const fault = page.getByRole('alert').filter({ hasText: 'That did not work.' });
  const explain = page.getByRole('button', { name: /^Explain the session/ });
  await page.evaluate(() => {
    dispatchEvent(
      new ErrorEvent('error', { error: new Error('not ours'), filename: 'chrome-extension://abc/content.js' }),
    );
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed', error: null }));
    const refuse = () => {
      throw new TypeError('no more ids');
    };
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: refuse });
  });
  await expect(fault).toBeHidden();
  const thrown = page.waitForEvent('pageerror');
  await explain.click();
  expect((await thrown).message).toBe('The record did not take what was done.');
  await expect(fault).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(crypto, 'randomUUID'));
  await fault.getByRole('button', { name: 'Close' }).click();
  await explain.click();
  await expect(explain).toBeHidden();
  await expect(fault).toBeHidden();
  await page.evaluate(() => void Promise.reject(new Error('nobody waited')));
  await expect(fault).toBeVisible();
});

test('a browser out of room says so in the middle of a case; the case goes on, and is saved when there is room', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...row) {
      if (localStorage.getItem('test-no-room')) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, row);
    };
  });
  await begin(page, mouse);
  await page.evaluate(() => localStorage.setItem('test-no-room', 'yes'));
  await page.getByRole('button', { name: /^Training and life history/ }).click();
  await expect(page.getByText('Steel-toe boots')).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'There is no room left' });
  await expect(told).toBeVisible();
  await expect(told.getByRole('button', { name: 'Save my progress to a file' })).toBeVisible();
  const saveLink = page.getByRole('link', { name: 'Save a copy of your record' });
  const note = page.locator('.notice').filter({ hasText: 'Your latest work is not saved yet.', has: saveLink });
  await expect(note).toBeInViewport();
  await expectAccessible(page, 'no room');
  await expect(page.getByText('That did not work.')).toBeHidden();
  await goOn(page).click();
  await expect(heading(page, 'Is it safe to train today?')).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('test-no-room'));
  await page.getByRole('button', { name: /^Safety questions/ }).click();
  await expect(told).toBeHidden();
  await expect(note).toBeHidden();
  const elsewhere = await context.newPage();
  await elsewhere.goto(CASE);
  await expect(heading(elsewhere, 'Is it safe to train today?')).toBeVisible();
  await expect(elsewhere.getByText(/more questions, all answered no/)).toBeVisible();
  await elsewhere.getByRole('button', { name: /^Meet/ }).click();
  await expect(elsewhere.getByText('Steel-toe boots')).toBeVisible();
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
