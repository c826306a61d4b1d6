// The folder of a spec file on the disk: everything it saves lies in it, and it is gone when the file has run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder;

// Made when it is first asked for.
export function ownFolder() {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'spor-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return folder;
}
