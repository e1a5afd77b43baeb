/**
 * Finds a real browser for the tour and the end-to-end tests; on Debian, as root, installs what is
 * missing. Nothing is ever downloaded by hand.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** For a headless Chromium of ours: it looks at what it is given and asks nobody else. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
];

export type BrowserName = 'chromium' | 'firefox';

const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const places: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
};

/** Khmer must be seen as a reader would see it in the screenshots. */
const fonts = ['fonts-noto-core'];

const wanted: Record<BrowserName, string> = {
  chromium: 'Install Chromium, Google Chrome or Microsoft Edge and run this again.',
  firefox: 'Install Firefox 140 or later and run this again.',
};

/** Path of an installed browser, absent where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands[name].flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...places[name]].find(existsSync);
}

const isRootOnDebian = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function install(names: string[]): void {
  console.log(`Installing ${names.join(', ')} with apt…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

/**
 * Path of a browser, installed first where we may.
 * @throws with one sentence that says what to install
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (isRootOnDebian()) {
    install([...packages[name], ...fonts]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(wanted[name]);
}
