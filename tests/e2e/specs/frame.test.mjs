// The frame: language, shortcuts, the way back, leaving with a log open, and the page at 200 %.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { REACH } from '../pages/reach.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { danishCsv } from '../pages/files.mjs';
import { expectText, focused, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

test('English is one switch away, and is remembered; nothing else is', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  assert.equal(await page.getAttribute('html', 'lang'), 'da');
  await new Frame(spor).language.click();
  await expectText(page.getByRole('heading', { level: 1 }), 'See how cases really run');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await spor.assertAccessible('Start in English');
  await page.reload();
  await expectText(page.getByRole('heading', { level: 1 }), 'See how cases really run');
  const stored = await spor.stored();
  assert.deepEqual(stored.localStorage, { 'spor-language': 'en' });
  assert.deepEqual([stored.sessionStorage, stored.databases, stored.caches, stored.cookies], [{}, [], [], []]);
});

test('keys of one character work, and can be switched off', async (t) => {
  const spor = await Spor.open(t);
  const frame = new Frame(spor);
  await spor.page.keyboard.press('9');
  await expectText(spor.page.getByRole('heading', { level: 1 }), 'Om og privatliv');
  await spor.page.keyboard.press('?');
  await expectText(frame.dialog.getByRole('heading', { level: 2 }), 'Hjælp og genveje');
  await spor.assertAccessible('help', 'dialog[open]');
  await frame.dialog.getByLabel('Brug genveje med ét tegn').uncheck({ force: true });
  await spor.page.keyboard.press('Escape');
  await frame.dialog.waitFor({ state: 'hidden' });
  await spor.page.keyboard.press('1');
  await expectText(spor.page.getByRole('heading', { level: 1 }), 'Om og privatliv');
  assert.deepEqual((await spor.stored()).localStorage, { 'spor-letters': 'off' });
});

test('the focus follows the screen, and Back leads back', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await page.getByRole('link', { name: 'Sådan kan I selv efterprøve det' }).click();
  await page.waitForFunction(() => document.activeElement.tagName === 'H1');
  assert.equal(await focused(page), 'Om og privatliv');
  assert.equal(await page.title(), 'Om og privatliv – Spor');
  await page.goBack();
  await expectText(page.getByRole('heading', { level: 1 }), 'Se, hvordan sagerne faktisk løber');
  await page.goForward();
  await expectText(page.getByRole('heading', { level: 1 }), 'Om og privatliv');
});

test('the first Tab leads past the navigation', async (t) => {
  const spor = await Spor.open(t);
  await spor.page.keyboard.press('9');
  await spor.page.reload();
  await expectText(spor.page.getByRole('heading', { level: 1 }), 'Om og privatliv');
  await spor.page.keyboard.press('Tab');
  assert.equal(await focused(spor.page), 'Gå til indholdet');
  await spor.page.keyboard.press('Enter');
  await spor.page.waitForFunction(() => document.activeElement.id === 'content');
});

test('leaving with a log open asks first; without one it does not', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); dialog.accept(); });
  await page.reload();
  await spor.waitUntilReady();
  assert.deepEqual(asked, []);
  await new Start(spor).sample.click();
  await expectText(new Frame(spor).strip.locator('.count'), '9.000af 9.000 sager', 60000);
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
});

test('everything fits at 200 % and on 1024 px: no sideways scrolling, nothing hidden', async (t) => {
  for (const viewport of [{ width: 720, height: 450 }, { width: 1024, height: 768 }]) {
    const spor = await Spor.open(t, { viewport });
    const { page } = spor;
    const data = new Data(spor);
    const sideways = async () => (await page.evaluate(REACH)).wider;
    assert.ok((await sideways()) <= 0, `Start at ${viewport.width}`);
    await new Start(spor).choose(danishCsv({ bad: true, cpr: true }));
    await data.waitForPreview();
    assert.ok((await sideways()) <= 0, `Data at ${viewport.width}`);
    await tabTo(page, data.showMap, 120);
    await page.keyboard.press('Enter');
    await expectText(new Frame(spor).strip.locator('.count'), '50af 50 sager');
    const first = page.getByRole('button', { name: viewport.width < 1024 ? 'Tabel' : 'Kort', exact: true });
    assert.equal(await first.getAttribute('aria-pressed'), 'true', `what comes first at ${viewport.width}`);
    await new Frame(spor).about.click();
    assert.ok((await sideways()) <= 0, `About at ${viewport.width}`);
    await spor.assertAccessible(`About at ${viewport.width}`);
  }
});
