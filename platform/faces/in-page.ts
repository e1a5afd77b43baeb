/** The backend of the panel that stands in the page itself: everything goes through the background. */

import { browser } from 'wxt/browser';
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import { askBackground } from '../messages/ask.ts';
import { shared } from './shared.ts';

interface Page {
  /** Shows a passage of this very page. */
  reveal(ask: ShowPassage): 'shown' | 'gone';
  /** Tells which entry the reader wants back from the passage. */
  watchBack(changed: (card: string) => void, signal: AbortSignal): void;
  /** Tells when the reading of this page may have changed. */
  watch(changed: () => void, signal: AbortSignal): void;
  close(): void;
}

export function inPage(page: Page) {
  const open = (what: 'options' | 'sample') => askBackground('open', what);
  const keys = browser.runtime.getManifest().commands?.['_execute_sidebar_action']?.suggested_key;
  const panelKeys = typeof keys === 'object' ? keys.default : keys;
  return {
    ...shared,
    reading: () => askBackground('reading', undefined),
    watchReading: page.watch,
    looked: async () => 'offer' as const,
    check: () => askBackground('check', undefined),
    reveal: async (ask: ShowPassage) => page.reveal(ask),
    watchBack: page.watchBack,
    setDate: (date: string) => askBackground('setDate', { date }),
    wrong: (what: 'line' | 'page', line?: string) =>
      askBackground('wrong', { what, ...(line === undefined ? {} : { line }) }),
    dismiss: (what: 'page' | 'site') => askBackground('dismiss', { what }),
    pendingQuery: () => askBackground('pendingQuery'),
    watchPendingQuery: () => undefined,
    // It is the panel.
    openPanel: async () => undefined,
    openOptions: () => void open('options'),
    openSample: () => void open('sample'),
    close: page.close,
    ...(panelKeys ? { panelKeys } : {}),
  };
}
