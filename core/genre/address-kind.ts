/** What an address says about the kind of its page: sections, tags, shops and threads tell themselves. */

/** Points by kind; as strong as all markup together only where the path leaves no doubt. */
const ADDRESS_POINTS = {
  root: -4,
  list: -4,
  search: -5,
  thread: -5,
  shop: -5,
  wiki: -4,
  section: -1,
  video: -1,
  story: 0.5,
} as const;

const LIST =
  /\/(?:tags?|categor(?:y|ies|ie|ia)|topics?|topicos?|temas?|themen?|dossiers?|sections?|rubriques?|keywords?|archives?(?!\/\d{3,}\/?$)|authors?|autor|auteur|people|persons?|profiles?|etiquetas?|label|stichwort)(?:\/[^/]*){0,2}\/?$/i;
/** What a site says of itself. */
const ABOUT =
  /\/(?:about(?:-us)?|who-we-are|contact(?:-us)?|donate|privacy|terms|a-propos|qui-sommes-nous|ueber-uns|impressum|quienes-somos|sobre|tentang)(?:\/|$|\.)/i;
const SEARCH =
  /\/(?:search|recherche|suche|buscar|cerca|zoeken|cari)\b|[?&](?:q|s|query|keyword)=/i;
const THREAD =
  /\/(?:forums?|threads?|view_?topic|(?:show|view)thread|community|discussion|sujet|comments?)\b|reddit\.com|quora\.com|tripadvisor|stackexchange|pantip\.com/i;
const SHOP =
  /\/(?:dp|product|products|shop|store|cart|book|books|item)\/|amazon\.|ebay\.|lonelyplanet/i;
const WIKI = /(?<!wikinews\.org)\/wiki\/|wikipedia\.org|wikiwand|fandom\.com/i;
const VIDEO =
  /\/(?:videos?|watch|player|podcasts?|gallery|galleries|photos?|slideshow)\b|youtube\.com/i;
/** A date, a number or several words joined: what stories have and sections have not. */
const STORY = /\d{4}\/\d{1,2}|\d{5,}|[^/][-_][^/]+[-_][^/]|\.s?html?\b|\.aspx|\.php/i;

export function addressPoints(url: string): number {
  const rest = url.replace(/^[a-z]+:\/\//i, '');
  if (rest === '') return 0;
  const path = rest.replace(/^[^/?#]*/, '').replace(/#.*$/, '');
  if (SEARCH.test(path) && !/\d{4,}/.test(path)) return ADDRESS_POINTS.search;
  if (/^\/?(?:index\.\w+|home|accueil\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i.test(path)) {
    return ADDRESS_POINTS.root;
  }
  if (THREAD.test(rest)) return ADDRESS_POINTS.thread;
  if (SHOP.test(rest)) return ADDRESS_POINTS.shop;
  if (WIKI.test(rest)) return ADDRESS_POINTS.wiki;
  if (ABOUT.test(path)) return ADDRESS_POINTS.list;
  if (LIST.test(path)) return ADDRESS_POINTS.list;
  if (VIDEO.test(path)) return ADDRESS_POINTS.video;
  return STORY.test(path) ? ADDRESS_POINTS.story : ADDRESS_POINTS.section;
}
