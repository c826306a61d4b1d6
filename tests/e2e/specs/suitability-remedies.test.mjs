// What a log that is fit has no use for, by mouse and by keyboard alone: a file with faults is cleaned up, the log before
// stands beside the one after, and the cleaning is undone by its button.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Keyboard, Mouse } from '../pages/hands.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';

after(closeBrowser);

const DIRTY = new URL('../../golden/suitability/dirty_small.csv', import.meta.url);
const NARROW = { width: 1024, height: 768 };

const dirty = JSON.parse(readFileSync(new URL('../../golden/suitability/dirty_counts.json', import.meta.url), 'utf8'));

for (const Hand of [Mouse, Keyboard]) {
  test(`a file with faults, with the ${Hand.name.toLowerCase()}: cleaned up, compared, and undone by its button`, async (t) => {
    const spor = await Spor.open(t, { viewport: NARROW });
    const { page } = spor;
    const hand = new Hand(spor);
    const fit = new Suitability(spor);
    await new Log(spor).openFileBy(hand, DIRTY.pathname);
    await hand.go(fit);
    await fit.judged();
    assert.match((await fit.told('Ingen dubletter')).reason, new RegExp(`^${dirty.exact_duplicates_extra_rows} af \\d+ hændelser gentager en anden\\.$`));
    await hand.press(fit.row('Ingen dubletter').getByRole('button', { name: /^Fjern dubletterne/ }));
    await fit.dialog.getByRole('checkbox').first().waitFor();
    await spor.assertAccessible('the cleaning of one criterion', 'dialog[open]');
    await hand.press(fit.addSteps);
    await fit.becomes('Ingen dubletter', 'Opfyldt');
    assert.equal((await fit.told('Ens navne')).word, 'Mangelfuldt');
    await hand.press(fit.undoClean);
    await fit.becomes('Ingen dubletter', 'Forbehold');
    await fit.compared.waitFor({ state: 'detached' });
    await hand.press(fit.cleanAll);
    await hand.press(fit.addSteps);
    await fit.becomes('Ens navne', 'Opfyldt');
    await fit.compared.waitFor();
    assert.deepEqual(
      await fit.compared.getByRole('row', { name: /^K11/ }).locator('.v').allTextContents(), ['Mangelfuldt', 'Opfyldt'],
    );
    await spor.assertAccessible('before and after');
    await hand.press(fit.undoClean);
    await fit.becomes('Ens navne', 'Mangelfuldt');
    await fit.compared.waitFor({ state: 'detached' });
    // Rows that were not read are told of where the file was read.
    await hand.press(fit.row('Gyldige datoer').getByRole('button', { name: 'Se rækkerne: Gyldige datoer' }));
    await page.getByRole('region', { name: 'Regnskab' }).waitFor();
    await spor.assertAccessible('the account of the rows');
    assert.deepEqual(spor.errors, []);
  });
}
