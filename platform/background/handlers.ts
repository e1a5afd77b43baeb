/** What the background answers: each request in a few lines, the judgement itself is core's. */
import type { Article } from '../../core/article.ts';
import type { BriefingRequest } from '../../core/briefing/request.ts';
import { judgeAgain } from '../../core/judge.ts';
import type { Query, RecordDoor } from '../../core/record-door.ts';
import { siteOf } from '../../core/settings.ts';
import { browser } from '../browser.ts';
import { openPage } from '../faces/open-page.ts';
import { leaveBriefing } from '../faces/pending-briefing.ts';
import { takeQuery } from '../faces/pending-query.ts';
import { isOurPage } from '../messages/accept.ts';
import type { Sender } from '../messages/answer.ts';
import type { BackgroundRequests, CheckResult, Dismissal } from '../messages/protocol.ts';
import { openPanelFromMessage } from '../panel.ts';
import { changeSettingsIn, settingsIn } from '../private-settings.ts';
import { recallReading } from '../readings.ts';
import { report } from '../report.ts';
import { runInTab } from '../sites.ts';
import { chipTexts } from './chip-texts.ts';
import { dismissed, rememberDismissal } from './dismissals.ts';
import { mayLookAt } from './may-look.ts';
import { messagesOf } from './messages-of.ts';
import { readersWord } from './readers-word.ts';
import { drop, keep, readTab } from './tab-readings.ts';

/** `accepts` has made sure that requests which need a tab come from one. */
const tabOf = (sender: Sender): number => sender.tab?.id ?? -1;
const hostOf = (sender: Sender): string =>
  siteOf(new URL(sender.tab?.url ?? sender.url ?? 'about:blank').hostname);

/** The choices of the window that asks. */
const settingsOf = (sender: Sender) => settingsIn(sender.tab?.incognito === true);

async function check(tabId: number, door: RecordDoor): Promise<CheckResult> {
  try {
    const article = await readTab(tabId);
    const reading = article && judgeAgain(door.judge, article, await recallReading(tabId));
    if (!reading) {
      await drop(tabId);
      return 'nothing';
    }
    return (await keep(tabId, reading)) ? 'offer' : 'nothing';
  } catch (error) {
    report(error);
    return 'unreadable';
  }
}

export function backgroundHandlers(door: RecordDoor) {
  return {
    async loadReader(loaded: boolean, sender: Sender) {
      if (!(await mayLookAt(await settingsOf(sender), sender.url ?? ''))) return false;
      if (!loaded) await runInTab(tabOf(sender), 'reader');
      return true;
    },
    async judge(article: Article, sender: Sender) {
      const settings = await settingsOf(sender);
      if (!(await mayLookAt(settings, sender.url ?? ''))) return { offer: false };
      const before = await recallReading(tabOf(sender));
      const reading = judgeAgain(door.judge, article, before);
      if (!reading) {
        await drop(tabOf(sender));
        return { offer: false };
      }
      if (!(await keep(tabOf(sender), reading))) return { offer: false };
      const quiet = settings.offer !== 'chip' || (await dismissed(tabOf(sender), article.url));
      // A page of ours makes its own chip: no script may be put into it. A chip that cannot be put
      // into the page is no reason to take the offer back: the badge is set and leads to the panel.
      if (!quiet && !isOurPage(sender)) await runInTab(tabOf(sender), 'chip').catch(report);
      return { offer: true };
    },
    left: (_: undefined, sender: Sender) => drop(tabOf(sender)),
    async chip(_: undefined, sender: Sender) {
      const reading = await recallReading(tabOf(sender));
      return reading && chipTexts(reading, hostOf(sender), await settingsOf(sender));
    },
    openPanel(_: undefined, sender: Sender) {
      const where = openPanelFromMessage(tabOf(sender), report);
      if (where === 'page' && !isOurPage(sender)) runInTab(tabOf(sender), 'faces').catch(report);
      return where;
    },
    async dismiss({ what, tabId }: Dismissal, sender: Sender) {
      if (what === 'chip') {
        await changeSettingsIn(sender.tab?.incognito === true, { offer: 'badge' });
        return;
      }
      const tab = sender.tab ?? (tabId === undefined ? undefined : await browser.tabs.get(tabId));
      if (tab?.id === undefined) return;
      const url = new URL(tab.url ?? 'about:blank');
      if (what !== 'site') await rememberDismissal(tab.id, url.href);
      else if (url.protocol.startsWith('http')) {
        const { sitesOff } = await settingsIn(tab.incognito);
        await changeSettingsIn(tab.incognito, {
          sitesOff: [...new Set([...sitesOff, siteOf(url.hostname)])],
        });
      }
      // A chip that was closed is out of the way; the badge still leads to the panel.
      if (what !== 'close') await drop(tab.id);
    },
    async reading(tabId: number | undefined, sender: Sender) {
      return recallReading(sender.tab?.id ?? tabId ?? -1);
    },
    search: (query: Query) => door.search(query),
    cards: (ids: readonly string[]) => door.cards(ids),
    facts: () => door.facts(),
    messages: messagesOf,
    provenance: () => door.provenance(),
    check: (tabId: number | undefined, sender: Sender) =>
      check(sender.tab?.id ?? tabId ?? -1, door),
    open: openPage,
    async briefing(request: BriefingRequest) {
      await leaveBriefing(request);
      openPage('briefing');
    },
    draftFacts: () => door.draftFacts(),
    pendingQuery: () => takeQuery('panel'),
    ...readersWord(door),
  } satisfies { [K in keyof BackgroundRequests]: unknown };
}
