/** Who may ask the background for what, and in what shape and size. */
import { describe, expect, it } from 'vitest';
import { accepts, isOurPage } from '../../../platform/messages/accept.ts';
import type { Sender } from '../../../platform/messages/answer.ts';
import { type BackgroundRequests, fromPages } from '../../../platform/messages/protocol.ts';
import { articleOf } from '../../support/article-of.ts';
import { senders } from '../support.ts';

const article = articleOf({ texts: ['A title', 'A lead.'], published: '2023-05-16' });

/** A payload that fits, for every request there is. */
const fitting: { [K in keyof BackgroundRequests]: unknown } = {
  loadReader: false,
  judge: article,
  left: undefined,
  chip: undefined,
  openPanel: undefined,
  dismiss: { what: 'page' },
  reading: undefined,
  search: { text: 'candlelight' },
  cards: ['f-1'],
  facts: undefined,
  messages: 'km',
  provenance: undefined,
  check: undefined,
  open: 'options',
  briefing: { entries: [{ id: 'f-1' }], replies: true, notes: false },
  draftFacts: undefined,
  pendingQuery: undefined,
  setDate: { date: '2018-07-30' },
  wrong: { what: 'line', line: 'f-1' },
  backTo: 'f-1',
  paint: undefined,
};
const all = Object.entries(fitting) as [keyof BackgroundRequests, unknown][];

describe('who asks', () => {
  it.each(all)('a page of ours may ask for %s', (name, payload) => {
    const own = name === 'judge' ? { ...article, url: `${senders.base()}sample.html` } : payload;
    expect(accepts(name, own, senders.panel())).toBe(true);
  });

  it.each(['https://other.example/a', 'http://news.example/a', 'about:blank', 'x', ''])(
    'no page has an article judged as one of %s',
    url => {
      expect(accepts('judge', { ...article, url }, senders.pageScript())).toBe(false);
    },
  );

  it('a page that changed its address without loading is still the same site', () => {
    const moved = { ...article, url: 'https://news.example/b?c#d' };
    expect(accepts('judge', moved, senders.pageScript())).toBe(true);
  });

  it.each(all)(
    'the top frame of a tab may ask for %s only where the protocol says so',
    (name, payload) => {
      expect(accepts(name, payload, senders.pageScript())).toBe(fromPages.has(name));
    },
  );

  it.each<[string, Sender]>([
    ['a frame inside a page', senders.pageScript({ frameId: 3 })],
    ['a frame that does not say which', senders.pageScript({ frameId: undefined as never })],
    ['a script without a tab', { id: senders.id(), frameId: 0, url: 'https://news.example/' }],
    ['a sender that says nothing of itself', {}],
    ['another extension’s page', senders.strange()],
    [
      'a site with our name in its address',
      senders.pageScript({ frameId: 1, url: `https://evil.example/${senders.base()}` }),
    ],
  ])('%s may ask for nothing', (_, sender) => {
    for (const [name, payload] of all)
      expect([name, accepts(name, payload, sender)]).toEqual([name, false]);
  });

  it('a content script cannot ask for what is for our own pages', () => {
    expect(accepts('provenance', undefined, senders.pageScript())).toBe(false);
    expect(accepts('draftFacts', undefined, senders.pageScript())).toBe(false);
  });

  it('only an address that begins with ours is a page of ours', () => {
    expect(isOurPage(senders.panel())).toBe(true);
    expect(isOurPage({ url: `https://evil.example/?${senders.base()}` })).toBe(false);
    expect(isOurPage({ url: `${senders.base().replace(/\/$/, '')}.evil.example/` })).toBe(false);
  });
});

describe('the shape and size of what is asked', () => {
  const ours = senders.panel();
  const long = (n: number) => 'x'.repeat(n);
  const many = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
  const passage = (text: unknown, index: unknown = 0) => ({ index, kind: 'body', text });
  const withPart = (part: Record<string, unknown>) => ({ ...article, ...part });
  const withSignals = (part: Record<string, unknown>) => ({
    ...article,
    signals: { ...article.signals, ...part },
  });

  it.each<[keyof BackgroundRequests, string, unknown]>([
    ['judge', 'nothing', undefined],
    ['judge', 'null', null],
    ['judge', 'a text', 'article'],
    ['judge', 'a list', []],
    ['judge', 'an address of another kind', withPart({ url: 7 })],
    ['judge', 'an endless address', withPart({ url: long(8_001) })],
    ['judge', 'an endless title', withPart({ title: long(20_001) })],
    ['judge', 'a site that is no text', withPart({ site: { toString: 1 } })],
    ['judge', 'an endless site', withPart({ site: long(20_001) })],
    ['judge', 'a language that is no text', withPart({ declaredLang: 5 })],
    ['judge', 'a date that is none', withPart({ published: 'yesterday!' })],
    ['judge', 'a date of another kind', withPart({ published: 20230516 })],
    ['judge', 'no keywords', withPart({ keywords: undefined })],
    ['judge', 'keywords of another kind', withPart({ keywords: [1] })],
    ['judge', 'too many keywords', withPart({ keywords: many(1_001, 'x') })],
    ['judge', 'no signals', withPart({ signals: null })],
    ['judge', 'types of another kind', withSignals({ schemaTypes: [{}] })],
    ['judge', 'a count that is no number', withSignals({ bodyChars: '100' })],
    ['judge', 'a count that is not finite', withSignals({ linkDensity: Number.NaN })],
    ['judge', 'a sign that is neither yes nor no', withSignals({ hasByline: 'yes' })],
    ['judge', 'no passages', withPart({ passages: {} })],
    ['judge', 'too many passages', withPart({ passages: many(5_001, passage('x')) })],
    ['judge', 'a passage of another kind', withPart({ passages: [null] })],
    ['judge', 'a passage of no kind', withPart({ passages: [{ index: 0, text: 'x' }] })],
    ['judge', 'a passage without text', withPart({ passages: [passage(undefined)] })],
    ['judge', 'a passage at a negative place', withPart({ passages: [passage('x', -1)] })],
    [
      'judge',
      'more text than any page has',
      withPart({ passages: many(9, passage(long(100_000))) }),
    ],
    ['loadReader', 'a text', 'true'],
    ['dismiss', 'an unknown choice', { what: 'everything' }],
    ['dismiss', 'a tab that is none', { what: 'page', tabId: '1' }],
    ['dismiss', 'nothing', undefined],
    ['reading', 'a negative tab', -1],
    ['reading', 'a tab that is none', {}],
    ['check', 'a tab that is none', 1.5],
    ['search', 'no text', { text: 7 }],
    ['search', 'an endless text', { text: long(1_001) }],
    ['search', 'filters of another kind', { text: 'x', filters: [] }],
    ['cards', 'no list', 'f-1'],
    ['cards', 'ids of another kind', [7]],
    ['cards', 'an endless id', [long(201)]],
    ['cards', 'an endless list', many(5_001, 'f-1')],
    ['messages', 'an unknown language', 'xx'],
    ['messages', 'a name every object has', '__proto__'],
    ['open', 'a page that is not ours', 'https://evil.example/'],
    ['open', 'a way out of our folder', '../secret'],
    ['briefing', 'no list', { entries: 'x', replies: true, notes: true }],
    ['briefing', 'no choice', { entries: [] }],
    ['left', 'anything', {}],
    ['provenance', 'anything', 1],
    ['pendingQuery', 'anything', 'x'],
    ['setDate', 'a day that is none', { date: '2023-02-30' }],
    ['setDate', 'words', { date: 'yesterday' }],
    ['setDate', 'a month', { date: '2023-02' }],
    ['wrong', 'no line', { what: 'line' }],
    ['wrong', 'an unknown choice', { what: 'site' }],
    ['backTo', 'an endless id', long(201)],
    ['paint', 'a rule of its own', 'body{display:none}'],
  ])('%s refuses %s', (name, _, payload) => {
    expect(accepts(name, payload, ours)).toBe(false);
  });
});
