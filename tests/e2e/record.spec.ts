import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { makeExport } from '#engine/record/make-export.ts';
import { buildEvent } from '../unit/engine/record/build-event.ts';
import { axeOn } from './axe-on.ts';

const LESSON = '/lessons/seeing-movement/the-knee-that-travels-in/';
const DATABASE = 'plumbline-record';
const answered = (number: number, question: string) =>
  buildEvent(number, { device: 'another-browser', object: { kind: 'question', id: question, revision: 1 } });
const BACKUP = makeExport([answered(1, 'one'), answered(2, 'two'), answered(3, 'three')]);

async function chooseFile(page: Page, text: string | Buffer) {
  const input = page.getByLabel('Add from a file');
  await expect(input).toBeEnabled();
  await input.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function addBackup(page: Page) {
  await page.goto('/progress/');
  await chooseFile(page, BACKUP);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added. You can take it back at any time.')).toBeVisible();
}

async function expectAnswered(page: Page, count: number) {
  const answered = count === 0 ? 'none yet' : new RegExp(`of ${count}$`);
  await expect(page.getByRole('definition').nth(1)).toHaveText(answered);
}

/** Answers question number `index` of the lesson and waits until the page says that it is saved. */
async function answerQuestion(page: Page, index: number) {
  const question = page.locator('form[data-question]').nth(index);
  await question.scrollIntoViewIfNeeded();
  await question.locator('input[name="choice"]').first().check();
  await question.getByRole('button', { name: /check/i }).click();
  await expect(question.getByText('Saved', { exact: true })).toBeVisible();
}

async function saveBackup(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('an answer that is shown as saved is there after the tab dies the next instant', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(LESSON);
  await answerQuestion(page, 0);
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  const next = await context.newPage();
  await next.goto('/progress/');
  await expectAnswered(next, 1);
});

test('two tabs keep both their answers', async ({ context }) => {
  const [one, two, progress] = [await context.newPage(), await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(LESSON), two.goto(LESSON), progress.goto('/progress/')]);
  await answerQuestion(one, 0);
  await answerQuestion(two, 1);
  await expectAnswered(progress, 2);
  await progress.reload();
  await expectAnswered(progress, 2);
});

test('a page with saved progress reloads without a hydration error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  await page.goto(LESSON);
  await answerQuestion(page, 0);
  await page.reload();
  await expect(page.getByText('Answered earlier, kept in this browser.').first()).toBeVisible();
  await page.goto('/progress/');
  await expectAnswered(page, 1);
  expect(errors).toEqual([]);
});

test('unreadable entries are set aside, can be saved, and hide nothing else', async ({ page }) => {
  await addBackup(page);
  await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction('events', 'readwrite');
    transaction.objectStore('events').put({ id: 'broken', counter: 'many' });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, DATABASE);
  await page.reload();
  await expect(page.getByText('1 stored entry could not be read')).toBeVisible();
  await expectAnswered(page, 3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what was set aside' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"counter": "many"');
  await page.reload();
  await expect(page.getByText('1 stored entry could not be read')).toBeVisible();
});

test('where storage is denied the page says so, works on, and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/progress/');
  await expect(page.getByText('Your progress cannot be kept here')).toBeVisible();
  await chooseFile(page, BACKUP);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('only in this tab')).toBeVisible();
  await expectAnswered(page, 3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress to a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(BACKUP);
});

test('a browser out of room says so at once; the answer goes along to the next page and is saved when there is room', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...row) {
      if (localStorage.getItem('test-no-room')) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, row);
    };
  });
  await page.goto(LESSON);
  await answerQuestion(page, 0);
  await page.evaluate(() => localStorage.setItem('test-no-room', 'yes'));
  const question = page.locator('form[data-question]').nth(1);
  await question.locator('input[name="choice"]').first().check();
  await question.getByRole('button', { name: /check/i }).click();
  await expect(question.getByText('could not be saved')).toBeVisible();
  await page.goto('/progress/');
  await expect(page.getByText('There is no room left')).toBeVisible();
  await expectAnswered(page, 2);
  await page.evaluate(() => localStorage.removeItem('test-no-room'));
  await page.reload();
  await expectAnswered(page, 2);
  await expect(page.getByText('There is no room left')).toBeHidden();
  const elsewhere = await context.newPage();
  await elsewhere.goto('/progress/');
  await expectAnswered(elsewhere, 2);
});

test('a backup carries everything to another browser, to the byte, and can be taken back', async ({
  page,
  browser,
}) => {
  await addBackup(page);
  const first = await saveBackup(page);
  expect(first.text).toBe(BACKUP);
  const second = await saveBackup(page);
  expect(second.name).not.toBe(first.name);
  await expect(page.getByText('Last backup file made from this browser')).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/progress/');
  await chooseFile(elsewhere, first.text);
  await expect(elsewhere.getByText('3 entries will be added')).toBeVisible();
  await expectAnswered(elsewhere, 0);
  await elsewhere.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expectAnswered(elsewhere, 0);
  await chooseFile(elsewhere, first.text);
  await elsewhere.getByRole('button', { name: 'Add it to my progress' }).click();
  await expectAnswered(elsewhere, 3);
  expect((await saveBackup(elsewhere)).text).toBe(first.text);
  await elsewhere.reload();
  await elsewhere.getByRole('button', { name: 'Take back the last import' }).click();
  await expectAnswered(elsewhere, 0);
});

for (const { name, file, reason } of [
  {
    name: 'of another course',
    file: BACKUP.replaceAll('"course":"plumbline"', '"course":"mopping"'),
    reason: 'another course',
  },
  { name: 'cut in the middle', file: BACKUP.slice(0, BACKUP.length / 2), reason: 'incomplete' },
  { name: 'of another kind', file: '{"name":"shopping list"}', reason: 'not a progress file' },
  {
    name: 'nested 100,000 deep',
    file: `{"format":"plumbline-record","x":${'['.repeat(100_000)}`,
    reason: 'Nothing was changed',
  },
  { name: 'in another encoding', file: Buffer.from([0x7b, 0xe9, 0xe8, 0x7d]), reason: 'UTF-8' },
]) {
  test(`a file ${name} is refused with its reason and changes nothing`, async ({ page }) => {
    await page.goto('/progress/');
    await chooseFile(page, file);
    await expect(page.getByRole('status').filter({ hasText: reason })).toContainText('Nothing was changed.');
    await expect(page.getByRole('button', { name: 'Add it to my progress' })).toBeHidden();
    await expectAnswered(page, 0);
  });
}

test('a file saved again as UTF-16 is read', async ({ page }) => {
  await page.goto('/progress/');
  await chooseFile(page, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BACKUP, 'utf16le')]));
  await expect(page.getByText('3 entries will be added')).toBeVisible();
});

test('erasing asks once, removes every trace, and empties the other tab too', async ({ page, context }) => {
  await addBackup(page);
  await page.evaluate(() => localStorage.setItem('plumbline-settings', '{"theme":"dark"}'));
  const other = await context.newPage();
  await other.goto('/progress/');
  await expectAnswered(other, 3);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep my progress' }).click();
  await expectAnswered(page, 3);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByText('Erased. This browser keeps nothing')).toBeVisible();
  await expectAnswered(other, 0);
  const traces = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
  }));
  expect(traces).toEqual({ databases: 0, local: 0, session: 0, caches: 0 });
});

test('a page of an older version lets a newer one in, stops writing, and says so', async ({ page, context }) => {
  await addBackup(page);
  const newer = await context.newPage();
  await newer.goto('/about/');
  await newer.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name, 99);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
    DATABASE,
  );
  await expect(page.getByText('This page no longer saves')).toBeVisible();
  await page.reload();
  await expect(page.getByText('This page no longer saves')).toBeVisible();
  await expectAnswered(page, 3);
});

test('coming back to a page that slept shows what was done meanwhile', async ({ page, context }) => {
  await page.goto('/progress/');
  await expectAnswered(page, 0);
  await page.goto('/about/');
  const other = await context.newPage();
  await addBackup(other);
  await other.close();
  await page.goBack();
  await expectAnswered(page, 3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the progress page is accessible in ${colorScheme} with a preview and the erase question open`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.goto('/progress/');
    await chooseFile(page, BACKUP);
    await page.getByRole('button', { name: 'Add it to my progress' }).click();
    await expect(page.getByText('so nothing was changed')).toBeVisible();
    await chooseFile(page, BACKUP);
    await expect(page.getByRole('heading', { name: /Before you add/ })).toBeFocused();
    const findProblems = async () => (await axeOn(page).analyze()).violations.map(({ id }) => id);
    expect(await findProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    expect(await findProblems()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
