/** Takes the gallery's pictures in headless Chromium and keeps the record of them in docs/screens. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, needBrowser } from '../browsers.ts';
import { DENSITY, makeSheets, screensFolder, type Taken } from './sheets.ts';
import { shots } from './shots.ts';
import { buildGallery, galleryFolder, nameOf, showShot } from './site.ts';

const only = process.argv[2];
mkdirSync(galleryFolder, { recursive: true });
await buildGallery();
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  pipe: true,
  args: [...chromiumFlags],
});
const page = await browser.newPage();
page.on('pageerror', error => process.stdout.write(`${String(error)}\n`));
const taken: Taken[] = [];
for (const shot of shots) {
  if (only && !(shot.name ?? shot.scene).match(only)) continue;
  for (const theme of ['light', 'dark'] as const) {
    await showShot(page, shot, theme, { density: DENSITY });
    const name = nameOf(shot, theme);
    const path = join(galleryFolder, `${name}.png`) as `${string}.png`;
    const fullPage = shot.whole ?? true;
    await page.screenshot({ path, fullPage });
    const { height, wide } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    if (wide) process.stdout.write(`${name}: something passes the right edge\n`);
    const shown = fullPage ? height : (shot.height ?? 800);
    taken.push({ shot, theme, name, width: shot.width, height: shown });
  }
}
if (only) process.stdout.write(`${taken.length} pictures in ${galleryFolder}\n`);
else {
  const sheets = await makeSheets(browser, taken);
  process.stdout.write(`${taken.length} pictures on ${sheets.length} sheets in ${screensFolder}\n`);
}
await browser.close();
