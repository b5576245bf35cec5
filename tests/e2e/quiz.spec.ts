import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe-on.ts';

const LESSON = '/lessons/seeing-movement/the-knee-that-travels-in/';
const SINGLE = { id: 'knee-in-best-description', best: 'landmark-count-moment', other: 'weak-glutes' };
const SEVERAL = { id: 'knee-in-two-best-supported', belong: ['ankle-range', 'habit'], other: 'weak-abductors' };

const form = (page: Page, id: string) => page.locator(`#question-${id}`);
const ready = (page: Page, id: string) => form(page, id).and(page.locator('[data-ready]'));
const option = (page: Page, id: string, choice: string) => form(page, id).locator(`input[value="${choice}"]`);

/** Opens the lesson and waits until the question answers. */
async function open(page: Page, id: string) {
  await page.goto(LESSON);
  await form(page, id).scrollIntoViewIfNeeded();
  await expect(ready(page, id)).toBeAttached();
}

async function answer(page: Page, id: string, ...choices: string[]) {
  for (const choice of choices) await option(page, id, choice).check();
  await form(page, id).getByRole('button', { name: 'Check' }).click();
}

async function expectAxeClean(page: Page, id: string) {
  const { violations } = await axeOn(page).include(`#question-${id}`).analyze();
  expect(violations.map((violation) => violation.id)).toEqual([]);
}

/** What the page complains about: hydration errors above all. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

test('an answer gets its verdict in words, feedback for every option, and the focus', async ({ page }) => {
  await open(page, SINGLE.id);
  const question = form(page, SINGLE.id);
  await answer(page, SINGLE.id, SINGLE.other);
  await expect(question.getByText('Not yet', { exact: true })).toBeVisible();
  await expect(question.getByRole('listitem')).toHaveCount(4);
  await expect(question.getByRole('listitem').first().locator('input')).toBeChecked();
  await expect(question.getByRole('group', { name: 'Feedback on your answer' })).toBeFocused();
  await expect(question.locator('[role="status"]')).toHaveText('Not yet: 0 of 1 point.');
  await expect(question.getByText('Saved', { exact: true })).toBeVisible();
});

test('a passed check lets the plumb line sway', async ({ page }) => {
  await open(page, SINGLE.id);
  const passed = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('plumbline:passed', () => resolve(true), { once: true })),
  );
  await answer(page, SINGLE.id, SINGLE.best);
  expect(await passed).toBe(true);
  await expect(form(page, SINGLE.id).getByText('That’s it', { exact: true })).toBeVisible();
});

test('pressing Check with nothing chosen asks kindly and records nothing', async ({ page }) => {
  await open(page, SINGLE.id);
  await answer(page, SINGLE.id);
  const question = form(page, SINGLE.id);
  await expect(question.getByText('A guess is fine.').first()).toBeVisible();
  await expect(question.getByRole('radio').first()).toBeFocused();
  await page.reload();
  await expect(ready(page, SINGLE.id)).toBeAttached();
  await expect(question.getByText('Answered earlier')).toHaveCount(0);
});

test('with the keyboard alone: choose, check, read, try again', async ({ page }) => {
  await open(page, SINGLE.id);
  const question = form(page, SINGLE.id);
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question.getByRole('group', { name: 'Feedback on your answer' })).toBeFocused();
  if (await question.getByRole('button', { name: 'Try again' }).isVisible()) {
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question.getByRole('radio').first()).toBeFocused();
  }
});

test('another try asked for the moment the answer is saved takes the focus along', async ({ page }) => {
  await open(page, SINGLE.id);
  const question = form(page, SINGLE.id);
  await question.evaluate((element) => {
    const watch = new MutationObserver(() => {
      if (!element.textContent.includes('Saved')) return;
      watch.disconnect();
      [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again')?.click();
    });
    watch.observe(element, { subtree: true, childList: true, characterData: true });
  });
  await answer(page, SINGLE.id, SINGLE.other);
  await expect(question).toHaveAttribute('data-stage', 'open');
  await expect(question.getByRole('radio').first()).toBeFocused();
});

test('a retry keeps right ticks, and the first try stays on show after a reload, without a complaint', async ({
  page,
}) => {
  const heard = complaints(page);
  const [right, missing] = SEVERAL.belong as [string, string];
  await open(page, SEVERAL.id);
  const question = form(page, SEVERAL.id);
  await answer(page, SEVERAL.id, right);
  await expect(question.getByText('Part of it', { exact: true })).toBeVisible();
  await question.getByRole('button', { name: 'Try again' }).click();
  await expect(option(page, SEVERAL.id, right)).toBeChecked();
  await answer(page, SEVERAL.id, missing);
  await expect(question.getByText('First try: part of it.')).toBeVisible();
  await expect(question.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByText('That’s it', { exact: true })).toBeVisible();
  await expect(question.getByText('First try: part of it.')).toBeVisible();
  await expect(option(page, SEVERAL.id, missing)).toBeChecked();
  await expect(question.locator('[role="status"]').last()).toHaveText('');
  expect(heard).toEqual([]);
});

test('one tick more than asked for is let go, and the count says why', async ({ page }) => {
  await open(page, SEVERAL.id);
  for (const choice of SEVERAL.belong) await option(page, SEVERAL.id, choice).check();
  await option(page, SEVERAL.id, SEVERAL.other).click();
  await expect(option(page, SEVERAL.id, SEVERAL.other)).not.toBeChecked();
  await expect(form(page, SEVERAL.id).getByText('untick one first')).toBeVisible();
});

/** Holds back the quiz's own code until it is let through: what a slow network does. */
async function holdBack(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/quiz(\.tsx|\.[\w-]+\.js)/, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test('an answer is scored before the code arrives; when it does, nothing moves and the answer is saved once', async ({
  page,
}) => {
  const heard = complaints(page);
  const letThrough = await holdBack(page);
  await page.goto(LESSON);
  const question = form(page, SINGLE.id);
  await answer(page, SINGLE.id, SINGLE.other);
  await expect(question.getByText('Not yet', { exact: true })).toBeVisible();
  await expect(question.getByRole('listitem')).toHaveCount(4);
  await expect(question.getByText('Saving…')).toBeVisible();
  await expect(question.locator('[role="status"]')).toHaveText('Not yet: 0 of 1 point.');
  const feedback = question.getByRole('group', { name: 'Feedback on your answer' });
  await expect(feedback).toBeFocused();
  const before = { node: await feedback.elementHandle(), markup: await question.locator('fieldset').innerHTML() };
  await expectAxeClean(page, SINGLE.id);

  letThrough();
  await expect(question.getByText('Saved', { exact: true })).toBeVisible();
  expect(await question.locator('fieldset').innerHTML()).toBe(before.markup);
  expect(await feedback.evaluate((now, then) => now === then, before.node)).toBe(true);
  await expect(feedback).toBeFocused();
  expect(heard).toEqual([]);

  await page.reload();
  await expect(question.getByText('Answered earlier')).toBeVisible();
  await expect(question.getByText('First try')).toHaveCount(0);
});

test('several ticks, and another try asked for before the code arrives, are kept until it does', async ({ page }) => {
  const heard = complaints(page);
  const letThrough = await holdBack(page);
  const [right] = SEVERAL.belong as [string, string];
  await page.goto(LESSON);
  const question = form(page, SEVERAL.id);
  await answer(page, SEVERAL.id);
  await expect(page.getByText('A guess is fine.').last()).toBeVisible();
  await answer(page, SEVERAL.id, right);
  await expect(question.getByText('Part of it', { exact: true })).toBeVisible();
  await question.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('another try opens as soon as the page is ready')).toBeVisible();
  letThrough();
  await expect(question).toHaveAttribute('data-stage', 'open');
  await expect(option(page, SEVERAL.id, right)).toBeChecked();
  await expect(page.getByText('another try opens')).toHaveCount(0);
  await answer(page, SEVERAL.id, ...SEVERAL.belong);
  await expect(question.getByText('First try: part of it.')).toBeVisible();
  expect(heard).toEqual([]);
});

test('an answer given while the code cannot be fetched says that it is not saved yet, and is saved once back online', async ({
  page,
}) => {
  await page.route(/\/quiz(\.tsx|\.[\w-]+\.js)/, (route) => route.abort());
  await page.goto(LESSON);
  const question = form(page, SINGLE.id);
  await answer(page, SINGLE.id, SINGLE.best);
  await expect(question.getByText('That’s it', { exact: true })).toBeVisible();
  await expect(page.getByText('checked but not saved yet')).toBeVisible();
  await page.unroute(/\/quiz(\.tsx|\.[\w-]+\.js)/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(question.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText('checked but not saved yet')).toHaveCount(0);
});

test('every question of the closing quiz answered brings a summary and a retry of what was missed only', async ({
  page,
}) => {
  await page.goto(LESSON);
  const quiz = page.locator('section[data-several]');
  await quiz.scrollIntoViewIfNeeded();
  const forms = quiz.locator('form[data-question]');
  const count = await forms.count();
  for (let index = 0; index < count; index += 1) {
    const question = forms.nth(index);
    await question.scrollIntoViewIfNeeded();
    await expect(question).toHaveAttribute('data-ready', 'true');
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question).toHaveAttribute('data-stage', 'answered');
  }
  await expect(quiz.getByText(`${count} of ${count} answered`)).toBeVisible();
  await expect(quiz.getByRole('heading', { name: 'Your quiz' })).toBeVisible();
  const missed = await quiz.getByRole('button', { name: 'Try again' }).count();
  expect(missed).toBeGreaterThan(0);
  await quiz.getByRole('button', { name: /^Try the .*missed$/ }).click();
  await expect(quiz.locator('form[data-stage="open"]')).toHaveCount(missed);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe is clean in every state of a question, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, SEVERAL.id);
    const question = form(page, SEVERAL.id);
    await expectAxeClean(page, SEVERAL.id);
    await answer(page, SEVERAL.id);
    await expect(question.getByText('A guess is fine.').first()).toBeVisible();
    await expectAxeClean(page, SEVERAL.id);
    await answer(page, SEVERAL.id, SEVERAL.other);
    await expect(question.getByText('Saved', { exact: true })).toBeVisible();
    await expectAxeClean(page, SEVERAL.id);
    await question.getByRole('button', { name: 'Try again' }).click();
    await answer(page, SEVERAL.id, ...SEVERAL.belong);
    await expect(question.getByText('That’s it', { exact: true })).toBeVisible();
    await expectAxeClean(page, SEVERAL.id);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every question can be read, and the page says what answering needs', async ({ page }) => {
    await page.goto(LESSON);
    await expect(form(page, SINGLE.id).getByRole('radio')).toHaveCount(4);
    await expect(form(page, SINGLE.id).getByRole('button', { name: 'Check' })).toBeHidden();
    const note = page.locator('noscript p').first();
    await expect(note).toBeVisible();
    await expect(note).toContainText('Answering and feedback need JavaScript');
  });
});
