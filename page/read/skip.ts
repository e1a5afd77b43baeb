/** Which elements the reader passes over: what is no part of an article's own text. */
import { type Dom, ELEMENT } from '../dom.ts';

const TAGS = new Set(
  (
    'script style noscript template svg canvas iframe object embed video audio select button input ' +
    'textarea nav footer dialog menu map math amp-ad amp-sidebar amp-consent amp-embed amp-iframe ' +
    'amp-analytics head title fieldset progress meter datalist gcse:search'
  ).split(' '),
);

/** Elements that stand inside a line of text. */
export const INLINE = new Set(
  (
    'a abbr acronym amp-img b bdi bdo big cite code data del dfn em font i img ins kbd label mark ' +
    'nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr center-inline'
  ).split(' '),
);

const ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|tablist|toolbar|alert|button|listbox)$/;

/** Parts of class names and ids, on word edges: what surrounds an article on news sites. */
const AROUND = new RegExp(
  '(?:^|[\\s_-])(?:' +
    'comments?(?:list|area|form|box|section|wrapper|respond)?|disqus|respond|replies|' +
    'related(?:posts|articles|stories|news)?|recommend(?:ed|ation|ations)?|recirc|more-?(?:stories|news|from|on|in|coverage)|' +
    'also-?(?:read|like)|read-?(?:more|next|also)|see-?also|most-?(?:read|popular|viewed|shared)|popular|trending|latest|' +
    'share|sharing|sharedaddy|shares|share(?:bar|buttons|tools|this)|social|addthis|addtoany|jp-relatedposts|' +
    'newsletter|subscribe|subscription|signup|sign-?up|donate|donation|' +
    'ads?|advert(?:isement|ising|orial)?s?|adsbygoogle|ad-?(?:slot|unit|box|container|wrapper|banner)|sponsor(?:ed)?|promo(?:tion|s)?|outbrain|taboola|' +
    'cookies?|consent|gdpr|cmp|onetrust|breadcrumbs?|side-?bar|widgets?|' +
    'footer|foot|nav|navbar|navigation|menu|masthead|topbar|toolbar|pagination|pager|' +
    'pop-?up|modal|overlay|lightbox|tags?|tag-?(?:list|cloud|links)|post-?tags|author-?(?:bio|box|info)|about-?author|' +
    'login|register|print-?only|skip-?link|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|noprint|no-print|' +
    'mw-editsection|references|reflist|navbox|toc|catlinks' +
    ')(?=$|[\\s_-])',
  'i',
);
/** Class names that only tell of such a part ("has-sidebar", "no-comments") or name the text itself. */
const NOT_AROUND =
  /(?:^|[\s_-])(?:has|no|with|without|hide|left|right|single|is)-?(?:side-?bar|comments?|menu|nav|footer|ads?)|\b(?:article|story|post|entry|news)-?(?:body|content|text)\b|articlebody/i;
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'p', 'td', 'tr', 'table', 'tbody']);
/** Class names for text that only screen readers get. */
const UNSEEN =
  /(?:^|[\s_-])(?:screen-reader-text|sr-only|visually-?hidden|mw-editsection)(?:$|[\s_-])/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A wrapper of the whole page, which modal windows mark hidden from assistive tools. */
const WRAPPER =
  /(?:^|[\s_-])(?:root|app|main|page|content|wrapper|wrap|container|site|next)(?:$|[\s_-])/i;

/** Whether the element and all in it are passed over. `strict` also goes by class names and ids. */
export function skips(dom: Dom, el: Element, tag: string, strict: boolean): boolean {
  if (TAGS.has(tag)) return !(tag === 'footer' && holdsText(dom, el));
  if (tag === 'body' || tag === 'html') return false;
  if (dom.bare(el)) return strict && tag === 'aside';
  const names = `${dom.attr(el, 'class')} ${dom.attr(el, 'id')}`;
  if (dom.has(el, 'hidden')) return true;
  if (HIDDEN.test(dom.attr(el, 'style')) && tag !== 'article') return true;
  if (dom.attr(el, 'aria-hidden') === 'true' && !WRAPPER.test(names)) return true;
  const role = dom.attr(el, 'role');
  if (role && ROLES.test(role)) return true;
  if (!strict || NEVER.has(tag)) return false;
  if (tag === 'aside') return true;
  // Inside a sentence a class name tells of looks ("popup-link"), not of a part of the page.
  if (INLINE.has(tag)) return UNSEEN.test(names);
  if (names.length < 2 || !AROUND.test(names) || NOT_AROUND.test(names)) return false;
  return !dom.first('h1,main', el) && (TALK.test(names) || !isText(dom, el));
}

/** Readers' comments are running text too, so their length says nothing. */
const TALK = /comment|respond|repl(?:y|ies)|disqus|cookie|consent|gdpr|modal|pop-?up/i;
/** Running text of this many paragraphs is the article's, whatever its box is called ("read-more-content"). */
const TEXT_PARAGRAPHS = 3;
const TEXT_LENGTH = 80;

/** Whether one element, at most `depth` inside, holds paragraphs side by side; cards hold theirs apart. */
function isText(dom: Dom, el: Element, depth = 2): boolean {
  let found = 0;
  for (let child = dom.firstChild(el); child; child = dom.nextSibling(child)) {
    if (dom.type(child) !== ELEMENT) continue;
    const inner = child as Element;
    if (dom.tag(inner) === 'p') {
      if (dom.text(inner).length >= TEXT_LENGTH && ++found >= TEXT_PARAGRAPHS) return true;
    } else if (depth > 0 && isText(dom, inner, depth - 1)) return true;
  }
  return false;
}

/** Old templates close the page's whole text in an element named for something else. */
function holdsText(dom: Dom, el: Element): boolean {
  return dom.first('h1', el) !== undefined;
}
