/** Opens one of our own full pages in a tab. */
import { browser } from '../browser.ts';
import type { OwnPage } from '../messages/protocol.ts';
import { report } from '../report.ts';

export function openPage(what: OwnPage | 'briefing'): void {
  const opened =
    what === 'options'
      ? browser.runtime.openOptionsPage()
      : browser.tabs.create({ url: browser.runtime.getURL(`/${what}.html` as never) });
  opened.catch(report);
}
