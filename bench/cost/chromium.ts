/** A Chromium of its own for one unpacked extension: fresh profile, and a proxy that lets nothing out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, needBrowser } from '../../scripts/browsers.ts';
import { openSink } from '../../tests/e2e/support/sink.ts';

export interface Arm {
  readonly name: string;
  readonly browser: Browser;
  /** The one tab that stays open. */
  readonly page: Page;
  /** Empty where there is no extension. */
  readonly id: string;
  /** What was asked of the network beyond this machine. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startArm(name: string, extension?: string): Promise<Arm> {
  const profile = mkdtempSync(join(tmpdir(), 'record-cost-'));
  const sink = await openSink();
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    args: [...chromiumFlags, `--proxy-server=http://127.0.0.1:${sink.port}`],
  });
  const id = extension ? await browser.installExtension(extension) : '';
  const [page = await browser.newPage()] = await browser.pages();
  return {
    name,
    browser,
    page,
    id,
    asked: sink.asked,
    async close() {
      await browser.close();
      sink.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
