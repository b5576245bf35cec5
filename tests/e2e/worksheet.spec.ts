import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import {
  collectErrors,
  expectAccessible,
  expectNoSidewaysScroll,
  type Hands,
  keysOnly,
  mouse,
} from './case-journey.ts';

const SHEET = '/practice/worksheet/';
const NICKNAME = 'Blue shoes 7319';

async function begin(page: Page, { use, write }: Hands) {
  await page.goto(SHEET);
  await write(page.getByLabel('A nickname'), NICKNAME);
  await use(page.getByRole('radio', { name: 'a woman' }));
  await use(page.getByRole('radio', { name: 'left' }));
  await use(page.getByRole('checkbox', { name: /18 or over/ }));
  await use(page.getByRole('checkbox', { name: /this is practice/ }));
  await use(page.getByRole('button', { name: 'Begin with the safety questions' }));
  await expect(page.getByRole('heading', { name: NICKNAME })).toBeFocused();
}

/** Asks page after page; nothing is answered yes. */
async function askEverything(page: Page, { use }: Hands) {
  await expect(page.getByRole('group', { name: /Questions, part 1 of/ })).toBeVisible({ timeout: 20_000 });
  for (let part = 1; part < 30; part += 1) {
    const group = page.getByRole('group', { name: new RegExp(`Questions, part ${part} of`) });
    if ((await group.count()) === 0) break;
    await use(page.getByRole('button', { name: 'All asked: the others are no' }));
    await expect(group).toHaveCount(0);
  }
  await expect(page.getByText('No to every one of them.')).toBeVisible();
}

const answer = (page: Page, finding: string | RegExp, side: 'left' | 'right', value: 'yes' | 'no') =>
  page
    .getByRole('group', { name: finding })
    .getByRole('group', { name: side, exact: true })
    .getByRole('radio', { name: value, exact: true });

const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible();
const firstProposal = (page: Page) => page.getByRole('button', { name: /^Take it:/ }).first();

test('a sheet from the first question to the plan, by keys alone, with a reload at every step', async ({ page }) => {
  test.setTimeout(300_000);
  const errors = collectErrors(page);
  const keys = keysOnly(page);
  const reload = async (sees: string | RegExp) => {
    await saved(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: NICKNAME })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(sees).first()).toBeVisible({ timeout: 20_000 });
  };
  await begin(page, keys);
  await reload(/Questions, part 1 of/);
  await expectAccessible(page, 'safety questions');
  await keys.use(page.getByRole('button', { name: 'All asked: the others are no' }));
  await reload(/Questions, part 2 of/);
  await askRest(page, keys);
  await keys.use(answer(page, 'knee', 'left', 'yes'));
  await reload(/^Film a few repetitions/);
  await expect(answer(page, 'knee', 'left', 'yes')).toBeChecked();
  await expectAccessible(page, 'the form of a test');
  await keys.use(page.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByRole('heading', { name: 'What to test next' })).toBeFocused();
  await expect(firstProposal(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('16 little changed')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\d\s?%/);
  await expectAccessible(page, 'what to test next');

  await keys.use(page.getByText('All tests', { exact: true }));
  await keys.use(page.getByRole('button', { name: 'Knee to wall', exact: true }));
  await keys.write(page.getByRole('textbox', { name: 'left' }).first(), '65');
  await keys.use(page.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByText(/Nobody reaches that/)).toBeVisible();
  await keys.write(page.getByRole('textbox', { name: 'left' }).first(), '5,5');
  await keys.use(page.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByText('left 5.5 cm').first()).toBeVisible();
  await reload('left 5.5 cm');

  await keys.use(page.getByRole('button', { name: /^Change: Knee to wall/ }));
  await keys.write(page.getByRole('textbox', { name: 'left' }).first(), '6,5');
  await keys.use(page.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByText('left 6.5 cm').first()).toBeVisible();
  await keys.use(page.getByRole('button', { name: 'Undo the last change' }));
  await expect(page.getByText('left 5.5 cm').first()).toBeVisible();

  await keys.use(page.getByRole('checkbox', { name: 'step', exact: true }));
  await expect(page.getByRole('button', { name: /^Leave out:/ }).first()).toBeVisible({ timeout: 20_000 });
  await reload('A first plan');
  await expect(page.getByRole('checkbox', { name: 'step', exact: true })).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: `Practice worksheet: ${NICKNAME}` })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  expect(errors).toEqual([]);
});

async function askRest(page: Page, hands: Hands) {
  for (let part = 2; part < 30; part += 1) {
    const group = page.getByRole('group', { name: new RegExp(`Questions, part ${part} of`) });
    if ((await group.count()) === 0) break;
    await hands.use(page.getByRole('button', { name: 'All asked: the others are no' }));
    await expect(group).toHaveCount(0);
  }
  await expect(page.getByText('No to every one of them.')).toBeVisible();
}

test('a sign stops the sheet in plain words, and taking the answer back opens it again', async ({ page }) => {
  await begin(page, mouse);
  const chest = page.getByRole('checkbox', { name: /chest pain or pressure/ });
  for (let part = 0; part < 12 && !(await chest.isVisible()); part += 1)
    await page.getByRole('button', { name: 'All asked: the others are no' }).click();
  await chest.check();
  const stop = page.getByRole('alert').filter({ hasText: 'Stop here.' });
  await expect(stop).toContainText('call the emergency number');
  await expect(stop).toContainText('Chest pain or pressure on effort');
  await expect(page.getByRole('heading', { name: 'A note to hand over' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to test next' })).toHaveCount(0);
  await expectAccessible(page, 'a sheet that is stopped');
  await saved(page);
  await page.reload();
  await expect(stop).toBeVisible({ timeout: 20_000 });
  await page.getByRole('checkbox', { name: /chest pain or pressure/ }).uncheck();
  await expect(stop).toHaveCount(0);
});

test('a dose is changed in the plan, and a test that hurts ends its line and the plan', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, mouse);
  await askEverything(page, mouse);
  await answer(page, 'knee', 'left', 'yes').check({ force: true });
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('16 little changed')).toBeVisible({ timeout: 60_000 });
  await page.getByText('All tests', { exact: true }).click();
  await page.getByRole('button', { name: 'Knee to wall', exact: true }).click();
  await page.getByRole('textbox', { name: 'left' }).first().fill('4');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { name: /^(Much more|More) likely$/ }).first()).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('checkbox', { name: 'step', exact: true }).check();
  const sets = page.getByRole('spinbutton', { name: /Sets$/ }).first();
  await expect(sets).toHaveValue('2', { timeout: 60_000 });
  await sets.fill('9');
  await expect(page.getByText(/: 9 sets\. The range is 2 to 4\./)).toBeVisible();
  await expectAccessible(page, 'a dose outside its range');
  await saved(page);
  await page.reload();
  await expect(sets).toHaveValue('9', { timeout: 60_000 });
  await page.getByRole('button', { name: /^Back to the proposed dose/ }).click();
  await expect(sets).toHaveValue('2');
  await expect(page.getByText('Not in order yet')).toHaveCount(0);

  await page.getByText('All tests', { exact: true }).click();
  await page.getByRole('button', { name: /^Single-leg squat/ }).click();
  await page.getByRole('checkbox', { name: /^It hurt/ }).check();
  await expect(page.getByText(/^Stop this test now/)).toBeVisible();
  await expectAccessible(page, 'a form that says it hurt');
  await page.getByRole('button', { name: 'Write it down' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'It hurt.' });
  await expect(notice).toBeFocused();
  await expect(page.getByText('The movement itself hurt, so there is no plan here.')).toBeVisible();
  await expect(page.getByText(/^Hurt during: Single-leg squat/).first()).toBeVisible();
  await page.getByText('All tests', { exact: true }).click();
  await expect(page.getByRole('button', { name: /^Single-leg squat/ })).toBeDisabled();
  await expectAccessible(page, 'a sheet on which a test hurt');
  await page.getByRole('button', { name: /^Remove: Single-leg squat/ }).click();
  await expect(notice).toHaveCount(0);
  await expect(sets).toBeVisible({ timeout: 60_000 });
});

test('no backup of the learner’s progress holds a sheet, and an erased one is gone', async ({ page }) => {
  await begin(page, mouse);
  await saved(page);
  await page.goto('/progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).not.toContain(NICKNAME);
  await page.goto(SHEET);
  await page.getByRole('button', { name: `Erase: ${NICKNAME}` }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await expect(page.getByText('Nothing of it is left in this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Begin a sheet' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(NICKNAME)).toHaveCount(0);
});

test('erased with everything else, a sheet open in another tab is gone there too', async ({ page, context }) => {
  await begin(page, mouse);
  await saved(page);
  const other = await context.newPage();
  await other.goto('/progress/');
  await other.getByRole('button', { name: 'Erase everything…' }).click();
  await other.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Begin a sheet' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(NICKNAME)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Begin a sheet' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(NICKNAME)).toHaveCount(0);
});

test('where the browser stores nothing the sheet works in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await begin(page, mouse);
  await expect(page.getByText(/^Not saved: this browser does not keep it/)).toBeVisible();
  await askEverything(page, mouse);
});

test('without a yes there is no sheet', async ({ page }) => {
  await page.goto(SHEET);
  await page.getByRole('button', { name: 'Begin with the safety questions' }).click();
  const problems = page.getByRole('alert').filter({ hasText: 'Not ready yet' });
  await expect(problems).toBeFocused();
  await expect(problems.getByRole('listitem')).toHaveCount(5);
  await problems.getByRole('link', { name: /Ask first/ }).click();
  await expect(page.getByRole('checkbox', { name: /this is practice/ })).toBeFocused();
  await expectAccessible(page, 'the beginning');
});

test('at 320 px nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await begin(page, mouse);
  await expectNoSidewaysScroll(page, 'safety questions');
  await askEverything(page, mouse);
  await expectNoSidewaysScroll(page, 'the movement');
  await answer(page, 'knee', 'left', 'yes').check({ force: true });
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(firstProposal(page)).toBeVisible({ timeout: 60_000 });
  await expectNoSidewaysScroll(page, 'what to test next');
});
