// What is said of the data themselves as chapters of the report: the verdict, and the result of the validation.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Log } from '../pages/log.mjs';
import { plain } from '../pages/overview.mjs';
import { Report } from '../pages/report.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { Validation } from '../pages/validation.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

test('the verdict and the certificate are chapters, without a single case', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const { page } = spor;
  const [validation, report] = [new Validation(spor), new Report(spor)];
  await page.keyboard.press('e');
  await new Suitability(spor).settled();
  await report.keep('Er data egnede?');
  await validation.link.click();
  await validation.draw.waitFor();
  await report.keep('Hvad siger fagpersonerne?');

  // Before anybody has judged anything, that is what the chapter says; and it does not keep the report waiting.
  await report.open();
  await report.write.click();
  await report.written();
  const verdict = plain(await report.section('Er data egnede?').textContent());
  assert.match(verdict, /Egnet med forbehold/);
  assert.match(verdict, /Tolv krav|Påkrævede felter/);
  assert.match(verdict, /Proceskort og varianter: Ja/);
  assert.match(plain(await report.section('Hvad siger fagpersonerne?').textContent()), /Ingen sager er vurderet endnu/);

  await validation.link.click();
  await validation.drawSample(10, 4711);
  await validation.answer('Korrekt').check({ force: true });
  await validation.next.click();
  await validation.settled();
  await validation.answer('Forkert').check({ force: true });
  await expectText(validation.progress, '2 af 10 sager er vurderet');
  await report.open();
  await page.getByRole('button', { name: 'Skriv rapporten igen', exact: true }).click();
  const judged = report.section('Hvad siger fagpersonerne?');
  await judged.getByText('2 af 10 udtrukne sager er vurderet. Frø: 4711.').waitFor();
  const text = plain(await judged.textContent());
  assert.match(text, /Forkert/);
  assert.doesNotMatch(text, /IT2023-/);
  await spor.assertAccessible('a report on the data');
  assert.deepEqual(spor.errors, []);
});
