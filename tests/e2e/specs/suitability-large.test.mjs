// A large log: the verdict comes soon, and while its changes of practice are held against chance the page answers at once.
// How long a verdict on a million events takes, on the build that ships, is measured in benches/.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Keyboard, Mouse } from '../pages/hands.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { expectText, focused } from '../pages/wait.mjs';

after(closeBrowser);

const CASES = 40_000;
const AT_ONCE_MS = 200;

// 200,000 events over two years, five a case; from the second year on a hearing stands where a visitation stood.
function largeLog() {
  const rows = ['Sagsnr;Aktivitet;Tidspunkt'];
  const begun = Date.UTC(2022, 0, 3, 8);
  const two = (number) => String(number).padStart(2, '0');
  for (let number = 0; number < CASES; number++) {
    const start = begun + Math.floor((number * 729) / CASES) * 86_400_000 + (number % 480) * 60_000;
    const heard = new Date(start).getUTCFullYear() > 2022;
    const steps = ['Modtaget', heard ? 'Partshørt' : 'Visiteret', number % 3 ? 'Behandlet' : 'Undersøgt', 'Afgjort', 'Lukket'];
    steps.forEach((step, place) => {
      const time = new Date(start + place * 26 * 3_600_000 + (number % 59) * 1000);
      rows.push(`${100_000 + number};${step};${two(time.getUTCDate())}-${two(time.getUTCMonth() + 1)}-${time.getUTCFullYear()} ${time.toISOString().slice(11, 19)}`);
    });
  }
  return { name: 'mange sager.csv', text: `${rows.join('\r\n')}\r\n` };
}

const LARGE = largeLog();

// From what a person does to the frame in which something stands on the page, as the page's own clock says.
async function answered(page, act, shown) {
  await page.evaluate((shown) => {
    window.answered = new Promise((resolve) => {
      let began;
      const begin = (event) => { began = event.timeStamp; };
      addEventListener('click', begin, true);
      addEventListener('keydown', begin, true);
      const look = () => {
        if (!began || !document.querySelector(shown)) return requestAnimationFrame(look);
        removeEventListener('click', begin, true);
        removeEventListener('keydown', begin, true);
        resolve(performance.now() - began);
      };
      requestAnimationFrame(look);
    });
  }, shown);
  await act();
  return page.evaluate(() => window.answered);
}

// Every percentage that the progress has told.
const watchProgress = (page) => page.evaluate(() => {
  window.told = [];
  new MutationObserver(() => {
    const percent = document.querySelector('.fit-chance progress')?.value;
    if (percent !== undefined && percent !== window.told.at(-1)) window.told.push(percent);
  }).observe(document.querySelector('.suitability'), { subtree: true, childList: true, attributes: true, characterData: true });
});

for (const Hand of [Mouse, Keyboard]) {
  test(`200,000 events are held against chance, with the ${Hand.name.toLowerCase()}: stopped, gone on with, and the page alive`, async (t) => {
    const spor = await Spor.open(t);
    const { page } = spor;
    const hand = new Hand(spor);
    await new Log(spor).openAboutNobody(LARGE);
    const fit = new Suitability(spor);
    const asked = Date.now();
    await hand.go(fit);
    await fit.judged();
    t.diagnostic(`the verdict after ${Date.now() - asked} ms`);
    await fit.stop.waitFor();
    await watchProgress(page);
    assert.match((await fit.told('Stabil registrering')).reason, /Skiftet er ikke holdt op mod tilfældet endnu\.$/);
    await hand.press(fit.stop);
    await expectText(fit.chance.locator('p'), 'Skiftene er ikke holdt op mod tilfældet.');
    await spor.assertAccessible('the search stopped', '.fit-chance');
    // The button that gave way takes the focus along.
    if (Hand === Keyboard) assert.equal(await focused(page), 'Fortsæt');
    await hand.press(fit.goOn);
    await fit.stop.waitFor();
    if (Hand === Keyboard) assert.equal(await focused(page), 'Stop');
    await spor.assertAccessible('the progress of the search', '.fit-chance');

    // A table that the page has by itself is there at once.
    const walls = [];
    for (const shown of ['.fit-limits', '.suitability:not(:has(.fit-limits))', '.fit-limits', '.suitability:not(:has(.fit-limits))']) {
      walls.push(await answered(page, () => hand.press(fit.editLimits), shown));
    }
    // What only the worker knows comes between two pieces of the search.
    await hand.press(fit.row('Afsluttede sager').getByRole('button', { name: 'Vælg afslutning' }));
    await fit.dialog.getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await fit.stop.isVisible(), 'the search is still on its way');
    await page.waitForFunction(() => window.told.length > 2);
    // What was said of the progress is not taken back.
    const told = await page.evaluate(() => window.told);
    assert.deepEqual(told, told.toSorted((a, b) => a - b));
    // Another view stands at once, and is answered while the search waits for its screen.
    const variants = { link: page.getByRole('navigation').getByRole('link', { name: /Varianter$/ }), key: '4' };
    walls.push(await answered(page, () => hand.go(variants), '.variants'));
    t.diagnostic(`answered after ${walls.map(Math.round).join(', ')} ms`);
    assert.ok(walls.every((wall) => wall <= AT_ONCE_MS), walls.join(' '));
    await page.locator('#variant-1').waitFor();
    await hand.go(fit);
    await fit.settled();
    // The change that is in the file stays: chance does not make one as large.
    const stable = await fit.told('Stabil registrering');
    assert.deepEqual([stable.figure, stable.reason], ['1 skift', 'Praksis skifter omkring jan. 2023.']);
    assert.deepEqual(spor.errors, []);
  });
}
