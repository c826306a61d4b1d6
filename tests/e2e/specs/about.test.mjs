// About and privacy: the proof, what is kept, and deleting everything.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Frame } from '../pages/frame.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

test('no request is counted after start, and the list names every file that was fetched', async (t) => {
  const spor = await Spor.open(t);
  const frame = new Frame(spor);
  await new Start(spor).sample.click();
  await expectText(frame.strip.locator('.count'), '9.000af 9.000 sager', 60000);
  await frame.about.click();
  await expectText(spor.page.locator('#proof-title'), '0 forespørgsler, siden Spor var klar');
  await expectText(spor.page.locator('.zero'), '0');
  const listed = await spor.page.locator('.fetched tbody tr td:first-child').allInnerTexts();
  const asked = spor.requests.map((address) => decodeURIComponent(new URL(address).pathname).split('/').at(-1) || 'siden selv');
  assert.deepEqual([...listed].sort(), [...asked].sort());
  await spor.assertAccessible('About');
});

test('the build and its licences are named', async (t) => {
  const spor = await Spor.open(t);
  await spor.page.keyboard.press('9');
  const build = await spor.page.getAttribute('html', 'data-build');
  await expectText(spor.page.locator('.about dd code'), build);
  const licences = spor.page.getByRole('link', { name: /Åbn teksten/ });
  const answer = await fetch(new URL(await licences.getAttribute('href'), spor.page.url()));
  assert.equal(answer.status, 200);
  const text = await answer.text();
  for (const name of ['IBM Plex', 'leptos', 'dkfds']) assert.match(text, new RegExp(name, 'i'));
});

test('«Slet alt» closes the log, ends its worker and forgets both choices', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const frame = new Frame(spor);
  await new Start(spor).sample.click();
  await expectText(frame.strip.locator('.count'), '9.000af 9.000 sager', 60000);
  await frame.language.click();
  await frame.language.click();
  await frame.about.click();
  assert.deepEqual((await spor.stored()).localStorage, { 'spor-language': 'da' });
  const worker = spor.workers.at(-1);
  await page.getByRole('button', { name: 'Slet alt, og luk loggen' }).click();
  await spor.assertAccessible('asking before deleting');
  await page.getByRole('button', { name: 'Slet alt', exact: true }).click();
  await expectText(frame.said, /^Alt er slettet/);
  await expectText(frame.log.locator('.name'), 'Ingen log åben');
  assert.deepEqual((await spor.stored()).localStorage, {});
  assert.equal(spor.workers.includes(worker), false);
});
