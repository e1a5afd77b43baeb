/**
 * The page script: tiny, without the record, the reader, Preact or the polyfill. Declared as a
 * content script by wxt.config.ts; built as a plain script, because WXT's content-script context
 * would cost every page more than the gate does.
 */
import words from 'virtual:gate-cues';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attend } from '../../page/attend.ts';
import { lateTakeOver } from '../../page/take-over.ts';
import { askBackground } from '../../platform/messages/ask.ts';

export default defineUnlistedScript(() =>
  attend(
    window,
    words,
    {
      loadReader: loaded => askBackground('loadReader', loaded),
      judge: article => askBackground('judge', article),
      left: () => askBackground('left'),
    },
    lateTakeOver('page'),
  ),
);
