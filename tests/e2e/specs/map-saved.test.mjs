// The map as a file and on paper.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { readPng } from '../pages/png.mjs';

after(closeBrowser);

test('SVG: a picture that stands alone, with heading, legend, and the mark of invented data', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.openSaveMenu();
  const { name, bytes } = await map.saved(() => map.page.getByRole('button', { name: 'Billede som SVG' }).click());
  assert.match(name, /It-servicedesk 2023.*\.svg$/);
  const text = bytes.toString('utf8');
  const said = text.replace(/<[^>]+>/g, '\n');
  for (const wanted of ['It-servicedesk 2023', 'Opdigtede data', 'Kortet viser', '9.000 af 9.000 sager', 'Tallet er antal sager', 'Genåbnet', 'Start', 'Slut']) {
    assert.ok(said.includes(wanted), wanted);
  }
  assert.ok(!/var\(--|href=|<script|<style/.test(text), 'nothing from elsewhere');
  // A browser draws it as a picture without a fault.
  const size = await map.page.evaluate(async (text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (parsed.querySelector('parsererror')) throw new Error('not well formed');
    const image = new Image();
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, text);
  assert.ok(size[0] > 700 && size[1] > 500, String(size));
});

test('PNG: the same picture with twice the pixels', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.openSaveMenu();
  const svg = await map.saved(() => map.page.getByRole('button', { name: 'Billede som SVG' }).click());
  await map.openSaveMenu();
  const { name, bytes } = await map.saved(() => map.page.getByRole('button', { name: 'Billede som PNG' }).click());
  assert.match(name, /\.png$/);
  const png = readPng(bytes);
  const [, width, height] = svg.bytes.toString('utf8').match(/width="([\d.]+)" height="([\d.]+)"/);
  assert.ok(Math.abs(png.width - 2 * Number(width)) <= 1 && Math.abs(png.height - 2 * Number(height)) <= 1, `${png.width} × ${png.height}`);
  assert.equal(png.bytesOfPixels, png.height * (png.width * png.channels + 1));
  assert.ok(bytes.length > 50_000, 'something is painted');
});

for (const format of ['A4', 'A3']) {
  test(`paper: the whole map on one page of ${format}`, async (t) => {
    const map = await ProcessMap.ofSample(await Spor.open(t));
    const pdf = await map.page.pdf({ format, landscape: true });
    const text = pdf.toString('latin1');
    assert.equal((text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, 1, 'one page');
    const box = text.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/);
    const wanted = { A4: [842, 595], A3: [1191, 842] }[format];
    assert.ok(Math.abs(box[1] - wanted[0]) < 3 && Math.abs(box[2] - wanted[1]) < 3, String(box.slice(1)));
    // The screen is as before.
    await map.step('Genåbnet').click();
    assert.equal(await map.panelTitle.textContent(), 'Genåbnet');
  });
}

test('paper has the heading, the date, the counts and the mark, and nothing of the frame', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await map.page.emulateMedia({ media: 'print' });
  const sheet = map.page.locator('.print-sheet');
  await sheet.locator('svg').waitFor();
  const said = await sheet.textContent();
  const today = new Date().toLocaleDateString('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Copenhagen' });
  for (const wanted of ['It-servicedesk 2023', 'Opdigtede data', '9.000 af 9.000 sager', today, 'Kortet viser', 'Tallet er antal sager']) {
    assert.ok(said.includes(wanted), `${wanted} in ${said.slice(0, 300)}`);
  }
  assert.equal(await map.page.locator('nav.nav').isVisible(), false);
  assert.equal(await map.page.locator('.tools2').isVisible(), false);
});
