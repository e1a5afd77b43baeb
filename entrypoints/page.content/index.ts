/** The page script: tiny, without the record, without Preact, without the polyfill. */
import words from 'virtual:gate-cues';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../../page/attend.ts';
import { takeOver } from '../../page/take-over.ts';
import { answer } from '../../platform/messages/answer.ts';
import { askBackground } from '../../platform/messages/ask.ts';
import type { PageRequests } from '../../platform/messages/protocol.ts';
import { mayLookAt } from '../../platform/page-settings.ts';

export default defineContentScript({
  // The hosts come from content/news-hosts.json at build time (wxt.config.ts): the list itself
  // would weigh more than the script.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const signal = takeOver('page');
    const looked = attend(
      window,
      words,
      {
        mayLook: mayLookAt,
        loadReader: () => askBackground('loadReader'),
        judge: article => askBackground('judge', article),
        left: () => askBackground('left'),
      },
      signal,
    );
    answer<PageRequests>(
      { looked },
      () => true,
      () => undefined,
      signal,
    );
  },
});
