import { expect, type Page, test } from '@playwright/test';
import { axeOn } from './axe-on.ts';
import { collectErrors, expectNoSidewaysScroll } from './case-journey.ts';

const GALLERY = '/teach/gallery/';
/** Looked at by axe: one scene for each thing no journey through a case comes by. */
const SPECIAL = [
  'stopped',
  'budget-spent',
  'unsafe',
  'second-visit-marked',
  'fault-in-click',
  'fault-in-view',
  'resume',
];
const STAGE = 'section[aria-label^="Maya:"]';

async function openStage(page: Page, client: string, scene: string) {
  await page.goto(`${GALLERY}#case/${client}/${scene}`);
  await page.getByRole('heading', { name: 'A client in every state' }).scrollIntoViewIfNeeded();
  const states = page.getByLabel('State', { exact: true });
  await expect(states).toHaveValue(scene, { timeout: 20_000 });
  return states;
}

test('the gallery shows a client in every state, at 320 px without scrolling sideways', async ({ page }) => {
  test.setTimeout(120_000);
  const errors = collectErrors(page);
  await page.setViewportSize({ width: 320, height: 720 });
  const states = await openStage(page, 'kwame', 'welcome');
  await expect(page.getByRole('heading', { name: 'Work with Kwame' })).toBeVisible({ timeout: 20_000 });
  const names = await states.locator('option').allTextContents();
  expect(names.length).toBeGreaterThan(25);
  for (const name of names) {
    await states.selectOption({ label: name });
    await expect(page.getByRole('region', { name: `Kwame: ${name}` })).not.toBeEmpty();
    await expectNoSidewaysScroll(page, name);
  }
  expect(errors.filter((error) => !error.includes('Broken on purpose'))).toEqual([]);
});

test('axe is clean where a case goes wrong, and nothing done in the gallery is recorded', async ({ page }) => {
  test.setTimeout(120_000);
  const states = await openStage(page, 'maya', 'intake-new');
  await page.getByRole('button', { name: /^Explain the session/ }).click({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: /^Explain the session/ })).toBeHidden();
  for (const scene of SPECIAL) {
    await states.selectOption(scene);
    await expect(page.locator(STAGE)).not.toBeEmpty();
    const { violations, passes } = await axeOn(page)
      .include(STAGE)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations, scene).toEqual([]);
    expect(passes.length, scene).toBeGreaterThan(0);
  }
  await page.goto('/cases/maya/');
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveAttribute('aria-disabled', 'false', {
    timeout: 20_000,
  });
});

test('where testing has stopped the way leads to the decision', async ({ page }) => {
  await openStage(page, 'maya', 'stopped');
  const stage = page.locator(STAGE);
  await expect(stage.getByText('Stop here.')).toBeVisible({ timeout: 20_000 });
  await stage.getByRole('button', { name: 'Go on: Decision' }).click();
  await expect(stage.getByRole('heading', { level: 2, name: /^Train, train around it/ })).toBeFocused();
  const steps = stage.getByRole('navigation', { name: 'Steps of the case' });
  await steps.getByRole('button', { name: /^Posture/ }).click();
  await expect(stage.getByRole('button', { name: /^Film: Standing posture/ })).toBeDisabled();
  await expect(stage.getByRole('button', { name: 'Go on: Decision' })).toBeVisible();
});
