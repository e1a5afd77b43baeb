/** Says whether a page is a news article, from many weak signs: no single one decides. */

import type { Article } from '../article.ts';
import type { Features } from '../detect/features.ts';
import { addressPoints } from './address-kind.ts';
import { isReported } from './reported.ts';
import { titleIsName } from './title-name.ts';

/** Points for and against, by sign. */
const KIND_POINTS = {
  /** Markup that says so; often right, sometimes on lists too. */
  articleSchema: 2.5,
  ogArticle: 1.5,
  byline: 0.5,
  dated: 1,
  longBody: 2,
  body: 1.5,
  /** A stub behind a wall has title, lead and markup and little else. */
  thinBody: -2,
  noBody: -6,
  reported: 1,
  /** A product, a question, a thread: what the page says it is. */
  foreignSchema: -5,
  listSchema: -1.5,
  videoWithoutText: -3,
  encyclopedia: -7,
  library: -4,
  /** A page headed by a name alone is about the name: a profile, an encyclopedia, a tag. */
  nameForTitle: -3.5,
  /** Filed under travel: guides tell of a vote because the shops are shut. */
  travel: -5,
  /** A heading of a list: bookmarks, a topic, an archive, results of a search. */
  listTitle: -4,
  linked: -3,
  manyCards: -3,
  mixedCards: -1.5,
  /** Not one whole paragraph beside cards: a list that calls itself an article. */
  cardsAlone: -2,
} as const;
/** One good sign with a body, or two weak ones. */
const ARTICLE = 2;

/** Characters of running text, for Latin scripts. */
const LONG = 550;
const SHORT = 250;
/** A report may be as short as this: agencies' briefs are two sentences long. */
const REPORT = 180;
/** A text already taken from its page is no stub. */
const BRIEF = 140;
const NONE = 90;
/** Running text is seldom more than a third links, lists are seldom less than half. */
const LIST_LINKS = 0.5;
/** More cards than paragraphs is a list; an article's page has a few below it. */
const MANY_CARDS = 8;

const ARTICLE_TYPES =
  /^(?:(?:News|Reportage|Opinion|Analysis|Background|AskPublic|Review|Advertiser)*(?:News)?Article|LiveBlogPosting|BlogPosting|Report|SocialMediaPosting)$/i;
const FOREIGN_TYPES =
  /^(?:Product|Book|Offer|QAPage|FAQPage|DiscussionForumPosting|Recipe|JobPosting|Event|TouristAttraction|TouristDestination|Hotel|SoftwareApplication|ProfilePage|AboutPage|ContactPage)$/i;
const LIST_TYPES = /^(?:CollectionPage|ItemList|SearchResultsPage)$/i;
const ENCYCLOPEDIA =
  /pedia|wikipedia|wikimedia|wiktionary|wikivoyage|britannica|encyclop|fandom|wiki(?!leaks|news)|factbook|knowpedia|dbpedia|wikiwand|alchetron|វិគីភីឌា|วิกิพีเดีย|维基|維基|百科|위키|ウィキ|википедия/i;

const LIST_TITLE =
  /^(?:tags?|topics?|archives?|categor(?:y|ies|ía|ia)|catégorie|thema|dossier|chủ đề|タグ|标签|標籤|แท็ก|ป้ายกำกับ)\b\s*[:：-]?|ブックマーク|書籤|\bbookmarks?$|論壇|论坛|เว็บบอร์ด|\b(?:forum|message board)s?$|検索結果|搜索结果|搜尋結果|^(?:search results|résultats de recherche|kết quả tìm kiếm)/i;

const TRAVEL =
  /\b(?:travels?|travel-guides?|voyages?|reisen?|reizen|viajes?|viagens?|viaggi|wisata|pelancongan)\b|du lịch|旅行|旅遊|旅游|観光|여행|ท่องเที่ยว|путешеств|ទេសចរណ៍/i;

/** Libraries of documents: reports, laws, papers. */
const LIBRARY =
  /docslib|scribd|docbox|slideshare|academia\.edu|issuu|researchgate|jstor|refworld|ecoi\.net|\bfinal report\b/i;

export function isArticle(article: Article, features: Features, density: number): boolean {
  return articlePoints(article, features, density) >= ARTICLE;
}

/** The sum of the signs. */
function articlePoints(article: Article, features: Features, density: number): number {
  const { signals } = article;
  const reported = isReported(article);
  const name = titleIsName(article, features) ? KIND_POINTS.nameForTitle : 0;
  const length = signals.bodyChars * density;
  let points =
    bodyPoints(length, signals.plain ? BRIEF : reported ? REPORT : SHORT) +
    name +
    (reported ? KIND_POINTS.reported : 0);
  if (article.published) points += KIND_POINTS.dated;
  if (ENCYCLOPEDIA.test(`${article.site ?? ''} ${hostOf(article.url)} ${tailOf(article.title)}`)) {
    points += KIND_POINTS.encyclopedia;
  }
  if (LIBRARY.test(`${hostOf(article.url)} ${article.title}`)) points += KIND_POINTS.library;
  if (TRAVEL.test(`${article.keywords.join(' ')} ${pathOf(article.url)}`)) {
    points += KIND_POINTS.travel;
  }
  if (LIST_TITLE.test(article.title)) points += KIND_POINTS.listTitle;
  points += addressPoints(article.url);
  // Without markup only the text can speak.
  if (signals.plain) return points;

  const types = signals.schemaTypes;
  const says = types.some(type => ARTICLE_TYPES.test(type));
  if (says) points += KIND_POINTS.articleSchema;
  if (/^article/i.test(signals.ogType ?? '')) points += KIND_POINTS.ogArticle;
  if (/^(?:video|product|profile|book)/i.test(signals.ogType ?? '')) {
    points += KIND_POINTS.videoWithoutText;
  }
  if (signals.hasByline) points += KIND_POINTS.byline;
  if (signals.hasDateline) points += KIND_POINTS.dated;
  if (!says && types.some(type => FOREIGN_TYPES.test(type))) points += KIND_POINTS.foreignSchema;
  if (types.some(type => LIST_TYPES.test(type))) points += KIND_POINTS.listSchema;
  if (types.includes('VideoObject') && length < SHORT) points += KIND_POINTS.videoWithoutText;
  if (signals.linkDensity > LIST_LINKS) points += KIND_POINTS.linked;
  if (signals.cards >= MANY_CARDS && signals.cards > signals.paragraphs) {
    points += KIND_POINTS.manyCards;
  } else if (signals.cards > signals.paragraphs && signals.linkDensity > LIST_LINKS / 2) {
    points += KIND_POINTS.mixedCards;
  }
  if (signals.paragraphs === 0 && signals.cards > 0) points += KIND_POINTS.cardsAlone;
  return points;
}

function bodyPoints(length: number, short: number): number {
  if (length >= LONG) return KIND_POINTS.longBody;
  if (length >= short) return KIND_POINTS.body;
  return length >= NONE ? KIND_POINTS.thinBody : KIND_POINTS.noBody;
}

const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
/** Sites put their name behind the title. */
const tailOf = (title: string): string => /[-|–—:·]\s*([^-|–—:·]{3,40})$/.exec(title)?.[1] ?? '';
