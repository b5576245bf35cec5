import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '#cli/run-tool.ts';
import { CHROMIUM, programPath } from '#cli/system-programs.ts';

/** Slow 4G as Lighthouse simulates it: 150 ms round trip, 1.6 Mbit/s down, 0.75 up; processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
};
const CPU_SLOWDOWN = 4;
const TAP_EVERY_MILLISECONDS = 50;
const RUNS = 5;

export type Answerable = { readonly milliseconds: number; readonly kilobytes: number };

/** Serves a built site; resolves to its address and a way to stop it. */
export async function preview(folder: string, port: number): Promise<{ address: string; stop: () => void }> {
  const server = spawn(
    'node',
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'preview', '--ignore-lock', '--port', String(port)],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) break;
  }
  return { address, stop: () => server.kill() };
}

/**
 * From navigation to feedback shown, in milliseconds, for somebody who taps an option and "Check" every 50 ms from the
 * first moment they can be seen: median of five fresh browsers. Kilobytes are what came over the wire until then.
 */
export async function measureAnswerable(address: string, feedback: string): Promise<Answerable> {
  const runs: Answerable[] = [];
  const browser = await chromium.launch({
    executablePath: programPath(CHROMIUM),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(
      ({ every, feedback }) => {
        const tapper = setInterval(() => {
          if (document.body?.textContent?.includes(feedback)) {
            clearInterval(tapper);
            (window as unknown as { answered: number }).answered = performance.now();
            return;
          }
          const radio = document.querySelector<HTMLInputElement>('input[type=radio]');
          const check = [...document.querySelectorAll<HTMLButtonElement>('form button')].find(
            (button) => button.textContent?.trim() === 'Check',
          );
          radio?.click();
          check?.click();
        }, every);
      },
      { every: TAP_EVERY_MILLISECONDS, feedback },
    );
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'answered' in window, undefined, { timeout: 60_000 });
    const milliseconds = await page.evaluate(() => (window as unknown as { answered: number }).answered);
    runs.push({ milliseconds, kilobytes: bytes / 1000 });
    await context.close();
  }
  await browser.close();
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(RUNS / 2)] as Answerable;
}
