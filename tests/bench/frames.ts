// npm run build && npm run bench -- frames [slowdown]: the longest time the page could not answer while somebody worked it.

import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ROOT } from '#cli/run-tool.ts';
import { CHROMIUM, programPath } from '#cli/system-programs.ts';
import { begin, comeBack, conclude, gather, mouse } from '../e2e/case-journey.ts';
import { preview } from './answerable.ts';

type Look = (step: string) => Promise<void>;
type Walk = { readonly page: string; readonly walk: (page: Page, look: Look) => Promise<void> };

const SLOWDOWN = Number(process.argv[2] ?? 1);
const PORT = 4420;
/** Milliseconds for work that waits for the hand to rest. */
const REST = 600;

/** Loading and hydration; then as a hand would go on. */
async function open(page: Page, path: string, ready: string): Promise<void> {
  await page.goto(path);
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

const WALKS: readonly Walk[] = [
  {
    page: 'a lesson',
    walk: async (page, look) => {
      await open(page, '/lessons/seeing-movement/the-knee-that-travels-in/', 'input[type=radio], input[type=checkbox]');
      await look('opened');
      await page.locator('form input[type=radio]').first().check();
      await page.getByRole('button', { name: 'Check', exact: true }).first().click();
      await page.waitForTimeout(REST);
      await look('an answer');
    },
  },
  {
    page: 'the movement lab',
    walk: async (page, look) => {
      await open(page, '/lab/', 'input[type=range]');
      await look('opened');
      await page.locator('input[type=range]').first().focus();
      for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(REST);
      await look('a slider moved twenty times');
      await page.getByRole('checkbox', { name: 'heels on a 5 cm board' }).check();
      await page.getByRole('checkbox', { name: /Measure ankle/ }).check();
      await page.waitForTimeout(REST);
      await look('a board and measures');
    },
  },
  {
    page: 'a case',
    walk: async (page, look) => {
      await begin(page, mouse);
      await look('opened and begun');
      await gather(page, mouse, look);
      await conclude(page, mouse, look);
      await page.waitForTimeout(REST);
      await look('debrief');
      await comeBack(page, mouse, look);
    },
  },
];

/** Collects what blocked the page (Long Tasks, W3C: 50 ms and more) between two looks. */
async function watch(browser: Browser, address: string, { page: name, walk }: Walk): Promise<void> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await walk(page, async (step) => {
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
    const longest = tasks.length === 0 ? 'under 50' : `${Math.round(Math.max(...tasks))}`;
    console.log(`| ${name} | ${step} | ${longest} | ${tasks.length} |`);
  });
  await context.close();
}

const { address, stop } = await preview(ROOT, PORT);
const browser = await chromium.launch({ executablePath: programPath(CHROMIUM), args: ['--no-sandbox'] });
console.log(
  `Processor ${SLOWDOWN} times slower.\n\n| page | until | longest task, ms | tasks of 50 ms and more |\n|---|---|---|---|`,
);
for (const walk of WALKS) await watch(browser, address, walk);
await browser.close();
stop();
console.log(`\nLoad of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`);
