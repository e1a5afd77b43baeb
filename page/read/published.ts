/**
 * The day on which a page says it was published. The rule: structured data, then meta elements,
 * then marked elements, then <time>, then a printed dateline near the title; but a day in the
 * address goes before a later one in the markup, because a site's migration re-dates its pages
 * (reports on 2013 stamped 2018) and leaves addresses alone. A stamp's day is taken as printed.
 */
import { type Dom, ELEMENT } from '../dom.ts';
import type { Block, Box } from './blocks.ts';
import { dayOf } from './date-text.ts';
import type { PageMeta } from './page-meta.ts';

const METAS = (
  'article:published_time og:article:published_time og:published_time article:published datepublished ' +
  'parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date ' +
  'dcterms.date dc:date dc:created citation_publication_date citation_date publishdate publish-date publish_date ' +
  'published_at publication_date publication-date originalpublicationdate pubdate pub_date pdate ptime ' +
  'article.published article.created cxenseparse:recs:publishtime displaydate date_published ' +
  'article_date_original article:post_date content_create_date release_date created datecreated date'
).split(' ');
/** Addresses that hold a day: /2018/07/29/, /2018-07-29-, /20180729/. */
const IN_ADDRESS = /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
/** Days between address and stamp that a time zone or an embargo explains. */
const SLACK_DAYS = 3;
const DATE_CLASS = /(?:^|\s)(?:published|entry-date|post-date)(?:$|\s)/;
const DATED =
  /(?:^|[\s_-])(?:date|dateline|time|timestamp|datetime|published|pubdate|posted|publish-?date|post-?meta|entry-?meta|byline|meta)/i;
/** A line with a date near the title is no longer than this. */
const LINE = 160;
/** How far into the first paragraphs a dateline reaches. */
const OPENING = 140;

const days = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86_400_000;

export interface Published {
  /** ISO day. */
  readonly day?: string;
  /** A date was printed for readers, near the title or in a <time>. */
  readonly visible: boolean;
}

/** Looks for the day of publication; see the rule at the head of this file. */
export function readPublished(
  dom: Dom,
  page: {
    meta: PageMeta;
    marked: readonly Element[];
    data: string | undefined;
    url: string;
    lang: string;
    title: string;
  },
  blocks: readonly Block[],
  body: Box,
): Published {
  const american = /^en-us/i.test(page.lang);
  const first = (values: readonly (string | undefined)[]) => {
    for (const value of values) {
      const day = value && dayOf(value, american);
      if (day) return day;
    }
    return undefined;
  };
  const stamp = (el: Element) =>
    dom.attr(el, 'datetime') ||
    dom.attr(el, 'content') ||
    dom.attr(el, 'title') ||
    dom.text(el).slice(0, 80);
  const times = dom.byTag('time', 40);
  const inArticle = times.filter(time => isInArticle(dom, time));
  const printed = printedDay(blocks, body, page.title, first);
  const itemprop = page.marked.filter(el =>
    /datepublished|dc:date/i.test(dom.attr(el, 'itemprop') + dom.attr(el, 'property')),
  );
  const classed = page.marked.filter(el => DATE_CLASS.test(dom.attr(el, 'class')));
  const published = times.filter(
    el => dom.has(el, 'pubdate') || DATE_CLASS.test(dom.attr(el, 'class')),
  );
  const marked =
    first([page.data, ...METAS.map(name => page.meta.get(name))]) ??
    first([...itemprop, ...published, ...classed, ...inArticle, ...times].map(stamp)) ??
    first([page.meta.get('last-modified', 'datemodified')]);
  const found = marked ?? printed;
  const address = IN_ADDRESS.exec(page.url);
  const inAddress = address ? dayOf(`${address[1]}-${address[2]}-${address[3]}`) : undefined;
  const day = inAddress && (!found || days(found, inAddress) > SLACK_DAYS) ? inAddress : found;
  return { ...(day && { day }), visible: Boolean(printed) || inArticle.length > 0 };
}

/** A <time> in the article or the main part; those around it are of other articles. */
function isInArticle(dom: Dom, time: Element): boolean {
  for (let at: Node | null = time, up = 0; at && up < 12; at = dom.parent(at), up++) {
    if (dom.type(at) !== ELEMENT) return false;
    if (/^(?:article|main)$/.test(dom.tag(at))) return true;
    if (/article/i.test(dom.attr(at as Element, 'class'))) return true;
  }
  return false;
}

/** A day printed between the title and the text, in a line marked as a date, or as a dateline. */
function printedDay(
  blocks: readonly Block[],
  body: Box,
  title: string,
  first: (values: readonly (string | undefined)[]) => string | undefined,
): string | undefined {
  const at = blocks.findIndex(block => block.tag === 'h1' || block.text === title);
  const after = at < 0 ? [] : blocks.slice(at + 1, at + 12);
  const opening = blocks
    .filter(block => block.kind === 'body' && within(block.box, body))
    .slice(0, 4);
  const short = (list: readonly Block[]) =>
    list.filter(b => b.text.length <= LINE).map(b => b.text);
  const dated = blocks.filter(
    block => DATED.test(block.box.names) || DATED.test(block.box.parent?.names ?? ''),
  );
  return first([
    ...short(after),
    ...short(dated).slice(0, 10),
    ...opening.map(block => block.text.slice(0, OPENING)),
    ...short(blocks.slice(Math.max(0, at - 3), Math.max(0, at))),
  ]);
}

function within(box: Box, outer: Box): boolean {
  for (let b: Box | undefined = box; b; b = b.parent) if (b === outer) return true;
  return false;
}
