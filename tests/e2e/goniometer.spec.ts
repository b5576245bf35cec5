import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeOn } from './axe-on.ts';
import { begin, goOn, mouse } from './case-journey.ts';

/** Maya's knee angle on a phone: one goniometer for each leg. */
async function openKneeAngle(page: Page): Promise<{ left: Locator; right: Locator }> {
  await begin(page, mouse);
  for (let step = 0; step < 5; step += 1) await goOn(page).click();
  await page
    .locator('summary')
    .filter({ hasText: /^Measure/ })
    .click();
  await page.getByRole('button', { name: /^Do: Knee angle on a phone/ }).click();
  const leg = (side: string) => page.getByRole('group', { name: `Goniometer: Knee angle from the front, ${side} leg` });
  await expect(leg('left').getByRole('slider')).toHaveCount(3);
  return { left: leg('left'), right: leg('right') };
}

const point = (leg: Locator, name: string) => leg.getByRole('slider', { name, exact: true });
const middleOf = async (target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The point has no place on the page.');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('an angle is measured on the body by dragging, by two taps, by arrow keys and by typing', async ({ page }) => {
  const { left, right } = await openKneeAngle(page);
  await expect(left.getByText('Reads once all its points are placed.')).toBeVisible();

  const knee = await middleOf(point(left, 'Kneecap'));
  await page.mouse.move(knee.x, knee.y);
  await page.mouse.down();
  await page.mouse.move(knee.x - 60, knee.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(left.getByText('✓ placed')).toHaveCount(1);

  const hip = await middleOf(point(left, 'Front of the pelvis'));
  await page.mouse.click(hip.x, hip.y);
  await page.mouse.click(hip.x - 70, hip.y + 8);
  await expect(left.getByText('✓ placed')).toHaveCount(2);

  await point(left, 'Ankle').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  const before = await point(left, 'Ankle').getAttribute('aria-valuetext');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await point(left, 'Ankle').getAttribute('aria-valuetext')).not.toBe(before);
  expect(before).toMatch(/^\d+ cm above the floor, .* as you look$/);
  await expect(left.getByText('✓ placed')).toHaveCount(3);
  const field = left.getByLabel('Or type the angle, in degrees');
  await expect(field).toHaveValue(/^-?\d+$/);

  await field.fill('11,4');
  await expect(left.getByText('11° inwards', { exact: true })).toBeVisible();
  await expect(left.getByRole('status')).toHaveText('Reads 11 degrees inwards.');
  await field.fill('eleven');
  await expect(left.getByText('A number from −90 to 90, please.')).toBeVisible();
  await expect(right.getByText('Reads once all its points are placed.')).toBeVisible();

  const { violations } = await axeOn(page).include('[aria-label^="Goniometer"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
});

test('a measured angle is kept with the case', async ({ page }) => {
  const { left } = await openKneeAngle(page);
  await left.getByLabel('Or type the angle, in degrees').fill('12');
  await page.getByRole('button', { name: /^First thoughts/ }).click();
  await goOn(page).click();
  await page
    .locator('summary')
    .filter({ hasText: /^Measure/ })
    .click();
  await expect(left.getByText('12° inwards', { exact: true })).toBeVisible();
});

test.describe('by touch at 360 px', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('two taps put a point down, and the page does not scroll sideways', async ({ page }) => {
    const { left } = await openKneeAngle(page);
    const ankle = await middleOf(point(left, 'Ankle'));
    await page.touchscreen.tap(ankle.x, ankle.y);
    await page.touchscreen.tap(ankle.x - 90, ankle.y + 10);
    await expect(left.getByText('✓ placed')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
