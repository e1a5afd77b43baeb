/** Builds (and with --zip packs) the extension for every browser. */
import { execFileSync } from 'node:child_process';

const browsers = ['chrome', 'edge', 'firefox', 'opera', 'safari'];
const command = process.argv.includes('--zip') ? 'zip' : 'build';
for (const browser of browsers) {
  execFileSync('wxt', [command, '-b', browser], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
