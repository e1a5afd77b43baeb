/**
 * Who may ask whom for what. One interface per context that answers: a context must answer all of
 * its requests or it does not compile, and a caller cannot ask for what nobody answers.
 */

import type { RecordFacts } from '../../core/about/facts.ts';
import type { ProvenanceRow } from '../../core/about/provenance.ts';
import type { Article } from '../../core/article.ts';
import type { BriefingRequest } from '../../core/briefing/request.ts';
import type { DraftFacts } from '../../core/draft/facts.ts';
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import type { Card, Reading } from '../../core/offer.ts';
import type { Query, SearchAnswer } from '../../core/record-door.ts';
import type { UiLang } from '../../core/strings.ts';

/** What the chip says, in the reader's language: a page script has none of our texts. */
export interface ChipTexts {
  readonly lang: string;
  readonly counts: string;
  readonly open: string;
  readonly menu: string;
  readonly notOn: string;
  readonly badgeOnly: string;
  readonly options: string;
  readonly close: string;
  readonly privacy: string;
}

/** Outcome of "Check this page"; the sentence that goes with it is the interface's. */
export type CheckResult = 'offer' | 'nothing' | 'unreadable';

export interface Dismissal {
  /** `close`: no chip here; `page`: nothing here; `site`: nothing on this site; `chip`: no chip anywhere. */
  readonly what: 'close' | 'page' | 'site' | 'chip';
  /** Asked from one of our own pages, for the tab it stands beside. */
  readonly tabId?: number;
}

/** The day of an article that bears none. */
export interface SetDate {
  readonly date: string;
  readonly tabId?: number;
}

/** A line that does not fit the article, or a page that is no such article. */
export interface WrongMark {
  readonly what: 'line' | 'page';
  readonly line?: string;
  readonly tabId?: number;
}

export interface BackgroundRequests {
  /**
   * Put the reader into the asking tab, whose page has passed the gate, unless it is there; false
   * where the reader of the page has switched us off.
   */
  loadReader(loaded: boolean): boolean;
  /** Judge an article and remember the reading for the asking tab. Asked by the page script. */
  judge(article: Article): { offer: boolean };
  /** The tab has left its article: forget the reading, clear the badge. Asked by the page script. */
  left(): void;
  /** What the chip says for the asking tab. Asked by the chip. */
  chip(): ChipTexts | undefined;
  /** Open the native panel for the asking tab, or host it in the page. Nothing may be awaited before. */
  openPanel(): 'native' | 'page';
  /** No chip again: on this page (forgotten with the tab), on this site, or anywhere. */
  dismiss(what: Dismissal): void;
  /** The reading of a tab; of the asking tab when asked from a page. */
  reading(tabId: number | undefined): Reading | undefined;
  /** Search the record. */
  search(query: Query): SearchAnswer;
  /** Complete cards of lines, by the ids of points and findings; unknown ids are left out. */
  cards(ids: readonly string[]): Readonly<Record<string, Card>>;
  /** What the record holds. */
  facts(): RecordFacts;
  /** The interface's texts in a language. */
  messages(lang: UiLang): Readonly<Record<string, string>>;
  /** Where and how every document was read. Only our own pages ask. */
  provenance(): readonly ProvenanceRow[];
  /** Read and judge a tab because the reader asked for it; the asking tab when asked from a page. */
  check(tabId: number | undefined): CheckResult;
  /** Open one of our own pages. */
  open(what: OwnPage): void;
  /** Open the one-page briefing of these lines. */
  briefing(request: BriefingRequest): void;
  /** What a draft is checked against. Only our own pages ask. */
  draftFacts(): DraftFacts;
  /** A query asked for outside our faces, once. */
  pendingQuery(): string | undefined;
  /** Make the offer anew as of the day the reader gives; kept with the reading, in memory. */
  setDate(set: SetDate): void;
  /** Hide a line on this page, or the page's offer, and add it to the report on this device. */
  wrong(mark: WrongMark): void;
  /** Lead the panel beside the asking tab back to an entry. */
  backTo(card: string): void;
  /** Give our highlight its look in the asking tab, where the page's script may not. */
  paint(): boolean;
}

/** Our own full pages. */
export type OwnPage = 'options' | 'sample' | 'about' | 'welcome' | 'draft';

/** Answered by the reader. */
export interface ReaderRequests {
  /** The address of the page in which the reader runs. */
  at(): string;
  /** We may no longer look here: take everything of ours off the page. */
  leave(): void;
  /** Read the page now, whatever the gate says. */
  read(): Article | undefined;
  /** Scroll to the passage with this text, highlight it and offer the way back. */
  reveal(ask: ShowPassage): 'shown' | 'gone';
}

/** Which requests a content script may make. All others are for our own pages only. */
export const fromPages: ReadonlySet<keyof BackgroundRequests> = new Set<keyof BackgroundRequests>([
  'loadReader',
  'judge',
  'left',
  'chip',
  'openPanel',
  'dismiss',
  'reading',
  'search',
  'cards',
  'facts',
  'messages',
  'check',
  'open',
  'briefing',
  'pendingQuery',
  'setDate',
  'wrong',
  'backTo',
  'paint',
]);
