// The whole way once in Firefox, through WebDriver BiDi.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { FIREFOX } from '../browser.mjs';
import { smallLog } from '../pages/log.mjs';
import { DIST } from '../pages/spor.mjs';
import { serve } from '../server.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';

test('from a file to the map in Firefox', async (t) => {
  assert.ok(FIREFOX, 'no Firefox: run scripts/setup test');
  const server = await serve(DIST, { base: '/apps/spor/' });
  const folder = ownFolder();
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  t.after(async () => {
    await firefox.close();
    await server.close();
  });
  const page = await firefox.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(server.url);
  await page.waitForSelector('html[data-ready]', { timeout: 60000 });
  const asked = server.served.length;

  const log = smallLog();
  const file = join(folder, log.name);
  writeFileSync(file, log.text);
  const input = await page.waitForSelector('input[type=file]');
  await input.uploadFile(file);
  const showMap = await page.waitForSelector('::-p-text(Vis proceskort)', { timeout: 60000 });
  await showMap.click();
  // 40 cases; every fifth has three of the four steps.
  await page.waitForFunction(() => /152 af 152 hændelser/.test(document.body.innerText.replace(/ /g, ' ')), { timeout: 60000 });
  assert.deepEqual(errors, []);
  assert.deepEqual(server.served.slice(asked), [], 'nothing is asked after start');
});
