// The browsers of this machine, started so that nothing but the page itself touches the network.
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';

const found = (named, ...usual) => [named, ...usual].find((path) => path && existsSync(path));

export const CHROMIUM = found(process.env.SPOR_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');
export const FIREFOX = found(process.env.SPOR_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox');

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

// One Chromium for each spec file; it closes with the process' last test.
export async function startChromium(flags = []) {
  if (!CHROMIUM) throw new Error('no Chromium: run scripts/setup test');
  return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...flags] });
}
