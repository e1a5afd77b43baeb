/** What the reader says of the page in front: its date, what does not fit, and the way back. */
import { judgeAgain } from '../../core/judge.ts';
import { addWrong, wrongEntry } from '../../core/kept/wrong-report.ts';
import { PASSAGE_RULE } from '../../core/offer/passage-mark.ts';
import type { RecordDoor } from '../../core/record-door.ts';
import { browser } from '../browser.ts';
import { leaveGoTo } from '../faces/go-to.ts';
import type { Sender } from '../messages/answer.ts';
import type { SetDate, WrongMark } from '../messages/protocol.ts';
import { recallReading, rememberReading } from '../readings.ts';
import { today } from '../today.ts';
import { rememberDismissal } from './dismissals.ts';
import { drop, keep, readTab } from './tab-readings.ts';
import { loadWrongReport, saveWrongReport } from './wrong-reports.ts';

/** Our own pages say which tab they mean; a script in a page means its own. */
async function tabMeant(sender: Sender, tabId: number | undefined) {
  return sender.tab ?? (tabId === undefined ? undefined : browser.tabs.get(tabId));
}

export function readersWord(door: Pick<RecordDoor, 'judge'>) {
  return {
    async setDate({ tabId, date }: SetDate, sender: Sender) {
      const id = sender.tab?.id ?? tabId ?? -1;
      const before = await recallReading(id);
      // Read anew instead of kept: of an article we hold no more than what is shown of it.
      const article = before && (await readTab(id));
      if (!before || article?.url !== before.url) return;
      const dated = { ...before, published: date, dateSet: true as const };
      const reading = judgeAgain(door.judge, article, dated);
      if (reading) await keep(id, reading);
    },
    async wrong({ what, line, tabId }: WrongMark, sender: Sender) {
      const tab = await tabMeant(sender, tabId);
      const reading = tab?.id === undefined ? undefined : await recallReading(tab.id);
      if (tab?.id === undefined || !reading) return;
      if (what === 'line' && line !== undefined) {
        const hidden = [...new Set([...(reading.hidden ?? []), line])];
        await rememberReading(tab.id, { ...reading, hidden });
      } else {
        await rememberDismissal(tab.id, tab.url ?? reading.url);
        await drop(tab.id);
      }
      // A private window leaves nothing behind.
      if (tab.incognito) return;
      const entry = wrongEntry(reading, today(), what === 'line' ? line : undefined);
      await saveWrongReport(addWrong(await loadWrongReport(), entry));
    },
    backTo: (card: string, sender: Sender) => leaveGoTo(sender.tab?.id ?? -1, card),
    async paint(_: undefined, sender: Sender) {
      const target = { tabId: sender.tab?.id ?? -1, frameIds: [0] };
      await browser.scripting.insertCSS({ target, css: PASSAGE_RULE });
      return true;
    },
  };
}
