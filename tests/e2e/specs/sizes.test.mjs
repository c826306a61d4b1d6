// Every view at four sizes of window: nothing that axe finds, nothing that makes the page scroll sideways or reaches beyond
// it, no button or heading cut off, no words in a picture with a line round them; a picture of each is written to results/, to be looked at.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Dots } from '../pages/dots.mjs';
import { Filters } from '../pages/filters.mjs';
import { Handovers } from '../pages/handovers.mjs';
import { Overview } from '../pages/overview.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Project } from '../pages/project.mjs';
import { REACH, note } from '../pages/reach.mjs';
import { Report } from '../pages/report.mjs';
import { Rework } from '../pages/rework.mjs';
import { Split } from '../pages/split.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { Time } from '../pages/time.mjs';
import { Validation } from '../pages/validation.mjs';
import { Variants } from '../pages/variants.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const SIZES = {
  '1440': { viewport: { width: 1440, height: 900 } },
  '1024': { viewport: { width: 1024, height: 768 } },
  // A window of 1440 × 900 at 200 % zoom.
  '200-percent': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  // A window of 1280 × 1024 at 400 % zoom, where nothing but maps, pictures and tables may scroll sideways (WCAG 1.4.10).
  '400-percent': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

// Each view by its letter, and what has come when it stands.
const VIEWS = {
  kort: ['3', (spor) => new ProcessMap(spor).settled()],
  varianter: ['4', (spor) => new Variants(spor).settled()],
  overblik: ['5', (spor) => new Overview(spor).settled()],
  genbehandling: ['6', (spor) => new Rework(spor).settled()],
  tid: ['7', (spor) => new Time(spor).settled()],
  overdragelser: ['8', (spor) => new Handovers(spor).settled()],
  filtre: ['f', (spor) => expectText(spor.page.getByRole('heading', { level: 1 }), 'Filtre')],
  sager: ['s', (spor) => new Cases(spor).settled()],
  statistik: ['t', (spor) => new Statistics(spor).settled()],
  prikker: ['t', async (spor) => {
    await new Dots(spor).part.click();
    await new Dots(spor).settled();
  }],
  rapport: ['r', (spor) => expectText(spor.page.getByRole('heading', { level: 1 }).first(), /./)],
  egnethed: ['e', (spor) => new Suitability(spor).settled()],
  validering: ['k', (spor) => new Validation(spor).draw.waitFor()],
  projekt: ['j', (spor) => new Project(spor).settled()],
  opdelt: ['5', async (spor) => {
    await new Split(spor).choose('Kategori');
    await new Split(spor).settled();
  }],
  workshop: ['5', async ({ page }) => {
    await page.getByRole('button', { name: 'Bogmærker' }).click();
    await page.getByRole('button', { name: 'Gem denne visning' }).click();
    await page.getByLabel('Overskrift').fill('Hvem bruger længst tid?');
    await page.getByRole('button', { name: 'Gem bogmærke', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Workshop' }).click();
    await page.getByRole('complementary', { name: 'Workshop' }).waitFor();
    await page.locator('.key-figures dd').first().waitFor();
  }],
};

// What is cut off: words of buttons, links, headings and labels that do not fit in their box and are not told in a tooltip.
const CUT = () => {
  const cut = [...document.querySelectorAll('button, a, h1, h2, h3, label, legend, dt, dd')].filter((element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return box.width > 0 && style.visibility === 'visible' && style.overflowX !== 'visible' && style.overflowX !== 'auto'
      && !element.matches('.sr-only') && element.scrollWidth > element.clientWidth + 1 && !element.closest('[title]');
  });
  // Words in a picture are filled, not drawn round, unless the line is a ground under them.
  const outlined = [...document.querySelectorAll('svg text')].filter((text) => {
    const { stroke, paintOrder } = getComputedStyle(text);
    return stroke !== 'none' && !paintOrder.startsWith('stroke');
  });
  // What a cell of a table says, does not run into the next; where it may be cut, the whole is told in a tooltip.
  const spilt = [...document.querySelectorAll('main :is(td, th)')].filter((cell) =>
    cell.offsetHeight > 0 && cell.textContent.trim() && !cell.closest('[title]') && cell.scrollWidth > cell.clientWidth + 1
    && !cell.querySelector('.sr-only, [title]'));
  const words = (elements) => elements.map((element) => element.textContent.trim().slice(0, 60));
  return { cut: words(cut), spilt: words(spilt), outlined: words(outlined) };
};

const misfits = async (page) => ({ ...(await page.evaluate(REACH)), ...(await page.evaluate(CUT)) });

for (const [size, context] of Object.entries(SIZES)) {
  test(`every view at ${size}`, async (t) => {
    const spor = await Spor.open(t, { ...context, reducedMotion: 'reduce' });
    const { page } = spor;
    await page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    const found = {};
    for (const [view, [key, settled]] of Object.entries(VIEWS)) {
      await page.keyboard.press(key);
      await settled(spor);
      await spor.shot(`size-${size}-${view}`);
      note(found, view, await misfits(page));
      await spor.assertAccessible(`${view} at ${size}`);
    }
    assert.deepEqual(found, {});
    assert.deepEqual(spor.errors, []);
  });
}

// In workshop a rem is larger and the panel takes its part of the window: a view has half the room, at the same width of window.
test('the views of a workshop at 1440', async (t) => {
  const spor = await Spor.open(t, { ...SIZES['1440'], reducedMotion: 'reduce' });
  const { page } = spor;
  await page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  const shown = ['varianter', 'genbehandling', 'tid', 'overdragelser', 'statistik'];
  const report = new Report(spor);
  for (const view of shown) {
    const [key, settled] = VIEWS[view];
    await page.keyboard.press(key);
    await settled(spor);
    await report.keep(view);
  }
  await page.getByRole('button', { name: 'Workshop' }).click();
  const panel = page.getByRole('complementary', { name: 'Workshop' });
  const found = {};
  for (const view of shown) {
    await panel.getByRole('heading', { name: view }).waitFor();
    await VIEWS[view][1](spor);
    await spor.shot(`size-workshop-${view}`);
    note(found, view, await misfits(page));
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(found, {});
  assert.deepEqual(spor.errors, []);
});

// Eight groups side by side stand over the map; it keeps its height, and the page scrolls.
test('figures of groups leave the map its height', async (t) => {
  const spor = await Spor.open(t, SIZES['1440']);
  await ProcessMap.ofSample(spor);
  await new Split(spor).choose('Kategori');
  await new Split(spor).showTable.click();
  await new Split(spor).settled();
  const { height } = await spor.page.locator('.stage').boundingBox();
  assert.ok(height >= 400, `${height}`);
});

// All that can stand in the strip at once: it takes more lines, and the window under its last button stays in the page.
for (const [size, context] of Object.entries(SIZES)) {
  test(`a full strip at ${size}`, async (t) => {
    const spor = await Spor.open(t, { ...context, reducedMotion: 'reduce' });
    const { page } = spor;
    await page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await page.keyboard.press('t');
    const keep = page.locator('.statistics').getByRole('button', { name: /^Behold/ });
    for (const [chips, row] of [4, 5, 2].entries()) {
      await keep.nth(row).click();
      await page.locator('.filter-chips .chip').nth(chips).waitFor();
    }
    await page.getByRole('switch', { name: 'Små tal skjules' }).check({ force: true });
    await page.keyboard.press('5');
    await new Split(spor).choose('Forvaltning');
    await new Split(spor).settled();
    await new Split(spor).button.click();
    await page.locator('.split-choice').waitFor();
    await spor.shot(`size-${size}-strip`);
    const { wider } = await page.evaluate(REACH);
    assert.equal(wider, 0);
    const beyond = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const parts = [...document.querySelectorAll('.strip > *, .strip .chip, .strip .popover-body')];
      return parts.filter((part) => part.getBoundingClientRect().right > edge).map((part) => part.className);
    });
    assert.deepEqual(beyond, []);
    assert.deepEqual(spor.errors, []);
  });
}
