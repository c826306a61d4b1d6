import { startChromium } from './browser.mjs';
import { serve } from './server.mjs';
const server = await serve(process.cwd() + '/dist', { base: '/apps/spor/' });
const browser = await startChromium();
const screen = process.argv[2] ?? '8';
const key = process.argv[3] ?? 'handovers';
for (const [w, h, sample, name] of [[1440, 900, /It-servicedesk/, 'c'], [1024, 768, /It-servicedesk/, 'c1024'], [1440, 900, /Forsikrede ledige/, 'b'], [1440, 900, /Kontanthjælp/, 'a']]) {
  const context = await browser.newContext({ viewport: { width: w, height: h }, locale: 'da-DK' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(m.text()));
  await page.goto(server.url);
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('button', { name: sample }).first().click();
  await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  await page.keyboard.press(screen);
  await page.locator(`.${key}[aria-busy=false] .box`).first().waitFor();
  await page.waitForTimeout(400);
  const height = await page.evaluate(() => document.querySelector('main').scrollHeight + 160);
  await page.setViewportSize({ width: w, height: Math.min(height, 3000) });
  await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/folkshots/${key}-${name}.png` });
  await context.close();
}
await browser.close(); await server.close();
