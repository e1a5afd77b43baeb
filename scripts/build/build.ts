/** Builds and packs the extension for every browser. */
import { execFileSync } from 'node:child_process';

for (const browser of ['chrome', 'edge', 'firefox', 'opera', 'safari']) {
  execFileSync('wxt', ['zip', '-b', browser], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
