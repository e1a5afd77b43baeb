/** Which requests the background takes, from whom, and of what shape and size. */
import type { Article } from '../../core/article.ts';
import { isBriefingRequest } from '../../core/briefing/request.ts';
import { browser } from '../browser.ts';
import type { Sender } from './answer.ts';
import { isArticle, isCount, isDay, isObject, isText } from './is-article.ts';
import { type BackgroundRequests, fromPages } from './protocol.ts';

const MAX_QUERY_CHARS = 1_000;
const MAX_ID_CHARS = 200;

/** A day of the calendar: the thirtieth of February is none. */
function isRealDay(value: unknown): boolean {
  if (typeof value !== 'string' || !isDay(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(value);
}

const payloadFits: { [K in keyof BackgroundRequests]: (payload: unknown) => boolean } = {
  loadReader: payload => typeof payload === 'boolean',
  judge: isArticle,
  left: payload => payload === undefined,
  chip: payload => payload === undefined,
  openPanel: payload => payload === undefined,
  dismiss: payload =>
    isObject(payload) &&
    ['close', 'page', 'site', 'chip'].includes(payload['what'] as string) &&
    (payload['tabId'] === undefined || isCount(payload['tabId'])),
  reading: payload => payload === undefined || payload === null || isCount(payload),
  search: payload =>
    isObject(payload) &&
    isText(payload['text'], MAX_QUERY_CHARS) &&
    (payload['filters'] === undefined || isObject(payload['filters'])),
  cards: payload =>
    Array.isArray(payload) && payload.length <= 5_000 && payload.every(id => isText(id, 200)),
  facts: payload => payload === undefined,
  messages: payload => payload === 'en' || payload === 'km' || payload === 'fr',
  provenance: payload => payload === undefined,
  check: payload => payload === undefined || payload === null || isCount(payload),
  open: payload => ['options', 'sample', 'about', 'welcome', 'draft'].includes(payload as string),
  briefing: isBriefingRequest,
  draftFacts: payload => payload === undefined,
  pendingQuery: payload => payload === undefined,
  setDate: payload =>
    isObject(payload) &&
    isRealDay(payload['date']) &&
    (payload['tabId'] === undefined || isCount(payload['tabId'])),
  wrong: payload =>
    isObject(payload) &&
    ['line', 'page'].includes(payload['what'] as string) &&
    (payload['what'] === 'page' || isText(payload['line'], MAX_ID_CHARS)) &&
    (payload['tabId'] === undefined || isCount(payload['tabId'])),
  backTo: payload => isText(payload, MAX_ID_CHARS),
  paint: payload => payload === undefined,
};

/** A page of ours: panel, popup, options. */
export const isOurPage = (sender: Sender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/' as never)) === true;

/** A script of ours in the top frame of a tab. */
const isPageScript = (sender: Sender): boolean =>
  sender.tab?.id !== undefined && sender.frameId === 0;

const originOf = (url: unknown): string | undefined => {
  try {
    return new URL(String(url)).origin;
  } catch {
    return undefined;
  }
};

/** An article comes from the site it says it is of: nobody makes a reading for another's address. */
const isOfSender = (payload: unknown, sender: Sender): boolean =>
  sender.url !== undefined && originOf((payload as Article).url) === originOf(sender.url);

/** Whether the background answers this request at all. */
export function accepts(name: keyof BackgroundRequests, payload: unknown, sender: Sender): boolean {
  const allowed = isOurPage(sender) || (fromPages.has(name) && isPageScript(sender));
  if (!allowed || !payloadFits[name](payload)) return false;
  return name !== 'judge' || isOfSender(payload, sender);
}
