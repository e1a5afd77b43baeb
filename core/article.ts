/** What was read from a page: plain values, no DOM. */

/** Where a passage stands. `lead` is the first paragraph or the page's own description of itself. */
export type PassageKind = 'title' | 'lead' | 'heading' | 'body' | 'caption';

export interface Passage {
  /** Position in reading order, 0 for the title; the passage's identity within one Article. */
  readonly index: number;
  readonly kind: PassageKind;
  /** Text with white space folded to single spaces; everything else as printed. */
  readonly text: string;
}

/** Signs of what kind of page this is. No single one decides: markup is often wrong or absent. */
export interface PageSignals {
  /** Types named in JSON-LD, microdata or RDFa, as printed ("NewsArticle"). */
  readonly schemaTypes: readonly string[];
  readonly ogType?: string;
  /** Characters of running text in paragraphs, outside navigation, lists of links and comments. */
  readonly bodyChars: number;
  readonly paragraphs: number;
  /** Share of the main part's text that stands inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Number of separate headline links or article cards, as lists and home pages have them. */
  readonly cards: number;
  readonly hasByline: boolean;
  readonly hasDateline: boolean;
  /** The text came without markup (a line of plain text, a selection): only its length can speak. */
  readonly plain: boolean;
}

export interface Article {
  readonly url: string;
  readonly title: string;
  /** Name of the site or outlet, as the page gives it. */
  readonly site?: string;
  /** Language the page declares; the judgement finds it from the text. */
  readonly declaredLang?: string;
  /** ISO day (2023-05-15) of publication, absent where none was found. */
  readonly published?: string;
  /** Words under which the page files itself (meta keywords, article:tag, section). */
  readonly keywords: readonly string[];
  readonly passages: readonly Passage[];
  readonly signals: PageSignals;
}
