// Waiting for what a person would see; fails with what was there instead.
import assert from 'node:assert/strict';

// The text of `locator` becomes `wanted` (a text or a pattern).
export async function expectText(locator, wanted, patience = 15000) {
  const until = Date.now() + patience;
  let text;
  do {
    text = (await locator.first().textContent({ timeout: patience }).catch(() => null))?.replace(/\u00a0/g, ' ').trim();
    if (wanted instanceof RegExp ? wanted.test(text) : text === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < until);
  if (wanted instanceof RegExp) assert.match(text ?? '', wanted);
  assert.equal(text, wanted);
}

// The element with the focus, by its accessible name or text.
export async function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  });
}

// Presses Tab until `locator` has the focus: what a person without a mouse does.
export async function tabTo(page, locator, most = 80) {
  for (let step = 0; step < most; step++) {
    if (await locator.evaluate((element) => element === document.activeElement).catch(() => false)) return step;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${locator} in ${most} steps; the focus is at «${await focused(page)}»`);
}
