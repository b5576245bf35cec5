import { expect, test } from '@playwright/test';
import {
  begin,
  collectErrors,
  comeBack,
  conclude,
  expectAccessible,
  expectNoSidewaysScroll,
  fingers,
  gather,
  goOn,
  heading,
  keysOnly,
  mouse,
  rating,
} from './case-journey.ts';

test('the whole case can be worked by keys alone, and a finished case opens at its debrief', async ({ page }) => {
  test.setTimeout(180_000);
  const errors = collectErrors(page);
  const hands = keysOnly(page);
  const nothing = async () => {};
  await begin(page, hands);
  await gather(page, hands, nothing);
  await conclude(page, hands, nothing);
  await comeBack(page, hands, nothing);
  await hands.use(
    page.getByRole('navigation', { name: 'Steps of the case' }).getByRole('button', { name: /^Debrief/ }),
  );
  const total = await page.getByText(/^\d+(\.\d+)? of 100$/).textContent();
  await page.reload();
  await expect(heading(page, 'Debrief')).toBeVisible();
  await expect(page.getByText(String(total), { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the whole case can be worked by touch; axe is clean and nothing scrolls sideways at any step', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const errors = collectErrors(page);
    const look = async (step: string) => {
      await expectAccessible(page, step);
      await expectNoSidewaysScroll(page, step);
    };
    await begin(page, fingers);
    await gather(page, fingers, look);
    await conclude(page, fingers, look);
    await look('debrief');
    await comeBack(page, fingers, look);
    expect(errors).toEqual([]);
  });

  test('figure and notes are one touch away, and Escape puts them back', async ({ page }) => {
    await begin(page, fingers);
    await fingers.use(page.getByRole('button', { name: /^Training and life history/ }));
    await fingers.use(page.getByRole('button', { name: 'Notes' }));
    const panel = page.getByRole('complementary', { name: 'Figure, time and notes' });
    await expect(panel).toBeVisible();
    await expect(panel.getByText('32 minutes left')).toBeVisible();
    await expectAccessible(page, 'panel');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Notes' })).toBeFocused();
  });

  test('nothing moves under a finger while the pictures of a film are drawn', async ({ page }) => {
    await begin(page, fingers);
    await fingers.use(page.getByRole('button', { name: /^Explain the session/ }));
    await fingers.use(goOn(page));
    await fingers.use(page.getByRole('button', { name: /^Safety questions/ }));
    await fingers.use(goOn(page));
    await fingers.use(goOn(page));
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const placesOfRating = page.evaluate(async () => {
      const places: number[] = [];
      const frame = () => new Promise(requestAnimationFrame);
      for (;;) {
        const rating = [...document.querySelectorAll('p')].find(({ textContent }) => / looked at\./.test(textContent));
        if (rating) places.push(Math.round(rating.getBoundingClientRect().top + scrollY));
        const pictures = [...document.querySelectorAll('figure svg[role=img]')];
        if (rating && pictures.length > 0 && pictures.every((picture) => picture.querySelector('path'))) return places;
        await frame();
      }
    });
    await fingers.use(page.getByRole('button', { name: /^Film: Overhead squat/ }));
    expect([...new Set(await placesOfRating)]).toHaveLength(1);
  });

  test('nothing scrolls sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page, fingers);
    await gather(page, fingers, (step) => expectNoSidewaysScroll(page, step));
    await conclude(page, fingers, (step) => expectNoSidewaysScroll(page, step));
    await expectNoSidewaysScroll(page, 'debrief');
  });
});

test('a reload in the middle opens the same step with the same readings and no hydration error', async ({ page }) => {
  const errors = collectErrors(page);
  await begin(page, mouse);
  await gather(page, mouse, async () => {});
  await page.reload();
  await expect(heading(page, 'What do you think now?')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Steps of the case' })
    .getByRole('button', { name: /^Movement/ })
    .click();
  await expect(rating(page, 'Heel lifts', 'Left', 'seen')).toBeChecked();
  await expect(rating(page, 'Heel lifts', 'Right', 'not seen')).toBeChecked();
  await page.getByRole('button', { name: /^Tests/ }).click();
  await page
    .locator('summary')
    .filter({ hasText: /^Measure/ })
    .click();
  await expect(page.getByLabel('left, in centimetres')).toHaveValue('6.5');
  expect(errors).toEqual([]);
});

test('a thought just typed survives leaving the page at once', async ({ page }) => {
  await begin(page, mouse);
  for (let step = 0; step < 4; step += 1) await goOn(page).click();
  await page
    .getByRole('group', { name: /^Limited ankle/ })
    .getByRole('radio', { name: 'drives it' })
    .click();
  await page.getByRole('spinbutton', { name: /^Limited ankle/ }).fill('35');
  await page.getByRole('button', { name: /^Posture/ }).click();
  await page.getByRole('button', { name: /^First thoughts/ }).click();
  await expect(page.getByRole('spinbutton', { name: /^Limited ankle/ })).toHaveValue('35');
});

test('a film can be replayed at no cost, and focus follows it', async ({ page }) => {
  const errors = collectErrors(page);
  await begin(page, mouse);
  for (let step = 0; step < 3; step += 1) await goOn(page).click();
  await page.getByRole('button', { name: /^Film: Overhead squat/ }).click();
  await expect(page.getByRole('img', { name: 'Side' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Replay the film' }).click();
  await expect(page.getByRole('group', { name: 'Film' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
  await expect(page.getByText('32 minutes left')).toBeVisible();
  await expectAccessible(page, 'film');
  expect(errors).toEqual([]);
});

test('a session that lacks something says what, and leads there', async ({ page }) => {
  await begin(page, mouse);
  for (let step = 0; step < 9; step += 1) await goOn(page).click();
  await page.getByRole('button', { name: 'End and open the debrief' }).click();
  const missing = page.getByRole('group', { name: 'Not ready for the debrief yet:' });
  await expect(missing).toBeFocused();
  await expect(missing.getByRole('listitem')).toHaveCount(4);
  await missing.getByRole('button', { name: 'Go to: Decision' }).click();
  await expect(heading(page, /^Train, train around it, or refer/)).toBeFocused();
});

test('an answer that is an emergency ends testing and asks for a handover instead of a plan', async ({ page }) => {
  await page.route('**/data/cases/maya.json', async (route) => {
    const response = await route.fetch();
    const sheet = await response.json();
    sheet.study.truth.answers['numb-between-legs'] = { says: 'Yes, since yesterday.', is: true };
    sheet.study.truth.answers['bladder-or-bowel-change'] = { says: 'Yes, that too.', is: true };
    sheet.study.truth.answers['back-pain-current'] = { says: 'Yes, badly.', is: true };
    await route.fulfill({ response, json: sheet });
  });
  await begin(page, mouse);
  await goOn(page).click();
  await page.getByRole('button', { name: /^Safety questions/ }).click();
  await expect(page.getByRole('alert')).toContainText('Stop here.');
  await goOn(page).click();
  await expect(heading(page, /^Train, train around it, or refer/)).toBeFocused();
  await page
    .getByRole('navigation', { name: 'Steps of the case' })
    .getByRole('button', { name: /^Tests/ })
    .click();
  await expect(page.getByRole('button', { name: /^Do: Three squats with the heels/ })).toBeDisabled();
  await goOn(page).click();
  await page.getByRole('radio', { name: /^Refer Somebody/ }).click();
  await page.getByRole('radio', { name: /^Emergency Call/ }).click();
  await goOn(page).click();
  await expect(page.getByRole('group', { name: 'What you pass on' })).toBeVisible();
  await expectAccessible(page, 'handover');
});

test('the client can be read without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/cases/maya/');
  await expect(page.getByRole('heading', { level: 1, name: 'Maya' })).toBeVisible();
  await expect(page.getByText('a friend filmed me')).toBeVisible();
  expect(await page.content()).toContain('needs JavaScript');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
  await context.close();
});
