import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '../..');
const ORIGIN = 'http://localhost:4396';
const LESSON = 'content/lessons/seeing-movement/the-knee-that-travels-in.mdx';
const ADDRESS = `${ORIGIN}/lessons/seeing-movement/the-knee-that-travels-in/`;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let root: string;
let server: ChildProcess;

/** A copy that an author may break: the project without what is installed and built, which it shares. */
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-dev-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  for (const part of ['node_modules', 'dist']) symlinkSync(join(PROJECT, part), join(root, part));
  server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', new URL(ORIGIN).port], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect(async () => expect((await fetch(`${ORIGIN}/about/`)).status).toBe(200)).toPass({ timeout: 90_000 });
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

const box = (page: Page) => page.getByRole('complementary', { name: 'Content check' });

test('an author sees on the page what is wrong in its file, where, and how to mend it; and sees it go', async ({
  page,
}) => {
  const whole = readFileSync(join(root, LESSON), 'utf8');
  await page.goto(ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(box(page)).toHaveCount(0);

  const broken = whole.replace('<Term id="hip-abductors">', '<Term id="hip-abducters">');
  expect(broken).not.toBe(whole);
  const line = broken.split('\n').findIndex((words) => words.includes('hip-abducters')) + 1;
  writeFileSync(join(root, LESSON), broken);
  await expect(box(page)).toContainText(`${LESSON}:${line}:`, { timeout: 30_000 });
  await expect(box(page)).toContainText('To put right on this page: 1');
  await expect(box(page)).toContainText('Did you mean “hip-abductors”?');

  writeFileSync(join(root, LESSON), whole);
  await expect(box(page)).toHaveCount(0, { timeout: 30_000 });
});

test('what is wrong in another file is named on every page, folded away', async ({ page }) => {
  const terms = join(root, 'content/glossary.yaml');
  const whole = readFileSync(terms, 'utf8');
  writeFileSync(terms, `${whole}- id: Not An Id\n`);
  await page.goto(ADDRESS);
  await expect(box(page)).toContainText('Elsewhere in content/');
  await expect(box(page).getByText('content/glossary.yaml:').first()).not.toBeVisible();
  await box(page).getByText('Elsewhere in content/').click();
  await expect(box(page).getByText('content/glossary.yaml:').first()).toBeVisible();
  writeFileSync(terms, whole);
  await expect(box(page)).toHaveCount(0, { timeout: 30_000 });
});

test('search answers while an author writes, from the index of the last build', async ({ page }) => {
  await page.goto(`${ORIGIN}/search/?q=ankle`);
  await expect(page.getByRole('main').getByRole('link', { name: /ankle/i }).first()).toBeVisible({ timeout: 30_000 });
});
