// The map's screen as a person uses it: steps and transitions by name, controls by label.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

export class ProcessMap {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
  }

  // One click on the sample's card, and the map is drawn.
  static async ofSample(spor) {
    await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    const map = new ProcessMap(spor);
    await map.settled();
    // Below 1024 px the table comes first.
    if (spor.page.viewportSize().width < 1024) {
      assert.equal(await spor.page.locator('.map-table').isVisible(), true);
      await spor.page.getByRole('button', { name: 'Kort', exact: true }).click();
      await map.settled();
    }
    return map;
  }

  // The figures are there, drawn, and nothing moves any more.
  async settled() {
    await this.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await this.page.waitForFunction(() => !document.querySelector('.refreshing'));
    let before;
    for (let turn = 0; turn < 100; turn += 1) {
      const now = await this.page.evaluate(() => document.querySelector('.stage')?.innerHTML ?? document.querySelector('.tw')?.innerHTML);
      if (now === before) return;
      before = now;
      await this.page.waitForTimeout(120);
    }
    assert.fail('the map does not come to rest');
  }

  // A step by its name; Start and Slut too.
  step(name) {
    return this.page.locator('.stage g.node').and(this.page.locator(`[aria-label^="${name}:"]`));
  }

  // A transition by the beginning or a part of its sentence.
  transition(part) {
    return this.page.locator('.stage g.edge').and(this.page.locator(`[aria-label*="${part}"]`)).first();
  }

  get steps() { return this.page.locator('.stage g.node'); }
  get transitions() { return this.page.locator('.stage g.edge'); }
  get statement() { return this.page.locator('.maphead .statement'); }
  get panel() { return this.page.locator('#map-panel'); }
  get panelTitle() { return this.page.locator('#map-panel-title'); }
  get legend() { return this.page.getByRole('group', { name: 'Signaturforklaring' }); }

  // Where the middle of a step stands in the window.
  async placeOf(name) {
    const box = await this.step(name).boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async placesOfSteps() {
    return this.page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.stage g.node')].map((node) => {
      const box = node.getBoundingClientRect();
      return [node.getAttribute('aria-label').split(':')[0], [Math.round(box.x), Math.round(box.y)]];
    })));
  }

  // Moves a slider with the keys, as a hand would let it go at the end.
  async setSlider(label, value) {
    const slider = this.page.getByRole('slider', { name: label });
    await slider.evaluate((element, value) => {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, String(value));
    await this.settled();
  }

  // The text of a file that an action saves.
  async saved(action) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), action()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async openSaveMenu() {
    await this.page.getByRole('button', { name: 'Gem', exact: true }).click();
  }
}
