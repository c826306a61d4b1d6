// The ways out of a picture or a table: what is saved, and what lies on the clipboard.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

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

// Width, height, the colour of the first pixel and the number of colours of a PNG with 8 bits a channel.
export function readPng(bytes) {
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  const [width, height, depth, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  assert.equal(depth, 8);
  const channels = { 2: 3, 6: 4 }[kind];
  const parts = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  assert.equal(raw.length, height * (width * channels + 1));
  // The first pixel is told as it is whatever the filter of its line: nothing stands left of it or over it.
  return { width, height, first: [...raw.subarray(1, 1 + channels)], size: bytes.length };
}
