/** Reads the article on a page, without touching the page: one walk, capped work, plain values out. */
import type { Article, PageSignals, Passage } from '../core/article.ts';
import { type Dom, domOf } from './dom.ts';
import { type Block, type Box, readBlocks } from './read/blocks.ts';
import { blocksOf, chooseBody, countCards } from './read/choose-body.ts';
import { type PageMeta, readMeta } from './read/page-meta.ts';
import { readPublished } from './read/published.ts';
import { readStructuredData, type StructuredData } from './read/structured-data.ts';
import { chooseTitle } from './read/title.ts';
import { squeeze } from './squeeze.ts';

/** Less running text than this and the reader tries again without going by class names. */
const THIN = 250;
/** A body shorter than this is a stub: the page's own description of itself counts as the lead. */
const STUB = 600;
/** No headline is longer, and no tag of a language: what is comes from a page that means harm. */
const MAX_TITLE = 1_000;
const MAX_LANG = 40;
/** A paragraph, and not a label, from this length on; scripts without spaces say more in less. */
const PARAGRAPH = 40;
const DATELINE =
  /^(?:\(?[\p{Lu}][\p{Lu}\s.,'’-]{3,40}[,)]?.{0,40}?\s?[—–-]{1,2}\s|\p{Lu}[\p{L}\s,.]{2,40}\((?:AP|AFP|Reuters|dpa|VNA|Xinhua|EFE|ANSA|ANP|Kyodo|Bernama)[^)]*\)|[（(]?[\p{Lo}\p{M}\u200b]{2,16}[)）]?\s?[៖ៈ:：]|[（(【][^）)】]{2,24}[）)】])/u;
const BYLINE =
  /^(?:by|par|von|por|oleh|di|door|ដោយ|โดย|bởi|автор:?)\s+\p{L}[\p{L}\p{M}\s.'’-]{2,50}$/iu;
const BY_NAME = /(?:^|[\s_-])(?:by-?line|authors?|writer|contributor)(?:$|[\s_-])/i;

/** Elements that carry marks of microdata, RDFa and templates: found in one look over the page. */
const MARKED =
  '[itemtype],[typeof],[itemprop],[rel~="author"],[rel~="tag"],[property="dc:date"],[property~="schema:datePublished"],.published,.entry-date,.post-date';
const MAX_MARKED = 400;
/** An article has a few labels; a cloud of them is the site's. */
const MAX_TAGS = 12;

/** What the page says of itself in its markup. */
interface Said {
  readonly meta: PageMeta;
  readonly data: StructuredData;
  readonly marked: readonly Element[];
}

interface Body {
  readonly blocks: readonly Block[];
  readonly mine: readonly Block[];
  readonly box: Box;
  readonly chars: number;
}

function readBody(dom: Dom, root: Element, strict: boolean): Body {
  const { blocks, top } = readBlocks(dom, root, strict);
  const box = chooseBody(blocks, top, dom);
  const mine = blocksOf(blocks, box);
  const chars = mine.reduce((sum, b) => sum + (b.kind === 'body' ? b.text.length : 0), 0);
  return { blocks, mine, box, chars };
}

/** The article on the page `doc`, read at the address `url`; an empty one where there is no text. */
export function readArticle(doc: Document, url: string): Article {
  const dom = domOf(doc);
  const meta = readMeta(dom);
  const marked = dom.all(MARKED).slice(0, MAX_MARKED);
  const data = readStructuredData(dom, marked);
  const root = dom.body;
  let body = root && readBody(dom, root, true);
  if (root && body && body.chars < THIN) {
    const loose = readBody(dom, root, false);
    if (loose.chars > body.chars * 2) body = loose;
  }
  const blocks = body?.blocks ?? [];
  const site = meta.get('og:site_name', 'application-name') ?? data.publisher;
  const title = fold(
    chooseTitle({
      documentTitle: dom.title.slice(0, MAX_TITLE),
      social: meta.get('og:title', 'twitter:title', 'dc.title', 'headline'),
      headline: data.headline,
      headings: headings(dom, blocks),
      lines: blocks
        .slice(0, 40)
        .map(b => b.text)
        .filter(text => text.length < 300),
      site,
    }),
  ).slice(0, MAX_TITLE);
  const lang = root
    ? (dom.attr(dom.root ?? root, 'lang') || meta.get('og:locale', 'language') || '').slice(
        0,
        MAX_LANG,
      )
    : '';
  const published = body
    ? readPublished(dom, { meta, marked, data: data.published, url, lang, title }, blocks, body.box)
    : { visible: false };
  const passages = passagesOf(title, body, meta, data);
  return {
    url,
    title,
    ...(site && { site: fold(site) }),
    ...(lang && { declaredLang: lang }),
    ...('day' in published && published.day && { published: published.day }),
    keywords: keywords(dom, { meta, data, marked }),
    passages,
    signals: signals(dom, { meta, data, marked }, body, passages, published.visible),
  };
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function headings(dom: Dom, blocks: readonly Block[]): string[] {
  const first = dom
    .all('h1')
    .slice(0, 8)
    .map(el => fold(dom.text(el).slice(0, 500)));
  return [
    ...first,
    ...blocks
      .filter(b => b.kind === 'heading')
      .slice(0, 8)
      .map(b => b.text),
  ];
}

function keywords(dom: Dom, { meta, data, marked }: Said): string[] {
  const tags = marked.filter(el => /\btag\b/i.test(dom.attr(el, 'rel'))).slice(0, MAX_TAGS);
  const said = [
    ...meta.every('keywords'),
    ...meta.every('news_keywords'),
    ...meta.every('parsely-tags'),
  ]
    .flatMap(list => list.split(/[,;、،]/))
    .concat(meta.every('article:tag'), meta.every('article:section'), data.keywords)
    .concat(tags.map(el => dom.text(el)));
  return [...new Set(said.map(word => fold(word).slice(0, 80)).filter(Boolean))].slice(0, 60);
}

function passagesOf(
  title: string,
  body: Body | undefined,
  meta: PageMeta,
  data: StructuredData,
): Passage[] {
  const out: Omit<Passage, 'index'>[] = [{ kind: 'title', text: title }];
  const seen = new Set([squeeze(title)]);
  const add = (kind: Passage['kind'], text: string) => {
    // Only the title is repeated in another print; the rest is repeated to the letter.
    const key = text.length > title.length * 2 ? text : squeeze(text);
    if (!key || seen.has(key)) return;
    seen.add(key);
    out.push({ kind, text });
  };
  const thin = (body?.chars ?? 0) < STUB;
  if (thin)
    add('lead', fold(meta.get('og:description', 'description', 'twitter:description') ?? ''));
  let led = out.length > 1;
  for (const block of body?.mine ?? []) {
    const lead = !led && block.kind === 'body' && block.text.length >= PARAGRAPH;
    add(lead ? 'lead' : block.kind, block.text);
    led ||= lead;
  }
  if (thin && data.body)
    for (const part of data.body.split(/\n+|<\/?p>/)) add('body', fold(part).slice(0, 5_000));
  return out.map((passage, index) => ({ index, ...passage }));
}

function signals(
  dom: Dom,
  { meta, data, marked }: Said,
  body: Body | undefined,
  passages: readonly Passage[],
  visibleDate: boolean,
): PageSignals {
  const running = passages.filter(p => p.kind === 'body' || p.kind === 'lead');
  const inBox = (body?.blocks ?? []).filter(block => body && isIn(block.box, body.box));
  const all = inBox.reduce((sum, block) => sum + block.text.length, 0);
  const linked = inBox.reduce((sum, block) => sum + block.linked, 0);
  const type = meta.get('og:type');
  const opening = running.slice(0, 3);
  const signed = (body?.blocks ?? []).some(
    block => block.text.length < 80 && (BYLINE.test(block.text) || BY_NAME.test(block.box.names)),
  );
  return {
    schemaTypes: data.types,
    ...(type && { ogType: type }),
    bodyChars: body?.chars ?? 0,
    paragraphs: running.filter(p => p.text.length >= PARAGRAPH).length,
    linkDensity: all ? Math.min(1, linked / all) : 0,
    cards: body ? countCards(body.blocks, body.box) : 0,
    hasByline:
      signed ||
      data.hasAuthor ||
      Boolean(meta.get('author', 'article:author', 'dc.creator', 'parsely-author')) ||
      marked.some(el => /author/i.test(dom.attr(el, 'rel') + dom.attr(el, 'itemprop'))),
    hasDateline: visibleDate || opening.some(p => DATELINE.test(p.text)),
    plain: false,
  };
}

function isIn(box: Box, outer: Box): boolean {
  for (let b: Box | undefined = box; b; b = b.parent) if (b === outer) return true;
  return false;
}
