/** Runs the measuring in the service worker of a real Chromium extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Article } from '../../core/article.ts';
import { chromiumFlags, needBrowser } from '../../scripts/browsers.ts';
import { recordPlugin } from '../../scripts/build/record-plugin.ts';
import { eventually } from '../../tests/e2e/support/driver.ts';
import type { Timing } from './measure.ts';

export async function measureInChromium(article: Article, runs: number): Promise<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'record-matching-'));
  const extension = join(folder, 'extension');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [recordPlugin()],
    build: {
      outDir: extension,
      lib: {
        entry: join(import.meta.dirname, 'worker.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'worker.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Matching',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    userDataDir: join(folder, 'profile'),
    enableExtensions: [extension],
    args: [...chromiumFlags],
  });
  try {
    const target = await browser.waitForTarget(
      t => t.type() === 'service_worker' && t.url().endsWith('worker.js'),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The background did not start.');
    // The worker is there before its script has run.
    await eventually(
      () => worker.evaluate(`typeof measureMatching === 'function'`) as Promise<boolean>,
      'the measuring',
    );
    const call = `measureMatching(${JSON.stringify(article)}, ${runs})`;
    return (await worker.evaluate(call)) as Timing;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
