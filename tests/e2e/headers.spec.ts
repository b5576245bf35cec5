import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NGINX, programPath } from '#cli/system-programs.ts';

const DIST = join(import.meta.dirname, '../../dist');
const PORT = 4398;

test.describe.configure({ mode: 'serial' });

let nginx: ChildProcess;

function nginxConfiguration(home: string): string {
  return `daemon off; pid ${home}/pid; error_log ${home}/error.log;
events {}
http {
  types { text/html html; text/javascript js; text/css css; image/svg+xml svg; application/json json; font/woff2 woff2; }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  server { listen 127.0.0.1:${PORT}; root ${DIST}; include ${DIST}/headers.nginx.conf; }
}`;
}

test.beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-nginx-'));
  mkdirSync(join(home, 'client_body'));
  writeFileSync(join(home, 'nginx.conf'), nginxConfiguration(home));
  nginx = spawn(programPath(NGINX), ['-p', home, '-e', join(home, 'error.log'), '-c', join(home, 'nginx.conf')], {
    stdio: 'inherit',
  });
  await expect(async () => expect((await fetch(`http://127.0.0.1:${PORT}/`)).status).toBe(200)).toPass({
    timeout: 30_000,
  });
});

test.afterAll(() => {
  nginx.kill();
});

test('the nginx file makes a real nginx send the policy, and the pages work under it', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedTypes|Trusted Type/i.test(message.text())) violations.push(message.text());
  });
  const response = await page.goto(`http://127.0.0.1:${PORT}/lessons/seeing-movement/the-knee-that-travels-in/`);
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  await page.getByRole('radio').first().check();
  await page.waitForLoadState('networkidle');
  expect(violations).toEqual([]);
});

test('a page of another origin cannot frame the course where the header is sent', async ({ page, baseURL }) => {
  const own = `http://127.0.0.1:${PORT}`;
  const frame = async (host: string, address: string) => {
    await page.route(`${host}/framing-page`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}" width="800" height="600"></iframe>` }),
    );
    await page.goto(`${host}/framing-page`);
    return page.frameLocator('iframe').getByRole('heading', { name: 'About Plumbline' });
  };
  await expect(await frame(own, `${own}/about/`), 'its own pages may').toBeVisible();
  const heading = await frame(String(baseURL), `${own}/about/`);
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error');
  await expect(heading).toHaveCount(0);
});

test('the Netlify and Cloudflare file says the same as the nginx file', () => {
  const policy = (text: string) => /Content-Security-Policy:? "?([^"\n]+)/.exec(text)?.[1]?.trim();
  const netlify = policy(readFileSync(join(DIST, '_headers'), 'utf8'));
  expect(netlify).toBeTruthy();
  const longest = Math.max(
    ...readFileSync(join(DIST, '_headers'), 'utf8')
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest, 'Cloudflare Pages refuses longer lines').toBeLessThanOrEqual(2000);
  expect(netlify).toBe(policy(readFileSync(join(DIST, 'headers.nginx.conf'), 'utf8'))?.replaceAll('\\', ''));
});
