// While changes are held against chance the page goes on: it draws, a click acts, another screen opens.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ownFolder } from '../folder.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';

after(closeBrowser);

// Three years of cases, a step of which has another name in each of many months: much to hold against chance.
function largeLog(cases) {
  const pad = (number) => String(number).padStart(2, '0');
  const lines = ['sag;aktivitet;tid'];
  for (let number = 0; number < cases; number += 1) {
    const begins = Date.UTC(2021, 0, 1) + Math.floor((number / cases) * 1096) * 86_400_000;
    const period = Math.floor((number / cases) * 6);
    const steps = ['Modtaget', `Vurderet ${'ABCDEF'[period]}`, `Trin ${number % 40}`, `Trin ${(number * 7) % 40}`, 'Afgjort'];
    steps.forEach((step, place) => {
      const at = new Date(begins + place * 86_400_000 + ((number * 37) % 480) * 60_000 + 28_800_000);
      const day = `${pad(at.getUTCDate())}-${pad(at.getUTCMonth() + 1)}-${at.getUTCFullYear()}`;
      lines.push(`S${number};${step};${day} ${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(number % 60)}`);
    });
  }
  return `${lines.join('\r\n')}\r\n`;
}

test('the screen is alive while changes are held against chance', async (t) => {
  const file = join(ownFolder(), 'stor.csv');
  writeFileSync(file, largeLog(60_000));
  const spor = await Spor.open(t);
  const { page } = spor;
  await new Log(spor).openAboutNobody(file);
  const fit = new Suitability(spor);
  await fit.link.click();
  const search = page.locator('.fit-chance');
  await search.waitFor({ timeout: 60_000 });
  // The longest time between two frames, from here on.
  await page.evaluate(() => {
    window.longestMillis = 0;
    let last = performance.now();
    const frame = (now) => {
      window.longestMillis = Math.max(window.longestMillis, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  // By the page's own clock: from the event to the frame after what it brings stands.
  const acts = (what, { press, key, until }) =>
    page.evaluate(
      ({ press, key, until }) =>
        new Promise((done) => {
          const before = performance.now();
          if (press) [...document.querySelectorAll('button')].find((of) => of.textContent.trim() === press).click();
          else document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          const look = () => {
            const stands = document.querySelector(until.selector) !== null;
            if (stands === until.there) done(performance.now() - before);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      { press, key, until },
    ).then((millis) => {
      took.push([what, Math.round(millis)]);
    });
  const took = [];
  const limits = (there) => ({ selector: '.fit-limits table', there });
  await acts('the table of limits opens', { press: 'Ret grænser', until: limits(true) });
  await acts('the table of limits closes', { press: 'Ret grænser', until: limits(false) });
  await acts('help opens', { key: '?', until: { selector: '#help-title', there: true } });
  const goesOn = await search.count();
  const longest = await page.evaluate(() => window.longestMillis);
  t.diagnostic(`the longest time between two frames: ${Math.round(longest)} ms`);
  took.forEach(([what, millis]) => t.diagnostic(`${what}: ${millis} ms`));
  assert.ok(goesOn, 'the search still goes on');
  for (const [what, millis] of took) assert.ok(millis < 1_000, `${what} after ${millis} ms`);
  assert.ok(longest < 500, `${longest} ms between two frames`);
  assert.deepEqual(spor.errors, []);
});
