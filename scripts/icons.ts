/** Makes the icons of every size from public/icon/icon.svg, drawn by headless Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, needBrowser } from './browsers.ts';

const folder = join(import.meta.dirname, '../public/icon');
const sizes = [16, 32, 48, 96, 128];
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  pipe: true,
  args: [...chromiumFlags],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${size}.png`), png);
}
await browser.close();
