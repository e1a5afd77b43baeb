/** Opens one of our own full pages in a tab. */
import { browser } from '../browser.ts';
import { report } from '../report.ts';

export function openPage(what: 'options' | 'sample'): void {
  const opened =
    what === 'options'
      ? browser.runtime.openOptionsPage()
      : browser.tabs.create({ url: browser.runtime.getURL('/sample.html' as never) });
  opened.catch(report);
}
