// The ways out of a picture or a table: what is saved, and what lies on the clipboard.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readPng } from './png.mjs';

export class Outs {
  // `within` is the card, the box or the screen that has the buttons.
  constructor(page, within) {
    this.page = page;
    this.within = within;
    this.svg = within.getByRole('button', { name: /^(Gem|Billede) som SVG$/ });
    this.png = within.getByRole('button', { name: /^(Gem|Billede) som PNG$/ });
    this.copy = within.getByRole('button', { name: 'Kopiér billede' });
    this.csv = within.getByRole('button', { name: 'Gem som CSV' });
  }

  async saved(button) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  // A table as its lines.
  async lines() {
    const { name, bytes } = await this.saved(this.csv);
    return { name, lines: bytes.toString('utf8').replace(/^\ufeff/, '').trimEnd().split('\r\n') };
  }

  // The picture as SVG, drawn by the browser as an image: its text, size, and the letters in it.
  async drawn() {
    const { name, bytes } = await this.saved(this.svg);
    const text = bytes.toString('utf8');
    const [width, height] = await this.page.evaluate(async (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) throw new Error(`not well formed: ${parsed.querySelector('parsererror').textContent}`);
      const image = new Image();
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, text);
    assert.ok(!/var\(--|rgba\(|<script|<style|href="(?!data:image\/png)/.test(text), `${name} has nothing from elsewhere`);
    return { name, text, width, height, said: text.replace(/<[^>]+>/g, '\n').replace(/&amp;/g, '&') };
  }

  async pixels() {
    const { name, bytes } = await this.saved(this.png);
    return { name, ...readPng(bytes) };
  }

  // What lies on the clipboard as a picture, or none.
  async copied() {
    const bytes = await this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('image/png')) return null;
      return [...new Uint8Array(await (await item.getType('image/png')).arrayBuffer())];
    });
    return bytes && readPng(Buffer.from(bytes));
  }
}
