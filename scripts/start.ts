/**
 * Shows the main job in a real browser: the sample article, the badge, the chip, the panel. With a
 * display the browser stays open; without one it runs headless, prints what was shown and saves
 * pictures in .output/tour/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { type Driver, eventually, type Face } from '../tests/e2e/support/driver.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { serve } from '../tests/e2e/support/server.ts';
import { findBrowser, needBrowser } from './browsers.ts';
import { sampleArticle } from './sample.ts';

const root = join(import.meta.dirname, '..');
const tour = join(root, '.output/tour');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Chromium where there is one or we may install it; else the Firefox that is there. */
function choose(): 'chrome' | 'firefox' {
  if (findBrowser('chromium')) return 'chrome';
  if (findBrowser('firefox')) return 'firefox';
  needBrowser('chromium');
  return 'chrome';
}

const print = (heading: string, text: string) =>
  console.log(`\n── ${heading} ${'─'.repeat(Math.max(0, 66 - heading.length))}\n${text.trim()}`);

const shown = `document.querySelector('main, #app')?.innerText.replace(/\\n{2,}/g, '\\n')`;

async function walk(driver: Driver, base: string): Promise<void> {
  const tab = await driver.newTab(`${base}/sample`);
  print('Badge', await eventually(() => driver.badge(tab), 'the badge'));
  const chip = await eventually(
    () => tab.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
    'the chip',
  );
  print('Chip', chip);
  await tab.screenshot(join(tour, '1-article-with-chip.png'));
  await tab.clickShadow('.chip .open');
  if (driver.name === 'firefox') {
    const panel = await eventually(
      () => tab.shadow<string>(`root.querySelector('[data-panel]')?.innerText`),
      'the panel in the page',
    );
    print('Panel', panel);
  } else {
    const panel: Face = await driver.nativePanel(tab);
    const text = () => panel.evaluate<string>(shown);
    await eventually(
      async () => (await text())?.includes('2022') || undefined,
      'the panel’s content',
    );
    print('Panel', await text());
    await panel.screenshot(join(tour, '2-panel.png'));
  }
  await tab.screenshot(join(tour, '3-article-beside-panel.png'));
}

mkdirSync(tour, { recursive: true });
const browser = choose();
execFileSync('wxt', ['build', '-b', browser, '--mode', 'e2e'], { cwd: root, stdio: 'inherit' });
const extension = join(root, `.output/${browser}-mv3-e2e`);
const site = await serve({ '/sample': sampleArticle() });
const driver = await (browser === 'chrome' ? startChromium : startFirefox)(extension, {
  headless: !hasDisplay,
});
try {
  await walk(driver, site.base);
  console.log(`\nPictures: ${tour}`);
  if (hasDisplay && !process.env['CI']) {
    console.log('The browser stays open: close it to end.');
    await driver.closed();
  }
} finally {
  await driver.close();
  site.close();
}
