// A file that cannot become a log: the page says what is wrong and what to do, and the next file is one click away.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { ProblemScreen } from '../pages/problem.mjs';
import { bad, danishCsv } from '../pages/files.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

// What is wrong, what was found, and the first thing to do.
const AT_ONCE = [
  ['empty', 'Filen er tom', /0 byte/, /^Lav udtrækket igen/],
  ['workbook', 'Projektmappen er ikke hel', /før sin slutning/, /^Hent eller kopiér filen igen/],
  ['protected', 'Projektmappen er beskyttet med en adgangskode', /adgangskode/, /^Gem projektmappen uden adgangskode/],
  ['binary', 'Filen er ikke tekst', /programs eget format/, /^Gem eller eksportér som CSV/],
  ['headerOnly', 'Filen har overskrifter, men ingen rækker', /3 kolonner/, /^Lav udtrækket igen med rækker/],
  ['brokenXml', 'XES-filen er ikke hel', /ikke gyldig XML/, /^Eksportér loggen igen/],
];

for (const [kind, title, found, step] of AT_ONCE) {
  test(`${kind}: ${title}`, async (t) => {
    const spor = await Spor.open(t);
    const problem = new ProblemScreen(spor);
    await new Start(spor).choose(bad[kind]);
    await expectText(problem.title, title);
    await expectText(problem.found, found);
    await expectText(problem.steps, step);
    await expectText(problem.kept, /ikke sendt nogen steder/);
    await spor.assertAccessible(`the problem «${title}»`);
    await takeAnother(spor, problem);
    assert.deepEqual(spor.errors, []);
  });
}

test('wrong columns: the parts that were not found are named, and the map waits', async (t) => {
  const spor = await Spor.open(t);
  const data = new Data(spor);
  await new Start(spor).choose(bad.wrongColumns);
  await expectText(spor.page.locator('.needed h2'), 'Filen kan ikke læses som en log endnu');
  await expectText(data.blocked, /^Vælg, hvilken kolonne der er Sag, Aktivitet og Tidspunkt/);
  await data.showMap.click({ force: true });
  assert.equal(await data.showMap.getAttribute('aria-disabled'), 'true');
  await data.setRole('Konto', 'Sag');
  await expectText(data.blocked, /^Vælg, hvilken kolonne der er Aktivitet og Tidspunkt/);
  await spor.assertAccessible('wrong columns');
});

test('all dates invalid: why, how many, on which lines, and back to the columns', async (t) => {
  const spor = await Spor.open(t);
  const data = new Data(spor);
  const problem = new ProblemScreen(spor);
  await new Start(spor).choose(bad.noDates);
  await expectText(data.blocked, /^Vælg, hvilken kolonne der er Tidspunkt/);
  await data.setRole('Tidspunkt', 'Tidspunkt');
  await expectText(data.figure('Tidspunktet kan ikke læses'), '50');
  await data.showMap.click();
  await expectText(problem.title, 'Ingen af datoerne kan læses');
  await expectText(problem.found, /50 rækker.*linje 2, 3, 4, 5, 6 og flere/);
  await spor.assertAccessible('all dates invalid');
  await problem.root.getByRole('button', { name: 'Ret, hvordan filen læses' }).click();
  await data.waitForPreview();
});

test('a packed file that is not whole', async (t) => {
  const spor = await Spor.open(t);
  const data = new Data(spor);
  const problem = new ProblemScreen(spor);
  await new Start(spor).choose(bad.truncatedGzip);
  await data.waitForPreview();
  await data.showMap.click();
  await expectText(problem.title, 'Den pakkede fil er ikke hel');
  await expectText(problem.found, /^Filen holder op, før den er slut/);
  await spor.assertAccessible('a truncated file');
  await takeAnother(spor, problem);
});

test('a file that changes while it is in hand', async (t) => {
  const folder = ownFolder();
  const path = join(folder, 'sager.csv');
  await writeFile(path, danishCsv({ cases: 5000 }).buffer);
  const spor = await Spor.open(t);
  const data = new Data(spor);
  const problem = new ProblemScreen(spor);
  await new Start(spor).choose(path);
  await data.waitForPreview();
  await writeFile(path, danishCsv({ cases: 6000 }).buffer);
  await data.showMap.click();
  await expectText(problem.title, /^(Browseren kan ikke læse filen|Filen er ændret, mens den blev læst)$/);
  await expectText(problem.steps, /^(Vælg filen igen|Vent, til filen er skrevet færdig)/);
  await spor.assertAccessible('a changed file');
});

// The way on from a problem is another file.
async function takeAnother(spor, problem) {
  const [chooser] = await Promise.all([spor.page.waitForEvent('filechooser'), problem.otherFile.first().click()]);
  await chooser.setFiles(danishCsv());
  await new Data(spor).waitForPreview();
}
