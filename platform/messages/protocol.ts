/**
 * Who may ask whom for what. One interface per context that answers: a context must answer all of
 * its requests or it does not compile, and a caller cannot ask for what nobody answers.
 */
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/offer.ts';
import type { Query, SearchAnswer } from '../../core/record-door.ts';

/** What the chip says; texts come along because a page script has no interface language. */
export interface ChipOffer {
  readonly host: string;
  readonly counts: { readonly points: number; readonly findings: number };
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Outcome of "Check this page"; the sentence that goes with it is the interface's. */
export type CheckResult = 'offer' | 'nothing' | 'unreadable';

export interface BackgroundRequests {
  /** Judge an article and remember the reading for the asking tab. Asked by the page script. */
  judge(article: Article): { offer: boolean };
  /** The tab has left its article: forget the reading, clear the badge. Asked by the page script. */
  left(): void;
  /** What the chip says for the asking tab. Asked by the chip. */
  chip(): ChipOffer | undefined;
  /** Open the native panel for the asking tab, or host it in the page. Nothing may be awaited before. */
  openPanel(): 'native' | 'page';
  /** No chip again: on this page (forgotten with the tab), on this site, or anywhere. */
  dismiss(what: 'page' | 'site' | 'chip'): void;
  /** The reading of a tab; of the asking tab when asked from a page. */
  reading(tabId: number | undefined): Reading | undefined;
  /** Search the record. */
  search(query: Query): SearchAnswer;
  /** Read and judge a tab because the reader asked for it. Only our own pages may. */
  check(tabId: number): CheckResult;
}

export interface PageRequests {
  /** Read the page now, whatever the gate says. */
  read(): Article | undefined;
  /** Scroll to the passage with this text and highlight it. */
  reveal(text: string): 'shown' | 'gone';
}

/** Which requests a content script may make. All others are for our own pages only. */
export const fromPages: ReadonlySet<keyof BackgroundRequests> = new Set<keyof BackgroundRequests>([
  'judge',
  'left',
  'chip',
  'openPanel',
  'dismiss',
  'reading',
  'search',
]);
