/** Builds the gallery, takes its pictures in headless Chromium and lets axe look at each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { recordPlugin } from '../record-plugin.ts';
import { type Shot, shots } from './shots.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.output/gallery');
const site = join(out, 'site');

/** Classic script and style sheet: modules cannot be loaded from a file. */
async function buildSite(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [recordPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: site,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./gallery.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
        cssFileName: 'gallery',
      },
    },
  });
  writeFileSync(
    join(site, 'index.html'),
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><link rel="stylesheet" href="gallery.css"><body><script src="gallery.js"></script>',
  );
}

async function take(page: Page, shot: Shot, theme: 'light' | 'dark'): Promise<void> {
  const lang = shot.lang ?? 'en';
  await page.setViewport({ width: shot.width, height: shot.height ?? 800, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto('about:blank');
  await page.goto(`file://${site}/index.html#scene=${shot.scene}&lang=${lang}`);
  for (const step of shot.steps ?? []) await page.click(step);
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  const name = [shot.name ?? shot.scene, shot.width, lang, theme].join('-');
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: shot.whole ?? true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) process.stdout.write(`${name}: something passes the right edge\n`);
  await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
  const faults = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
  });
  checked++;
  for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
  violations += faults.length;
}

let checked = 0;
let violations = 0;
const only = process.argv[2];
mkdirSync(out, { recursive: true });
await buildSite();
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
const page = await browser.newPage();
page.on('pageerror', error => process.stdout.write(`${String(error)}\n`));
for (const shot of shots) {
  if (only && !(shot.name ?? shot.scene).match(only)) continue;
  for (const theme of shot.themes ?? (['light', 'dark'] as const)) await take(page, shot, theme);
}
await browser.close();
process.stdout.write(`axe: ${checked} screens checked, ${violations} violations\n`);
