/** What every face asks of the browser in the same way. */
import type { UiLang } from '../../core/strings.ts';
import { loadBasket, saveBasket, watchBasket } from '../basket.ts';
import { copy } from '../clipboard.ts';
import { askBackground } from '../messages/ask.ts';
import type { BackgroundRequests } from '../messages/protocol.ts';
import { changeSettingsHere, settingsHere, watchSettingsHere } from '../private-settings.ts';
import { report } from '../report.ts';
import { save } from '../save.ts';
import { today } from '../today.ts';
import { uiLang } from '../ui-lang.ts';

type Requests = BackgroundRequests;

export const shared = {
  search: (query: Parameters<Requests['search']>[0]) => askBackground('search', query),
  cards: (ids: readonly string[]) => askBackground('cards', ids),
  facts: () => askBackground('facts'),
  copy: (value: { text: string; html: string }) => copy(value),
  settings: settingsHere,
  watchSettings: watchSettingsHere,
  changeSettings: changeSettingsHere,
  basket: loadBasket,
  watchBasket,
  saveBasket,
  messages: (lang: UiLang) => askBackground('messages', lang),
  uiLang,
  today: () => today(),
  save,
  openBriefing: (request: Parameters<Requests['briefing']>[0]) =>
    askBackground('briefing', request),
  openDraft: () => void askBackground('open', 'draft').catch(report),
};
