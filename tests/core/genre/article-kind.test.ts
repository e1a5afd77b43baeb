import { describe, expect, it } from 'vitest';
import { readCues } from '../../../content/read.ts';
import type { Article, PageSignals } from '../../../core/article.ts';
import { createDetector } from '../../../core/detect.ts';
import { fromText } from '../../../core/genre/plain-article.ts';

const detect = createDetector(readCues());
const TEXT =
  'Cambodia votes on Sunday for a new parliament, officials said on Friday. The election committee expects a high turnout in Phnom Penh and the provinces.\n\nThe ruling party has no serious rival after the main challenger was refused registration in May, and observers from the West will stay away.\n\n“We hope for calm,” a spokesman said. Polls close at three in the afternoon, and the first results are expected before midnight.';
const TITLE = 'Cambodians to vote without a challenger';
const MARKED: PageSignals = {
  schemaTypes: ['NewsArticle'],
  ogType: 'article',
  bodyChars: 900,
  paragraphs: 6,
  linkDensity: 0.03,
  cards: 2,
  hasByline: true,
  hasDateline: true,
  plain: false,
};

type Change = {
  url?: string;
  title?: string;
  text?: string;
  site?: string;
  published?: string;
  signals?: Partial<PageSignals>;
  bare?: boolean;
};

function page(change: Change): Article {
  const article = fromText({
    url: change.url ?? 'https://news.example/world/2023/07/21/cambodians-to-vote',
    title: change.title ?? TITLE,
    text: change.text ?? TEXT,
    date: change.published ?? '2023-07-21',
  });
  const { ogType: _none, ...bare } = MARKED;
  const base = change.bare
    ? { ...bare, schemaTypes: [], hasByline: false, hasDateline: false }
    : MARKED;
  return {
    ...article,
    ...(change.site && { site: change.site }),
    signals: { ...base, ...change.signals },
  };
}

const articles: readonly (readonly [string, Change])[] = [
  ['with all markup', {}],
  ['with no markup at all', { bare: true }],
  [
    'that calls itself a collection',
    { signals: { schemaTypes: ['CollectionPage'], ogType: 'website' } },
  ],
  ['behind a paywall, with title and lead only', { signals: { bodyChars: 210, paragraphs: 1 } }],
  ['with many cards below it', { signals: { cards: 24, paragraphs: 30, bodyChars: 6000 } }],
  [
    'of a live blog',
    { signals: { schemaTypes: ['LiveBlogPosting'], bodyChars: 9000, paragraphs: 60, cards: 12 } },
  ],
  ['with no address', { url: '' }],
  [
    'filed by number in an archive',
    { url: 'https://paper.example/archives/88213', bare: true, signals: { bodyChars: 300 } },
  ],
  [
    'that is an agency’s brief without markup',
    {
      bare: true,
      text: 'Cambodia votes on Sunday, officials said on Friday. The committee expects a high turnout.',
      signals: { bodyChars: 200, paragraphs: 1 },
    },
  ],
  [
    'given as a text of two sentences',
    { bare: true, signals: { plain: true, bodyChars: 150, paragraphs: 1 } },
  ],
  ['with a number for an address', { url: 'https://paper.example/world/99231' }],
  [
    'whose headline names the election and more',
    { title: 'Cambodia election: ruling party claims all 125 seats' },
  ],
];

const others: readonly (readonly [string, Change])[] = [
  [
    'a home page',
    {
      url: 'https://news.example/',
      bare: true,
      signals: { cards: 40, paragraphs: 12, linkDensity: 0.6 },
    },
  ],
  [
    'a section in a language folder',
    {
      url: 'https://news.example/en/',
      signals: { schemaTypes: [], ogType: 'website', cards: 30, linkDensity: 0.5 },
    },
  ],
  [
    'a tag page',
    {
      url: 'https://news.example/tag/cambodia-election',
      bare: true,
      signals: { cards: 12, paragraphs: 3, linkDensity: 0.55 },
    },
  ],
  ['a search page', { url: 'https://news.example/search?q=cambodia+election', bare: true }],
  [
    'an encyclopedia',
    {
      url: 'https://en.wikipedia.org/wiki/2023_Cambodian_general_election',
      title: '2023 Cambodian general election',
      site: 'Wikipedia',
    },
  ],
  [
    'a mirror of an encyclopedia',
    {
      title: '2018年カンボジア国民議会選挙 - ウィキペディア',
      bare: true,
      url: 'https://mirror.example/page/12345',
    },
  ],
  [
    'a party’s profile',
    { title: 'Cambodia National Rescue Party', bare: true, signals: { hasDateline: false } },
  ],
  ['a person’s profile', { title: 'Sam Rainsy', bare: true, signals: { hasDateline: false } }],
  [
    'a shop',
    {
      url: 'https://books.example/product/ballots',
      signals: { schemaTypes: ['Product'], ogType: 'product', hasDateline: false },
    },
  ],
  [
    'a forum thread',
    {
      url: 'https://talk.example/forum/viewtopic.php?t=12',
      bare: true,
      signals: { schemaTypes: ['DiscussionForumPosting'] },
    },
  ],
  [
    'a thread whose title ends in the forum’s kind',
    { title: '柬埔寨國會選舉結果 - 海邊論壇', bare: true, signals: { hasDateline: false } },
  ],
  [
    'a list of bookmarks',
    { title: 'カンボジアに関するブックマーク', bare: true, signals: { hasDateline: false } },
  ],
  [
    'a summary on a site of summaries',
    { url: 'https://wikidigests.example/cambodia-votes', bare: true },
  ],
  ['a travel guide', { url: 'https://roads.example/travel/cambodia-in-july', bare: true }],
  [
    'a page with a video alone',
    {
      signals: {
        schemaTypes: ['VideoObject'],
        ogType: 'video.other',
        bodyChars: 120,
        paragraphs: 1,
        hasByline: false,
        hasDateline: false,
      },
    },
  ],
  [
    'a consent wall',
    { bare: true, text: 'We value your privacy.', signals: { bodyChars: 22, paragraphs: 0 } },
  ],
  [
    'a list of documents',
    {
      bare: true,
      signals: { bodyChars: 180, paragraphs: 1, linkDensity: 0.8, hasDateline: false },
    },
  ],
];

describe('isArticle', () => {
  it.each(articles)('takes a page %s', (_what, change) => {
    expect(detect(page(change)).article).toBe(true);
  });

  it.each(others)('does not take %s', (_what, change) => {
    expect(detect(page(change)).article).toBe(false);
  });
});
