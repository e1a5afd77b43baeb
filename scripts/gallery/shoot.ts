/** Takes the gallery's pictures in headless Chromium and keeps the record of them in docs/screens. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import { shots } from './shots.ts';
import { buildGallery, galleryFolder, nameOf, showShot } from './site.ts';

const only = process.argv[2];
mkdirSync(galleryFolder, { recursive: true });
await buildGallery();
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
const page = await browser.newPage();
page.on('pageerror', error => process.stdout.write(`${String(error)}\n`));
let taken = 0;
for (const shot of shots) {
  if (only && !(shot.name ?? shot.scene).match(only)) continue;
  for (const theme of shot.themes ?? (['light', 'dark'] as const)) {
    await showShot(page, shot, theme, { density: 1.5 });
    const path = join(galleryFolder, `${nameOf(shot, theme)}.png` as const);
    await page.screenshot({ path: path as `${string}.png`, fullPage: shot.whole ?? true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) process.stdout.write(`${nameOf(shot, theme)}: something passes the right edge\n`);
    taken++;
  }
}
await browser.close();
process.stdout.write(`${taken} pictures in ${galleryFolder}\n`);
