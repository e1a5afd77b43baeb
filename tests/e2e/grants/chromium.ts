/**
 * The browser's side of access to sites in Chromium: what its own page of extensions does. Its
 * question cannot be reached from outside, but is not put where the answer was given before.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Grants } from '../support/driver.ts';

export function grantsInChromium(browser: Browser, id: string): Grants {
  /** Value of an expression in a page that is brought up for a moment. */
  const onPage = async <T>(url: string, call: string): Promise<T> => {
    const page: Page = await browser.newPage();
    try {
      await page.goto(url);
      return (await page.evaluate(call)) as T;
    } finally {
      await page.close();
    }
  };
  const onItsPage = (call: string) => onPage<void>(`chrome://extensions/?id=${id}`, call);
  return {
    async sayYes(ask) {
      await onItsPage(`chrome.developerPrivate.addHostPermission('${id}', '*://*/*')`);
      await ask();
    },
    withdraw: () => onItsPage(`chrome.developerPrivate.removeHostPermission('${id}', '*://*/*')`),
    warnings: manifest => {
      const whole = { manifest_version: 3, name: 'asked', version: '1', ...manifest };
      const text = JSON.stringify(JSON.stringify(whole));
      // Only extensions are told of warnings: asked in a page of ours.
      return onPage(
        `chrome-extension://${id}/options.html`,
        `chrome.management.getPermissionWarningsByManifest(${text})`,
      );
    },
  };
}
