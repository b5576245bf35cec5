import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

const DIST = join(import.meta.dirname, '../../dist');
const LESSON = '/lessons/seeing-movement/the-knee-that-travels-in/';
const KILOBYTE = 1000;

type Kind = 'script' | 'stylesheet' | 'font' | 'document' | 'fetch';

function gzipBytes(address: string): number {
  const path = new URL(address).pathname;
  return gzipSync(readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path)), { level: 9 }).length;
}

/** Adds up what the page asks for, in gzip bytes of the built files (fonts are compressed already). */
function weigh(page: Page) {
  const bytes = new Map<Kind, number>();
  page.on('request', (request) => {
    const kind = request.resourceType() as Kind;
    const size =
      kind === 'font' ? readFileSync(join(DIST, new URL(request.url()).pathname)).length : gzipBytes(request.url());
    bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  });
  return (...kinds: Kind[]) => kinds.reduce((sum, kind) => sum + (bytes.get(kind) ?? 0), 0) / KILOBYTE;
}

/** Inline scripts weigh too: in gzip bytes, as they travel inside the page. */
const inlineScript = async (page: Page) => {
  const texts = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent));
  return gzipSync(texts.join('\n'), { level: 9 }).length / KILOBYTE;
};

for (const path of ['/about/', '/glossary/', '/claims/', '/sources/']) {
  test(`${path}, a page without island, loads at most 8 kB of script and 15 kB of style, and 140 kB in all`, async ({
    page,
  }) => {
    const kilobytes = weigh(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(kilobytes('script') + (await inlineScript(page))).toBeLessThanOrEqual(8);
    expect(kilobytes('stylesheet')).toBeLessThanOrEqual(15);
    expect(kilobytes('font')).toBeLessThanOrEqual(90);
    if (path === '/about/')
      expect(kilobytes('script', 'stylesheet', 'font', 'document', 'fetch')).toBeLessThanOrEqual(140);
  });
}

for (const { lesson, most } of [
  { lesson: LESSON, most: 125 },
  { lesson: '/lessons/safety-and-scope/describe-test-coach-refer/', most: 95 },
]) {
  test(`${lesson}: at most 12 kB of script for the first view, ${most} kB once a check is answered`, async ({
    page,
  }) => {
    const kilobytes = weigh(page);
    const firstView = new Promise<number>((resolve) => page.once('load', () => resolve(kilobytes('script'))));
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(lesson);
    expect((await firstView) + (await inlineScript(page))).toBeLessThanOrEqual(12);
    expect(kilobytes('stylesheet')).toBeLessThanOrEqual(15);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check' }).first().click();
    await page.waitForLoadState('networkidle');
    expect(kilobytes('script')).toBeLessThanOrEqual(most);
  });
}

test('the case page loads at most 260 kB of script and data', async ({ page }) => {
  const kilobytes = weigh(page);
  await page.goto('/cases/maya/');
  await page.waitForLoadState('networkidle');
  expect(kilobytes('script', 'fetch')).toBeLessThanOrEqual(260);
});

test('the practice worksheet loads at most 260 kB of script and data, tests weighed and all', async ({ page }) => {
  const kilobytes = weigh(page);
  await page.goto('/practice/worksheet/');
  await page.getByLabel('A nickname').fill('Blue shoes');
  await page.getByRole('radio', { name: 'a woman' }).check();
  await page.getByRole('radio', { name: 'left' }).check();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Begin with the safety questions' }).click();
  const rest = page.getByRole('button', { name: 'All asked: the others are no' });
  await rest.waitFor();
  while ((await rest.count()) > 0) await rest.click();
  await page.getByRole('radio', { name: 'yes', exact: true }).first().check({ force: true });
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('button', { name: /^Take it:/ }).first()).toBeVisible({ timeout: 30_000 });
  expect(kilobytes('script', 'fetch')).toBeLessThanOrEqual(260);
});

const ANSWERABLE = 'main :is(button, input):enabled:visible';

/** A page of every kind, with what it shows last and waits for nobody to ask for. */
const SETTLED: Readonly<Record<string, string>> = {
  '/': 'h1',
  '/course/': 'h1',
  [LESSON]: 'h1',
  '/cases/': 'h1',
  '/cases/maya/': 'button[aria-disabled=false]',
  '/cases/generated/': ANSWERABLE,
  '/practice/spot/': ANSWERABLE,
  '/practice/measure/': ANSWERABLE,
  '/practice/contrast/': 'main svg[role=img]',
  '/practice/assessment/': ANSWERABLE,
  '/practice/worksheet/': ANSWERABLE,
  '/lab/': ANSWERABLE,
  '/progress/': '[aria-busy=false]',
  '/search/?q=ankle': 'site-search li',
  '/settings/': ANSWERABLE,
  '/glossary/': 'h1',
  '/sources/': 'h1',
  '/teach/knowledge/': 'h1',
  '/teach/cases/maya/': 'h1',
};

for (const width of [360, 1440])
  test(`nothing shifts while a page loads, ${width} px wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 740 });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 3 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          if (entry.value > 0.02) shifts.push(`${entry.value.toFixed(3)} after ${Math.round(entry.startTime)} ms`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shifted: Record<string, string[]> = {};
    for (const [address, last] of Object.entries(SETTLED)) {
      await page.goto(address);
      await page.locator(last).first().waitFor();
      await page.waitForTimeout(1000);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      if (shifts.length > 0) shifted[address] = shifts;
    }
    expect(shifted).toEqual({});
  });
