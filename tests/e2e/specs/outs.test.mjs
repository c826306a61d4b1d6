// Every picture has its way out as SVG, PNG and onto the clipboard, and every table its own; single cases of persons are asked about.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Dots } from '../pages/dots.mjs';
import { Outs } from '../pages/outs.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Report } from '../pages/report.mjs';
import { Split } from '../pages/split.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function desk(t, options) {
  const spor = await Spor.open(t, options);
  await ProcessMap.ofSample(spor);
  return spor;
}

// The letter of each view, and what is there when it is whole.
const VIEWS = [
  ['5', 'overview', '.chart-card svg.chart'],
  ['4', 'variants', 'svg.curve'],
  ['6', 'rework', '.rework-steps tbody tr'],
  ['7', 'time', '.time-groups tbody tr'],
  ['8', 'hand-overs', '.load-table tbody tr'],
  ['t', 'statistics', '.statistics-charts svg.chart'],
  ['s', 'cases', 'svg.lanes'],
  ['f', 'filters', '.funnel li'],
  ['e', 'suitability', '.fit-table tbody tr'],
];

// Pictures and tables in sight that have no way out in their box, nor, where it is the whole screen's, in its head.
const without = (page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('main :is(svg[role=img], svg.load, [role=img], canvas, table, .case-rows, .key-figures, .funnel)')];
    const missing = [];
    for (const part of seen.filter((part) => part.checkVisibility() && !part.closest('dialog'))) {
      const isTable = part.matches('table:not(.heat-grid, .time-groups), .case-rows, .key-figures, .funnel');
      const kind = isTable ? 'table' : 'picture';
      const boxes = [part.closest('.box, .covered, .dot-box, .case-list, .tw'), document.querySelector('main .data-head'), document.querySelector('main .maphead')];
      if (!boxes.some((box) => box?.querySelector(`[data-out~=${kind}]`))) missing.push(`${kind}: ${part.outerHTML.slice(0, 120)}`);
    }
    return { missing, seen: seen.length };
  });

test('in every view each picture and each table has its way out', async (t) => {
  const spor = await desk(t);
  const { page } = spor;
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  const map = new Outs(page, page.locator('.maphead'));
  for (const way of [map.svg, map.png, map.copy]) await way.waitFor();
  await page.keyboard.press('Escape');
  for (const [key, name, whole] of VIEWS) {
    await page.keyboard.press(key);
    await page.locator(whole).first().waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' }).catch(() => {});
    const { missing, seen } = await without(page);
    assert.deepEqual(missing, [], name);
    assert.ok(seen > 0, `${name} shows something`);
    await spor.assertAccessible(name);
  }
  const dots = new Dots(spor);
  await dots.open();
  await dots.settled();
  assert.deepEqual((await without(page)).missing, [], 'the dotted chart');
  await dots.asTable.click();
  await dots.table.waitFor();
  assert.deepEqual((await without(page)).missing, [], 'its table');
  await page.keyboard.press('5');
  await new Split(spor).choose('Kategori');
  await page.locator('.group-bars').waitFor();
  assert.deepEqual((await without(page)).missing, [], 'groups side by side');
  assert.deepEqual(spor.errors, []);
});

// The files of a picture: what they are called, what their letters say, and at least how large they are.
async function leaves(page, within, { file, says, width, height }) {
  const outs = new Outs(page, within);
  const svg = await outs.drawn();
  assert.match(svg.name, new RegExp(`^Spor - It-servicedesk 2023 - ${file}\\.svg$`));
  const written = svg.said.replaceAll('\u00a0', ' ');
  for (const said of says) assert.ok(written.includes(said), `${said} in ${file}:\n${svg.said.replace(/\n+/g, ' | ').slice(0, 800)}`);
  assert.ok(svg.width >= width && svg.height >= height && svg.width < 3000 && svg.height < 3000, `${file}: ${svg.width} × ${svg.height}`);
  const png = await outs.pixels();
  assert.match(png.name, new RegExp(`${file}\\.png$`));
  assert.ok(Math.abs(png.width - 2 * svg.width) <= 2 && Math.abs(png.height - 2 * svg.height) <= 2, `${file}: ${png.width} × ${png.height}`);
  assert.deepEqual(png.first.slice(0, 3), [255, 255, 255], 'the ground is white');
  assert.ok(png.size > 4_000, `${file}: something is painted`);
  return svg;
}

test('pictures of every kind are saved: lines, bars, cells, boxes, curve, course, groups, dots', async (t) => {
  const spor = await desk(t);
  const { page } = spor;
  const card = (name) => page.getByRole('region', { name, exact: true });
  await page.keyboard.press('5');
  await page.locator('.chart-card svg.chart').nth(1).waitFor();
  await leaves(page, card('Sager uge for uge'), { file: 'sager pr. uge', says: ['Sager uge for uge – It-servicedesk 2023', 'I gang'], width: 400, height: 250 });
  await leaves(page, card('Hvor længe det tager'), { file: 'tider', says: ['Hvor længe det tager – It-servicedesk 2023'], width: 400, height: 250 });
  const hours = await leaves(page, page.locator('.chart-card:has(.heat-grid)'), { file: 'hændelser pr. ugedag og time', says: ['Mandag', 'Søndag', '23'], width: 700, height: 200 });
  // A cell has its colour and its number.
  const cell = await page.locator('.heat-grid .heat7').first().evaluate((cell) => [getComputedStyle(cell).backgroundColor, cell.textContent.trim()]);
  assert.ok(hours.text.includes(`fill="${cell[0]}"`) && hours.said.includes(cell[1]));
  await page.keyboard.press('7');
  await page.locator('.time-groups tbody tr').first().waitFor();
  const group = (await page.locator('.time-groups tbody th').first().textContent()).trim();
  const boxes = await leaves(page, page.locator('.chart-card:has(.time-groups)'), { file: 'tid side om side', says: [group], width: 400, height: 150 });
  const middle = await page.locator('.box-middle').first().evaluate((box) => getComputedStyle(box).backgroundColor);
  assert.ok(boxes.text.includes(`fill="${middle}"`), 'the boxes are there');
  await page.keyboard.press('4');
  await page.locator('svg.curve').waitFor();
  await leaves(page, page.locator('.covered'), { file: 'dækning', says: ['100 %'], width: 300, height: 120 });
  await page.keyboard.press('s');
  const cases = new Cases(spor);
  await cases.settled();
  const course = await leaves(page, page.locator('.case-picture'), { file: 'sagens forløb', says: [(await page.locator('.lane-names li span').first().textContent()).trim()], width: 500, height: 120 });
  assert.equal((course.text.match(/<circle|<rect/g) ?? []).length > (await cases.events.count()), true, 'every event has its mark');
  await page.keyboard.press('8');
  await page.locator('.load-table tbody tr').first().waitFor();
  await leaves(page, page.locator('section:has(> header):has(.load-table)'), { file: 'gruppernes sager', says: ['1. linje', '2. linje Klient'], width: 600, height: 200 });
  await leaves(page, page.locator('section:has(.between):not(:has(.load-table))'), { file: 'overdragelser mellem grupper', says: ['1. linje'], width: 300, height: 150 });
  await page.keyboard.press('5');
  await new Split(spor).choose('Kategori');
  await page.locator('.group-bars li').first().waitFor();
  await leaves(page, page.locator('.chart-card:has(.group-bars)'), { file: 'tid-pr-gruppe', says: ['Adgang og rettigheder'], width: 500, height: 120 });
  const dots = new Dots(spor);
  await dots.open();
  await dots.settled();
  const drawn = await leaves(page, page.locator('.dot-box'), { file: 'prikdiagram', says: ['Række 1', 'Ny'], width: 700, height: 250 });
  assert.match(drawn.text, /<image [^>]*xlink:href="data:image\/png;base64,/);
  assert.deepEqual(spor.errors, []);
  // No picture asks for anything.
  assert.deepEqual(spor.requests.filter((address) => !address.startsWith(spor.server.url)), []);
});

test('a picture goes onto the clipboard, by keyboard; where the browser refuses, the page says what to do', async (t) => {
  const spor = await desk(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = spor;
  await page.keyboard.press('5');
  const card = page.getByRole('region', { name: 'Sager uge for uge', exact: true });
  const outs = new Outs(page, card);
  await outs.copy.waitFor();
  await tabTo(page, outs.copy);
  await page.keyboard.press('Enter');
  await expectText(card.locator('[data-out=picture] .xs'), 'Billedet er kopieret');
  const png = await outs.copied();
  assert.ok(png && png.width > 800 && png.height > 500 && png.size > 8_000, JSON.stringify(png));
  // The map, by its menu.
  await page.keyboard.press('3');
  await page.locator('.stage .node').first().waitFor();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await new Outs(page, page.locator('.maphead')).copy.click();
  await page.getByText('Billedet er kopieret').first().waitFor();
  const map = await outs.copied();
  assert.ok(map.width > 1_000 && map.size > 8_000, JSON.stringify(map));

  await page.keyboard.press('5');
  await outs.copy.waitFor();
  await page.evaluate(() => { navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  await outs.copy.click();
  await expectText(card.locator('[data-out=picture] .xs'), 'Browseren tog ikke imod billedet. Gem det som PNG i stedet.');
  await page.evaluate(() => { delete window.ClipboardItem; });
  await page.getByRole('region', { name: 'Hvor længe det tager', exact: true }).getByRole('button', { name: 'Kopiér billede' }).click();
  await page.getByText('Browseren tog ikke imod billedet.').nth(1).waitFor();
  assert.deepEqual(spor.errors, []);
});

test('tables that had no file: key figures, funnel, limits, premises, the list of cases and the events of one', async (t) => {
  const spor = await desk(t);
  const { page } = spor;
  await page.keyboard.press('5');
  await page.locator('.key-figures dd b').first().waitFor();
  const figures = await new Outs(page, page.locator('.key-figures')).lines();
  assert.match(figures.name, /hovedtal\.csv$/);
  assert.equal(figures.lines[0], 'Tal;Værdi;Bemærkning');
  const [name, value] = [await page.locator('.key-figures dt').first().textContent(), await page.locator('.key-figures dd b').first().textContent()];
  assert.ok(figures.lines[1].startsWith(`${name};${value}`), figures.lines[1]);

  await page.keyboard.press('s');
  const cases = new Cases(spor);
  await cases.settled();
  const list = await new Outs(page, page.locator('.case-list')).lines();
  assert.match(list.name, /sager\.csv$/);
  assert.equal(list.lines[0], 'Sag;Begynder;Tid (timer);Hændelser;Sidste aktivitet');
  const rows = list.lines.slice(1, 9001);
  assert.equal(new Set(rows.map((line) => line.split(';')[0])).size, 9000, 'every case once');
  assert.equal(rows.reduce((sum, line) => sum + Number(line.split(';')[3]), 0), 65_021, 'and all of its events');
  assert.equal(rows[0].split(';')[0], (await cases.shown())[0]);
  const events = await new Outs(page, page.locator('.case-events')).lines();
  assert.match(events.name, /sagens hændelser\.csv$/);
  const shown = await cases.rows();
  assert.equal(events.lines[1].split(';')[0], shown[0][0]);
  assert.equal(events.lines.filter((line) => /^\d\d-\d\d-\d{4};/.test(line)).length, shown.length);

  await page.keyboard.press('3');
  await new ProcessMap(spor).step('Genåbnet').click();
  await page.getByRole('button', { name: 'Behold sager med trinnet' }).click();
  await page.keyboard.press('f');
  await page.locator('.funnel li').nth(1).waitFor();
  const funnel = await new Outs(page, page.locator('.funnel')).lines();
  assert.match(funnel.name, /filtertragt\.csv$/);
  assert.equal(funnel.lines[1], ';Alle sager i loggen;9000;65021;');
  const left = (await page.locator('.funnel-name b').nth(1).textContent()).replace(/\D/g, '');
  assert.equal(funnel.lines[2].split(';')[2], left);

  await page.keyboard.press('e');
  await page.locator('.fit-table tbody tr').first().waitFor();
  const worth = await new Outs(page, page.locator('.fit-worth')).lines();
  assert.match(worth.name, /volumen og personer\.csv$/);
  assert.equal(worth.lines[0], 'Forudsætning;Tal;Værdi;Bemærkning');
  const criteria = await new Outs(page, page.locator('.box:has(> .table-frame > .fit-table)')).lines();
  assert.match(criteria.name, /egnethed\.csv$/);
  assert.deepEqual(spor.errors, []);
});

test('single cases of persons leave under pseudonyms, and once it is said why', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  await page.keyboard.press('s');
  const cases = new Cases(spor);
  await cases.answer();
  await cases.goOn.click();
  await cases.settled();
  const outs = new Outs(page, page.locator('.case-events'));
  await outs.csv.click();
  const gate = page.getByRole('dialog', { name: 'Enkelte sager forlader Spor' });
  await gate.waitFor();
  await spor.assertAccessible('why single cases leave');
  await gate.getByLabel('Formål', { exact: true }).fill('Rettelse i kilden');
  await gate.getByLabel('Hjemmel', { exact: true }).fill('Artikel 6, stk. 1, litra e');
  await gate.getByRole('radio', { name: 'Er lavet' }).check({ force: true });
  await gate.getByLabel('Ansvarlig', { exact: true }).fill('Leder');
  const [download] = await Promise.all([page.waitForEvent('download'), gate.getByRole('button', { name: 'Gå videre' }).click()]);
  assert.match(download.suggestedFilename(), /sagens hændelser\.csv$/);
  // It is asked once: the picture and the list follow, and nothing in them names anybody.
  const drawn = await new Outs(page, page.locator('.case-picture')).drawn();
  const list = await new Outs(page, page.locator('.case-list')).lines();
  assert.equal(list.lines.filter((line) => line.split(';').length > 4).length, 61);
  for (const text of [drawn.text, list.lines.join('\n')]) {
    assert.ok(!/S-10\d\d|070761|Mette Holm|Jens Lund/.test(text), 'pseudonyms only');
  }
  // Dots of persons stay.
  const dots = new Dots(spor);
  await dots.open();
  const goOn = dots.goOn;
  if (await goOn.isVisible().catch(() => false)) await goOn.click();
  await page.locator('.dot-box').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Gem som PNG' }).count(), 0);
  assert.deepEqual(spor.errors, []);
});

test('dots of a log about nobody stand in the report, on the page and in its file', async (t) => {
  const spor = await desk(t);
  const { page } = spor;
  const dots = new Dots(spor);
  await dots.open();
  await dots.settled();
  const report = new Report(spor);
  await report.keep('Alle hændelser');
  await report.open();
  await report.write.click();
  await report.written();
  const check = async (paper) => {
    const image = report.section('Alle hændelser', paper).locator('.picture svg image');
    await image.waitFor({ state: 'attached' });
    const seen = await image.evaluate(async (image) => {
      const pixels = new Image();
      pixels.src = image.href.baseVal;
      await pixels.decode();
      const box = image.getBoundingClientRect();
      return [pixels.naturalWidth, box.width, box.height];
    });
    assert.ok(seen[0] > 600 && seen[1] > 300 && seen[2] > 60, String(seen));
    assert.ok((await report.section('Alle hændelser', paper).locator('.key span').count()) >= 9);
  };
  await check(report.paper);
  await spor.assertAccessible('the report with dots');
  const file = await report.saved();
  await check(file.page.locator('.report'));
  assert.deepEqual(file.errors, []);
  assert.deepEqual(file.requests.filter((address) => !/^(file|data):/.test(address)), []);
  assert.deepEqual(spor.errors, []);
});
