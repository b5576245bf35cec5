import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const CASE = '/cases/maya/?seed=e2e-1';

/** Everything the browser complained about, hydration included. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** At the top of the page, where the bar that sticks covers nothing. */
async function expectAccessible(page: Page, where: string) {
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations, where).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, where: string) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, where).toBeLessThanOrEqual(0);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const goOn = (page: Page) => page.getByRole('button', { name: /^Go on:/ });

/** How a person works the page: with the mouse, a finger, or keys alone. */
type Hands = {
  readonly use: (control: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (select: Locator, index: number) => Promise<void>;
};
const choose: Hands['choose'] = async (select, index) => void (await select.selectOption({ index }));

const fingers: Hands = {
  use: (control) => control.tap(),
  write: (field, text) => field.fill(text),
  choose,
};

/** Tab until the control has focus, as somebody without a mouse must. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The control cannot be reached with Tab.');
}

const keysOnly = (page: Page): Hands => ({
  use: async (control) => {
    const type = await control.getAttribute('type');
    if (type === 'radio') {
      const name = await control.getAttribute('name');
      const first = page.locator(`input[type=radio][name="${name}"]`);
      const checked = page.locator(`input[type=radio][name="${name}"]:checked`);
      await tabTo(page, (await checked.count()) > 0 ? checked : first.first());
      await page.keyboard.press('Space');
      for (let presses = 0; presses < 8 && !(await control.isChecked()); presses += 1)
        await page.keyboard.press('ArrowDown');
      await expect(control).toBeChecked();
      return;
    }
    await tabTo(page, control);
    await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  },
  choose: async (select, index) => {
    await tabTo(page, select);
    for (let presses = 0; presses < index; presses += 1) await page.keyboard.press('ArrowDown');
    await expect(select).toHaveJSProperty('selectedIndex', index);
  },
});

async function begin(page: Page, { use }: Hands) {
  await page.goto(CASE);
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveAttribute('aria-disabled', 'false', {
    timeout: 20_000,
  });
  await use(page.getByRole('button', { name: 'Begin' }));
  await expect(heading(page, 'Meet Maya')).toBeVisible();
}

const rating = (page: Page, finding: string, side: string, seen: 'seen' | 'not seen') =>
  page.getByRole('group', { name: `${finding}: ${side}` }).getByRole('radio', { name: seen, exact: true });

/** From the first hello to the end of the tests. */
async function gather(page: Page, { use, write }: Hands, atEachStep: (step: string) => Promise<void>) {
  await use(page.getByRole('button', { name: /^Explain the session/ }));
  await use(page.getByRole('button', { name: /^Training and life history/ }));
  await expect(page.getByText('Steel-toe boots')).toBeVisible();
  await atEachStep('intake');
  await use(goOn(page));
  await expect(heading(page, 'Is it safe to train today?')).toBeFocused();
  await use(page.getByRole('button', { name: /^Safety questions/ }));
  await expect(page.getByText(/more questions, all answered no/)).toBeVisible();
  await atEachStep('safety questions');
  await use(goOn(page));
  await atEachStep('posture');
  await use(goOn(page));
  await use(page.getByRole('button', { name: /^Film: Overhead squat/ }));
  await use(rating(page, 'Kneecap passes inside the big toe in 3 of 5', 'Left', 'seen'));
  await use(rating(page, 'Heel lifts', 'Left', 'seen'));
  await use(rating(page, 'Heel lifts', 'Right', 'not seen'));
  await expect(page.getByText('3 of 13 looked at')).toBeVisible();
  await atEachStep('movement');
  await use(goOn(page));
  await use(page.getByRole('group', { name: /^Limited ankle dorsiflexion/ }).getByRole('radio', { name: 'drives it' }));
  await write(page.getByRole('spinbutton', { name: /^Limited ankle dorsiflexion/ }), '60');
  await atEachStep('first thoughts');
  await use(goOn(page));
  await use(page.getByRole('button', { name: /^Do: Three squats with the heels/ }));
  await use(page.locator('summary').filter({ hasText: /^Measure/ }));
  await use(page.getByRole('button', { name: /^Do: Knee to wall/ }));
  await write(page.getByLabel('left, in centimetres'), '6,5');
  await write(page.getByLabel('right, in centimetres'), '8');
  await atEachStep('tests');
  await use(goOn(page));
}

/** From the second thoughts to the end of the session. */
async function conclude(page: Page, { use, write, choose }: Hands, atEachStep: (step: string) => Promise<void>) {
  await use(page.getByRole('radio', { name: 'Limited ankle dorsiflexion, left' }));
  await choose(page.getByRole('combobox', { name: /heels on 5 cm, about Limited ankle/ }), 1);
  await atEachStep('second thoughts');
  await use(goOn(page));
  await use(page.getByRole('radio', { name: /^Train Nothing/ }));
  await atEachStep('decision');
  await use(goOn(page));
  await use(page.locator('summary').filter({ hasText: /^Lengthen/ }));
  await use(page.getByRole('button', { name: 'Add: Knee-to-wall rocks' }));
  await write(page.getByRole('spinbutton', { name: 'Knee-to-wall rocks: Times a week' }), '5');
  await use(page.getByRole('checkbox', { name: /^Heels on/ }));
  await choose(page.getByRole('combobox', { name: 'What', exact: true }), 1);
  await write(page.getByLabel(/^Change that counts/), '2');
  await atEachStep('plan');
  await use(goOn(page));
  await use(page.getByRole('checkbox').first());
  await atEachStep('words');
  await use(page.getByRole('button', { name: 'End and open the debrief' }));
  await expect(heading(page, 'Debrief')).toBeFocused();
  await expect(page.getByText('You kept the client safe.')).toBeVisible();
  await expect(page.getByText(/^\d+(\.\d+)? of 100$/)).toBeVisible();
}

test('the whole case can be worked by keys alone, and a finished case opens at its debrief', async ({ page }) => {
  test.setTimeout(180_000);
  const errors = collectErrors(page);
  const hands = keysOnly(page);
  const nothing = async () => {};
  await begin(page, hands);
  await gather(page, hands, nothing);
  await conclude(page, hands, nothing);
  const total = await page.getByText(/^\d+(\.\d+)? of 100$/).textContent();
  await page.reload();
  await expect(heading(page, 'Debrief')).toBeVisible();
  await expect(page.getByText(String(total), { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the whole case can be worked by touch; axe is clean and nothing scrolls sideways at any step', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const errors = collectErrors(page);
    const look = async (step: string) => {
      await expectAccessible(page, step);
      await expectNoSidewaysScroll(page, step);
    };
    await begin(page, fingers);
    await gather(page, fingers, look);
    await conclude(page, fingers, look);
    await look('debrief');
    expect(errors).toEqual([]);
  });

  test('figure and notes are one touch away, and Escape puts them back', async ({ page }) => {
    await begin(page, fingers);
    await fingers.use(page.getByRole('button', { name: /^Training and life history/ }));
    await fingers.use(page.getByRole('button', { name: 'Notes' }));
    const panel = page.getByRole('complementary', { name: 'Figure, time and notes' });
    await expect(panel).toBeVisible();
    await expect(panel.getByText('32 minutes left')).toBeVisible();
    await expectAccessible(page, 'panel');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Notes' })).toBeFocused();
  });

  test('nothing scrolls sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page, fingers);
    await gather(page, fingers, (step) => expectNoSidewaysScroll(page, step));
    await conclude(page, fingers, (step) => expectNoSidewaysScroll(page, step));
    await expectNoSidewaysScroll(page, 'debrief');
  });
});

const mouse: Hands = { use: (control) => control.click(), write: (field, text) => field.fill(text), choose };

test('a reload in the middle opens the same step with the same readings and no hydration error', async ({ page }) => {
  const errors = collectErrors(page);
  await begin(page, mouse);
  await gather(page, mouse, async () => {});
  await page.reload();
  await expect(heading(page, 'What do you think now?')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Steps of the case' })
    .getByRole('button', { name: /^Movement/ })
    .click();
  await expect(rating(page, 'Heel lifts', 'Left', 'seen')).toBeChecked();
  await expect(rating(page, 'Heel lifts', 'Right', 'not seen')).toBeChecked();
  await page.getByRole('button', { name: /^Tests/ }).click();
  await page
    .locator('summary')
    .filter({ hasText: /^Measure/ })
    .click();
  await expect(page.getByLabel('left, in centimetres')).toHaveValue('6.5');
  expect(errors).toEqual([]);
});

test('a thought just typed survives leaving the page at once', async ({ page }) => {
  await begin(page, mouse);
  for (let step = 0; step < 4; step += 1) await goOn(page).click();
  await page
    .getByRole('group', { name: /^Limited ankle/ })
    .getByRole('radio', { name: 'drives it' })
    .click();
  await page.getByRole('spinbutton', { name: /^Limited ankle/ }).fill('35');
  await page.getByRole('button', { name: /^Posture/ }).click();
  await page.getByRole('button', { name: /^First thoughts/ }).click();
  await expect(page.getByRole('spinbutton', { name: /^Limited ankle/ })).toHaveValue('35');
});

test('a film can be replayed at no cost, and focus follows it', async ({ page }) => {
  const errors = collectErrors(page);
  await begin(page, mouse);
  for (let step = 0; step < 3; step += 1) await goOn(page).click();
  await page.getByRole('button', { name: /^Film: Overhead squat/ }).click();
  await expect(page.getByRole('img', { name: 'Side' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Replay the film' }).click();
  await expect(page.getByRole('group', { name: 'Film' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
  await expect(page.getByText('32 minutes left')).toBeVisible();
  await expectAccessible(page, 'film');
  expect(errors).toEqual([]);
});

test('a session that lacks something says what, and leads there', async ({ page }) => {
  await begin(page, mouse);
  for (let step = 0; step < 9; step += 1) await goOn(page).click();
  await page.getByRole('button', { name: 'End and open the debrief' }).click();
  const missing = page.getByRole('group', { name: 'Not ready for the debrief yet:' });
  await expect(missing).toBeFocused();
  await expect(missing.getByRole('listitem')).toHaveCount(4);
  await missing.getByRole('button', { name: 'Go to: Decision' }).click();
  await expect(heading(page, /^Train, train around it, or refer/)).toBeFocused();
});

test('an answer that is an emergency ends testing and asks for a handover instead of a plan', async ({ page }) => {
  await page.route('**/data/cases/maya.json', async (route) => {
    const response = await route.fetch();
    const sheet = await response.json();
    sheet.study.truth.answers['numb-between-legs'] = { says: 'Yes, since yesterday.', is: true };
    sheet.study.truth.answers['bladder-or-bowel-change'] = { says: 'Yes, that too.', is: true };
    sheet.study.truth.answers['back-pain-current'] = { says: 'Yes, badly.', is: true };
    await route.fulfill({ response, json: sheet });
  });
  await begin(page, mouse);
  await goOn(page).click();
  await page.getByRole('button', { name: /^Safety questions/ }).click();
  await expect(page.getByRole('alert')).toContainText('Stop here.');
  await goOn(page).click();
  await goOn(page).click();
  await page.getByRole('button', { name: /^Film: Overhead squat/ }).click();
  await expect(page.getByText('0 of 13 looked at')).toBeHidden();
  await goOn(page).click();
  await goOn(page).click();
  await expect(page.getByRole('button', { name: /^Do: Three squats with the heels/ })).toBeDisabled();
  await goOn(page).click();
  await goOn(page).click();
  await page.getByRole('radio', { name: /^Refer Somebody/ }).click();
  await page.getByRole('radio', { name: /^Emergency Call/ }).click();
  await goOn(page).click();
  await expect(page.getByRole('group', { name: 'What you pass on' })).toBeVisible();
  await expectAccessible(page, 'handover');
});

test('the client can be read without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/cases/maya/');
  await expect(page.getByRole('heading', { level: 1, name: 'Maya' })).toBeVisible();
  await expect(page.getByText('a friend filmed me')).toBeVisible();
  expect(await page.content()).toContain('needs JavaScript');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
  await context.close();
});
