// What a person does in an open log, on Spor's real page: redo a filter, scroll the cases, pan the dotted chart.
import { readFile } from './spor_page.mjs';
import { median } from './numbers.mjs';

// From the key that redoes a filter to the frame after the map of the cases left is drawn: the median of twenty.
export async function redoFilter(opened) {
  await readFile(opened);
  const { page } = opened;
  const strip = page.locator('.strip .count').first();
  const all = await strip.textContent();
  // One of the rarer steps is kept by its row in the statistics.
  await page.keyboard.press('t');
  await page.locator('td.row-ways button').nth(20).click();
  await page.waitForFunction((all) => document.querySelector('.strip .count').textContent !== all, all);
  await page.keyboard.press('3');
  await page.locator('g.nodes > g').first().waitFor();
  const walls = [];
  for (const key of Array.from({ length: 10 }, () => ['Control+z', 'Control+y']).flat()) {
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      const count = () => document.querySelector('.strip .count').textContent;
      const drawing = () => document.querySelector('g.nodes')?.parentNode.innerHTML;
      window.painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('the map is not drawn anew within ten seconds')), 10_000);
        document.addEventListener('keydown', () => {
          const [pressed, before, drawn] = [performance.now(), count(), drawing()];
          const look = () => {
            if (count() === before || drawing() === drawn) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressed);
            requestAnimationFrame(() => port2.postMessage(0));
          };
          requestAnimationFrame(look);
        }, { once: true, capture: true });
      });
    });
    await page.keyboard.press(key);
    walls.push(await page.evaluate(() => window.painted));
  }
  return { wall_ms: median(walls) };
}

// The longest task of the page's own thread while the list of cases scrolls: wall time, and processor time beside it.
export async function scrollCases(opened) {
  await readFile(opened);
  const { page } = opened;
  await page.keyboard.press('s');
  await page.locator('.case-row:not(.awaited)').first().waitFor();
  // What is scrolled for the first time is compiled then.
  await scroll(page, 40);
  const tasks = await tracedTasks(page, () => scroll(page, 240));
  const longest = (kind) => Math.max(...tasks.map((task) => task[kind] / 1000));
  return { wall_ms: longest('dur'), cpu_ms: longest('tdur'), tasks: tasks.length };
}

// By the wheel, by pages, and by dragging the bar to and fro, a step a frame.
function scroll(page, steps) {
  return page.evaluate(async (steps) => {
    const list = document.querySelector('.case-rows');
    const end = list.scrollHeight - list.clientHeight;
    const part = steps / 3;
    for (let step = 0; step < steps; step++) {
      const [wheel, pages] = [step * 100, part * 100 + (step - part) * list.clientHeight];
      list.scrollTop = step < part ? wheel : step < 2 * part ? pages : Math.sin(step / 14) ** 2 * end;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, steps);
}

// From a movement of the pointer that holds the chart to the frame after it is drawn anew: the median of twenty.
export async function dragDots(opened) {
  await readFile(opened);
  const { page } = opened;
  await page.keyboard.press('t');
  await page.getByRole('group', { name: 'Statistikkens dele' }).getByRole('button', { name: 'Prikdiagram' }).click();
  const canvas = page.locator('.dots canvas');
  await page.locator('.dots[aria-busy=false] .dot-key li').first().waitFor();
  const box = await canvas.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -600);
  await page.locator('.dots[aria-busy=false]').waitFor();
  await page.waitForTimeout(300);
  const walls = [];
  for (let step = 0; step < 20; step++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const painted = page.evaluate(() => new Promise((resolve) => {
      const context = document.querySelector('.dots canvas').getContext('2d');
      const native = context.putImageData;
      document.querySelector('.dots').addEventListener('pointermove', () => {
        const moved = performance.now();
        context.putImageData = (...what) => {
          native.apply(context, what);
          context.putImageData = native;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - moved);
          requestAnimationFrame(() => port2.postMessage(0));
        };
      }, { once: true, capture: true });
    }));
    await page.mouse.move(x + (step % 2 ? 30 : -30), y + 10);
    walls.push(await painted);
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
  return { wall_ms: median(walls) };
}

// The whole tasks of the page's main thread during `work`, as the browser traces them: durations in microseconds.
async function tracedTasks(page, work) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] } });
  await work();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  // Its page is the renderer with the most to do: others wait for the next page.
  const ofThread = ({ pid, tid }) => events.filter((event) => event.name === 'RunTask' && event.dur !== undefined && event.pid === pid && event.tid === tid);
  const renderers = events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map(ofThread);
  return renderers.sort((a, b) => b.length - a.length)[0];
}
