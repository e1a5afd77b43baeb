/** Builds the gallery as a page of its own and opens its scenes in a browser. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { recordPlugin } from '../build/record-plugin.ts';
import type { Shot, Theme } from './shots.ts';

const root = join(import.meta.dirname, '../..');
/** Where the gallery's pictures and its page go. */
export const galleryFolder = join(root, '.output/gallery');
const site = join(galleryFolder, 'site');

/** Classic script and style sheet: modules cannot be loaded from a file. */
export async function buildGallery(): Promise<void> {
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

/** What a picture is called: scene, width, language, theme. */
export const nameOf = (shot: Shot, theme: Theme): string =>
  [shot.name ?? shot.scene, shot.width, shot.lang ?? 'en', theme].join('-');

interface How {
  /** Pixels of the screen to one of the page. */
  readonly density?: number;
  /** Text size of the reader's own, in per cent. */
  readonly text?: number;
}

/** Opens a scene and does what comes before its picture. */
export async function showShot(page: Page, shot: Shot, theme: Theme, how: How = {}): Promise<void> {
  const { density = 1, text = 100 } = how;
  const { width, height = 800, touch = false } = shot;
  await page.setViewport({ width, height, deviceScaleFactor: density, hasTouch: touch });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const query = new URLSearchParams({ scene: shot.scene, lang: shot.lang ?? 'en' });
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(join(site, 'index.html'))}#${query}`);
  if (text !== 100) await page.addStyleTag({ content: `html { font-size: ${text}% }` });
  for (const step of shot.steps ?? []) await page.click(step);
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
}
