/** Which requests the background takes, from whom, and of what shape and size. */
import type { Article } from '../../core/article.ts';
import { isBriefingRequest } from '../../core/briefing/request.ts';
import { browser } from '../browser.ts';
import type { Sender } from './answer.ts';
import { type BackgroundRequests, fromPages } from './protocol.ts';

/** The reader caps an article at 400 kB of text; twice that is somebody else's message. */
const MAX_ARTICLE_CHARS = 800_000;
const MAX_PASSAGES = 5_000;
const MAX_QUERY_CHARS = 1_000;
const MAX_ID_CHARS = 200;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length <= max;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** A day of the calendar: 30 February is none. */
const isDay = (value: unknown): value is string =>
  isText(value, 10) &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** An Article in every part the judgement looks at. */
export function isArticle(value: unknown): value is Article {
  if (!isObject(value) || !isText(value['url'], 8_000) || !isText(value['title'], 20_000))
    return false;
  const { passages, keywords, signals, published } = value;
  if (published !== undefined && !isText(published, 10)) return false;
  if (!Array.isArray(keywords) || !keywords.every(word => isText(word, 2_000))) return false;
  if (!isObject(signals) || !Array.isArray(signals['schemaTypes'])) return false;
  if (!Array.isArray(passages) || passages.length > MAX_PASSAGES) return false;
  let chars = 0;
  for (const passage of passages) {
    if (!isObject(passage) || !isCount(passage['index']) || typeof passage['text'] !== 'string') {
      return false;
    }
    chars += passage['text'].length;
  }
  return chars <= MAX_ARTICLE_CHARS;
}

const payloadFits: { [K in keyof BackgroundRequests]: (payload: unknown) => boolean } = {
  loadReader: payload => typeof payload === 'boolean',
  judge: isArticle,
  left: payload => payload === undefined,
  chip: payload => payload === undefined,
  openPanel: payload => payload === undefined,
  dismiss: payload =>
    isObject(payload) &&
    ['page', 'site', 'chip'].includes(payload['what'] as string) &&
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
    isDay(payload['date']) &&
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

/** Whether the background answers this request at all. */
export function accepts(name: keyof BackgroundRequests, payload: unknown, sender: Sender): boolean {
  const allowed = isOurPage(sender) || (fromPages.has(name) && isPageScript(sender));
  return allowed && payloadFits[name](payload);
}
