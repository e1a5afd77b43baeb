/**
 * Memory of the background with the record loaded, beside that of an empty one: `node bench/memory.ts`
 * after `npm run build:e2e`. JavaScript heap after a collection, in Chromium, three runs each.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, needBrowser } from '../scripts/browsers.ts';

const RUNS = 3;
const LIMIT_MB = 12;
const output = join(import.meta.dirname, '../.output/chrome-mv3-e2e');

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-empty-'));
  const background = { service_worker: 'background.js' };
  const manifest = { manifest_version: 3, name: 'empty', version: '1', background };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  return folder;
}

/** Heap in MB; `work` has the background judge the sample article and search first. */
async function heapOf(extension: string, work: boolean): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    enableExtensions: [extension],
    args: [...chromiumFlags],
  });
  try {
    const target = await browser.waitForTarget(
      t => t.type() === 'service_worker' && t.url().endsWith('/background.js'),
    );
    const page = work ? await browser.newPage() : undefined;
    await page?.goto(`chrome-extension://${new URL(target.url()).host}/sample.html`);
    // By the clock: the welcome page comes to the front, and a page behind it is not painted.
    await page?.waitForFunction(`chrome.runtime.sendMessage({ name: 'reading' }).then(Boolean)`, {
      polling: 100,
    });
    await page?.evaluate(
      `chrome.runtime.sendMessage({ name: 'search', payload: { text: 'candlelight' } })`,
    );
    await page?.close();
    const cdp = await target.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  } finally {
    await browser.close();
  }
}

async function median(extension: string, work: boolean): Promise<number> {
  const heaps: number[] = [];
  for (let run = 0; run < RUNS; run++) heaps.push(await heapOf(extension, work));
  return heaps.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

const empty = emptyExtension();
const base = await median(empty, false);
rmSync(empty, { recursive: true, force: true });
const searched = await median(output, true);
console.log(`empty background        ${base.toFixed(1)} MB`);
console.log(`judging and searching  ${searched.toFixed(1)} MB (+${(searched - base).toFixed(1)})`);
if (searched - base > LIMIT_MB) process.exitCode = 1;
