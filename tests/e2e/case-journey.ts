import { expect, type Locator, type Page } from '@playwright/test';
import { axeOn } from './axe-on.ts';

export const CASE = '/cases/maya/?seed=e2e-1';

/** Everything the browser complained about, hydration included. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** At the top of the page, where the bar that sticks covers nothing. */
export async function expectAccessible(page: Page, where: string) {
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await axeOn(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations, where).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page, where: string) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, where).toBeLessThanOrEqual(0);
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
export const goOn = (page: Page) => page.getByRole('button', { name: /^Go on:/ });

/** How a person works the page: with the mouse, a finger, or keys alone. */
export type Hands = {
  readonly use: (control: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (select: Locator, index: number) => Promise<void>;
};
const choose: Hands['choose'] = async (select, index) => void (await select.selectOption({ index }));

export const fingers: Hands = {
  use: (control) => control.tap(),
  write: (field, text) => field.fill(text),
  choose,
};

export const mouse: Hands = { use: (control) => control.click(), write: (field, text) => field.fill(text), choose };

/** Tab until the control has focus, as somebody without a mouse must. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The control cannot be reached with Tab.');
}

export const keysOnly = (page: Page): Hands => ({
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

export async function begin(page: Page, { use }: Hands, mode?: 'Learn' | 'Check yourself') {
  await page.goto(CASE);
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveAttribute('aria-disabled', 'false', {
    timeout: 20_000,
  });
  if (mode) await use(page.getByRole('radio', { name: new RegExp(`^${mode}`) }));
  await use(page.getByRole('button', { name: 'Begin' }));
  await expect(heading(page, 'Meet Maya')).toBeVisible();
}

export const rating = (page: Page, finding: string, side: string, seen: 'seen' | 'not seen') =>
  page.getByRole('group', { name: `${finding}: ${side}` }).getByRole('radio', { name: seen, exact: true });

/** From the first hello to the end of the tests. */
export async function gather(page: Page, { use, write }: Hands, atEachStep: (step: string) => Promise<void>) {
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
export async function conclude(page: Page, { use, write, choose }: Hands, atEachStep: (step: string) => Promise<void>) {
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

const heading3 = (page: Page, name: RegExp) => page.getByRole('heading', { level: 3, name });

/** Eight weeks later, from the debrief to the end of the second visit. */
export async function comeBack(page: Page, { use }: Hands, look: (step: string) => Promise<void>) {
  await use(page.getByRole('button', { name: 'Maya, some weeks later' }));
  await expect(heading(page, 'Maya comes back')).toBeFocused();
  await look('when to come back');
  await use(page.getByRole('radio', { name: 'After 8 weeks' }));
  await use(page.getByRole('button', { name: 'Maya comes back' }));
  await use(page.getByRole('button', { name: 'Ask Maya how it went' }));
  await expect(page.getByText(/in a hundred sessions/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^First visit/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^After 8 weeks/ })).toBeVisible();
  await use(page.getByRole('radio', { name: 'about the same' }));
  await use(page.getByRole('button', { name: /^Do again: Knee to wall/ }));
  await use(page.getByRole('radio', { name: 'more than error' }).first());
  await use(page.getByRole('radio', { name: 'perhaps error' }).last());
  await use(page.getByRole('radio', { name: /^Go on to what is harder/ }));
  await look('second visit');
  await use(page.getByRole('button', { name: 'End the visit' }));
  await expect(heading3(page, /^The second visit: \d+(\.\d+)? of 20$/)).toBeVisible();
  await look('second visit marked');
}
