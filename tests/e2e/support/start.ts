/** The browsers the end-to-end tests run in: every one that is there or may be installed. */
import { join } from 'node:path';
import { findBrowser, needBrowser } from '../../../scripts/browsers.ts';
import { startChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

const output = join(import.meta.dirname, '../../../.output');

export const launchers: Readonly<
  Record<Driver['name'], (options?: LaunchOptions) => Promise<Driver>>
> = {
  chromium: options => startChromium(join(output, 'chrome-mv3-e2e'), options),
  firefox: options => startFirefox(join(output, 'firefox-mv3-e2e'), options),
};

/** On a developer's machine one browser is enough; the gate needs both. */
export function browsersHere(): Driver['name'][] {
  const names: Driver['name'][] = ['chromium', 'firefox'];
  const here = names.filter(name => {
    try {
      return Boolean(needBrowser(name));
    } catch (error) {
      console.log(`${name}: not tested. ${(error as Error).message}`);
      return false;
    }
  });
  if (here.length === 0 || (process.env['CI'] && here.length < names.length)) {
    throw new Error('Install Chromium (or Chrome, Edge) and Firefox, then run this again.');
  }
  return here.filter(name => findBrowser(name));
}
