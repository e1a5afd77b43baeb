/** The background: holds the record, judges articles, answers every face. */
import { defineBackground } from 'wxt/utils/define-background';
import { corpus } from '../content/corpus.ts';
import { cues } from '../content/cues.ts';
import { createRecordDoor } from '../core/record-door.ts';
import { backgroundHandlers } from '../platform/background/handlers.ts';
import { attendBrowser } from '../platform/background/lifecycle.ts';
import { makeMenus } from '../platform/background/menus.ts';
import { attendOmnibox } from '../platform/background/omnibox.ts';
import { attendShortcut } from '../platform/background/shortcut.ts';
import { accepts } from '../platform/messages/accept.ts';
import { answer } from '../platform/messages/answer.ts';
import type { BackgroundRequests } from '../platform/messages/protocol.ts';
import { report } from '../platform/report.ts';

export default defineBackground({
  type: 'module',
  main() {
    const door = createRecordDoor(corpus, cues);
    answer<BackgroundRequests>(backgroundHandlers(door), accepts, report);
    attendBrowser();
    makeMenus();
    attendShortcut();
    attendOmnibox(door);
  },
});
