// Reads a PNG with 8 bits a channel as far as specs ask of it.
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

// Width, height, the colour of the first pixel and the size; its pixels are as many as it says.
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
  return { width, height, channels, bytesOfPixels: raw.length, first: [...raw.subarray(1, 1 + channels)], size: bytes.length };
}
