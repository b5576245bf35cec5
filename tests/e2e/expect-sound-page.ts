import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { axeOn } from './axe-on.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/**
 * Opens a page at 320 px and expects of it: nothing scrolls sideways, axe finds nothing, no error, no request elsewhere.
 * The dark theme is the same page in other colours, so there axe looks at the colours.
 */
export async function expectSoundPage(page: Page, path: string): Promise<void> {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/localhost:4399|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await violationsOf(axeOn(page).withTags(STANDARD)), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(axeOn(page).withRules(['color-contrast'])), 'in dark').toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
}
