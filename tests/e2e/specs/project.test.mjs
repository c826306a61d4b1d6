// A project is saved, the page is loaded anew, and the project is opened with the same and with the next extract.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Data } from '../pages/data.mjs';
import { Log } from '../pages/log.mjs';
import { Project } from '../pages/project.mjs';
import { Start } from '../pages/start.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

// So many cases of each course, one letter a step, an hour apart; month before day, which no guess would take.
function extract(name, month, courses) {
  const rows = ['Sagsnr;Aktivitet;Tidspunkt;Team'];
  let number = 0;
  for (const [times, course] of courses) {
    for (let n = 0; n < times; n += 1) {
      number += 1;
      const day = String(1 + (number % 12)).padStart(2, '0');
      [...course].forEach((step, hour) => rows.push(`${name}-${number};${step};${month}/${day}/2026 ${String(8 + hour).padStart(2, '0')}:00;Øst`));
    }
  }
  return { name: `${name}.csv`, text: rows.join('\r\n') + '\r\n' };
}

const JUNE = extract('juni', '06', [[300, 'ABC'], [100, 'AC']]);
const JULY = extract('juli', '07', [[200, 'ABC'], [100, 'AC'], [100, 'AYC']]);

async function readAsMonthFirst(spor, file) {
  await new Log(spor).choose(file);
  await new Data(spor).waitForPreview();
  await spor.page.locator('#order-month').check({ force: true });
  await new Data(spor).showMap.click();
  await new Log(spor).opened();
}

async function projectOfJune(t) {
  const spor = await Spor.open(t);
  await readAsMonthFirst(spor, JUNE);
  const { page } = spor;
  await page.getByRole('button', { name: 'Bogmærker' }).click();
  await page.getByRole('button', { name: 'Gem denne visning' }).click();
  await page.getByLabel('Overskrift').fill('Kortet i juni');
  await page.getByRole('button', { name: 'Gem bogmærke' }).click();
  await page.keyboard.press('Escape');
  const project = new Project(spor);
  await project.link.click();
  await project.settled();
  await project.note.fill('Holder fordelingen på Y?');
  assert.equal(await project.holding('Bogmærker'), '1 bogmærke');
  assert.equal(await project.holding('Tal'), '400 sager, 3 trin og 5 overgange');
  await spor.assertAccessible('a project that is not saved');
  const { name, text } = await project.saved();
  assert.equal(name, 'Spor - juni - projekt.spor-projekt.json');
  await expectText(project.told, /^Projektet er gemt i/);
  assert.ok(!text.includes('juni-1'), 'the ids of cases stay here');
  assert.deepEqual(spor.errors, []);
  return { spor, text };
}

test('the same extract says that nothing has changed', async (t) => {
  const { spor, text } = await projectOfJune(t);
  const { page } = spor;
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await spor.waitUntilReady();
  const project = new Project(spor);
  await project.choose(text);
  await page.getByRole('heading', { name: 'Projektet venter på en log' }).waitFor();
  await page.getByText(/^«juni» er gemt .* med Spor /).waitFor();
  await page.getByText('Holder fordelingen på Y?').waitFor();
  await spor.assertAccessible('a project that waits');
  await new Log(spor).choose(JUNE);
  await new Data(spor).waitForPreview();
  await page.getByText('Filen passer til opskriften.', { exact: false }).waitFor();
  await new Data(spor).showMap.click();
  await expectText(project.said, 'Ingen væsentlig ændring siden sidst');
  await page.getByText('Det er et resultat så godt som noget andet').waitFor();
  assert.equal(await project.note.inputValue(), 'Holder fordelingen på Y?');
  assert.equal(await project.holding('Bogmærker'), '1 bogmærke');
  await spor.assertAccessible('a project that is as before');
  assert.deepEqual(spor.errors, []);
});

test('the next extract, dropped beside the project, says what changed', async (t) => {
  const { text } = await projectOfJune(t);
  const spor = await Spor.open(t);
  const { page } = spor;
  const file = (name, mimeType, content) => ({ name, mimeType, buffer: Buffer.from(content) });
  await new Start(spor).drop(file('juni.spor-projekt (1).json', 'application/json', text), file(JULY.name, 'text/csv', JULY.text));
  await new Data(spor).waitForPreview();
  const project = new Project(spor);
  await project.waits.waitFor();
  await page.getByText('Filen passer til opskriften.', { exact: false }).waitFor();
  await spor.assertAccessible('a file that is read as a project says');
  await new Data(spor).showMap.click();
  await project.steps.waitFor();
  await project.settled();
  await expectText(project.said, /^\d+ væsentlige ændringer siden sidst$/);
  assert.deepEqual(await project.rows(project.steps), [
    ['Y', '0', '0,0', '100', '25,0', '+25,0 %-point', 'Ny. Væsentlig'],
    ['B', '300', '75,0', '200', '50,0', '−25,0 %-point', 'Væsentlig'],
  ]);
  assert.deepEqual((await project.rows(project.key))[0], ['Sager', '400', '–', '400', '–', '0', '–']);
  await spor.assertAccessible('what changed');
  const { name, text: table } = await project.saved(() => page.getByRole('button', { name: 'Gem som CSV' }).click());
  assert.equal(name, 'Spor - juli - siden sidst.csv');
  assert.match(table, /\r\nY;0;0,0;100;25,0;25,0\s%-point;Ny\. Væsentlig\r\n/);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: saved, opened on the log in hand, and the choices taken back', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const log = new Log(spor);
  await tabTo(page, new Start(spor).sample);
  await page.keyboard.press('Enter');
  await log.opened();
  await page.keyboard.press('j');
  const project = new Project(spor);
  await project.settled();
  await tabTo(page, project.save);
  const { text } = await project.saved(() => page.keyboard.press('Enter'));
  // A filter of another log: on this one no case has its step.
  const changed = JSON.parse(text);
  changed.choices.filters.filters = [{ rule: { case: { endpoints: { first: ['Intet trin'], last: null } } }, inverted: false, on: true }];
  await tabTo(page, project.open);
  await project.choose(JSON.stringify(changed), () => page.keyboard.press('Enter'));
  await expectText(project.told, 'Projektet er brugt på loggen. Fortryd fører tilbage til valgene før.');
  await page.getByText('1 af projektets filtre nævner noget, som loggen ikke har').waitFor();
  await expectText(project.said, /^Tallene kan ikke sammenlignes/);
  await page.keyboard.press('Control+z');
  await expectText(project.said, 'Ingen væsentlig ændring siden sidst');
  await page.getByText('Filtrene, eller det, der afslutter en sag, er ikke som i projektet.').waitFor();
  assert.deepEqual(spor.errors, []);
});

test('a file that is no project says where, why and what to do', async (t) => {
  const spor = await Spor.open(t);
  const project = new Project(spor);
  await project.choose('{\n "version": 1,\n "steps": []\n}');
  await expectText(project.told, /^Filen er ikke et projekt, Spor kan læse: linje 3, kolonne \d+\. Vælg en fil, der er gemt med «Gem projekt»\./);
  await project.choose('{ "version": 7 }');
  await expectText(project.told, 'Projektet er gemt med en nyere Spor (format 7). Opdatér Spor, og prøv igen.');
  await spor.assertAccessible('a file that is no project');
  assert.deepEqual(spor.errors, []);
});

test('of a log about citizens the file has no name, no small numbers, and the next release is warned of', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  await new Log(spor).opened();
  const project = new Project(spor);
  await project.link.click();
  await project.settled();
  const { name, text } = await project.saved();
  assert.equal(name, 'Spor - projekt.spor-projekt.json');
  const { figures, name: kept } = JSON.parse(text);
  assert.deepEqual([kept, figures.least_shown], ['', 5]);
  const numbers = figures.parts.map((of) => of.cases.Number).filter((number) => number !== undefined);
  assert.ok(numbers.every((number) => number === 0 || number >= 5), String(numbers));
  // The map is another release of the same people.
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expectText(page.locator('.leaving p'), /Du har allerede gemt, kopieret eller udskrevet andre tal fra denne log/);
});
