/** Lays the gallery's pictures out on sheets, a subject and a theme each, small enough to keep. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { Shot, Theme } from './shots.ts';
import { galleryFolder } from './site.ts';

/** The record of every screen: the one folder of pictures that is committed. */
export const screensFolder = join(import.meta.dirname, '../../docs/screens');

/** One picture, with what is written over it. */
export interface Taken {
  readonly shot: Shot;
  readonly theme: Theme;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Longest piece of a picture on a sheet: a panel of many lines goes on in the next column. */
const PIECE = 1400;
/** Columns of one picture that are kept: what follows is more of the same. */
const PIECES = 3;
const SHEET_WIDTH = 2300;
/** Pixels of the record to one of the page: Khmer stays legible, and all sheets stay small. */
export const DENSITY = 1.25;
/** Quality of WebP at which the thin strokes of text stay whole. */
const QUALITY = 68;

const piece = ({ name, width }: Taken, index: number, height: number): string =>
  `<i style="width:${width}px;height:${height}px;background:url('${name}.png') 0 -${index * PIECE}px/${width}px auto"></i>`;

function figure(taken: Taken): string {
  const { height, name } = taken;
  const count = Math.min(PIECES, Math.ceil(height / PIECE));
  const pieces = Array.from({ length: count }, (_, i) =>
    piece(taken, i, Math.min(PIECE, height - i * PIECE)),
  );
  return `<figure><figcaption>${name}</figcaption><div>${pieces.join('')}</div></figure>`;
}

const page = (figures: string): string => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px; width: ${SHEET_WIDTH}px; box-sizing: border-box; background: #c9c7c1;
  display: flex; flex-wrap: wrap; gap: 16px; align-items: start; font: 13px sans-serif; color: #1d1b18 }
figure { margin: 0 } figcaption { padding-bottom: 4px } figure div { display: flex; gap: 2px }
i { display: block; background-repeat: no-repeat }</style>${figures}`;

/** Writes every sheet anew and gives their names. */
export async function makeSheets(browser: Browser, all: readonly Taken[]): Promise<string[]> {
  mkdirSync(screensFolder, { recursive: true });
  for (const file of readdirSync(screensFolder)) {
    if (file.endsWith('.webp')) rmSync(join(screensFolder, file));
  }
  const tab = await browser.newPage();
  await tab.setViewport({ width: SHEET_WIDTH, height: 800, deviceScaleFactor: DENSITY });
  const sheets = Map.groupBy(all, ({ shot, theme }) => `${shot.sheet}-${theme}`);
  for (const [name, taken] of sheets) {
    const file = join(galleryFolder, `sheet-${name}.html`);
    writeFileSync(file, page(taken.map(figure).join('')));
    await tab.goto(pathToFileURL(file).href);
    await tab.screenshot({
      path: join(screensFolder, `${name}.webp`) as `${string}.webp`,
      type: 'webp',
      quality: QUALITY,
      fullPage: true,
    });
  }
  await tab.close();
  return [...sheets.keys()];
}
