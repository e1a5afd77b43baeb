/** What a face of ours needs from the browser and the record. The entrypoints supply it. */

import type { RecordFacts } from '#core/about/facts.ts';
import type { ProvenanceRow } from '#core/about/provenance.ts';
import type { BriefingParts } from '#core/briefing/parts.ts';
import type { BriefingRequest } from '#core/briefing/request.ts';
import type { Basket, KeptBasket } from '#core/kept/basket.ts';
import type { WrongReport } from '#core/kept/wrong-report.ts';
import type { ShowPassage } from '#core/offer/passage-mark.ts';
import type { Card, Reading } from '#core/offer.ts';
import type { PermissionName } from '#core/permissions.ts';
import type { Query, SearchAnswer } from '#core/record-door.ts';
import type { Settings } from '#core/settings.ts';
import type { UiLang } from '../strings.tsx';

/** Calls `changed` until the signal ends. */
export type Watch<T = void> = (changed: (value: T) => void, signal: AbortSignal) => void;

/** What came of the page script's last look. */
export type Looked = 'not-yet' | 'off' | 'no-cambodia' | 'not-article' | 'offer';

export interface Backend {
  /** The reading of the tab this face stands beside. */
  reading(): Promise<Reading | undefined>;
  watchReading: Watch;
  search(query: Query): Promise<SearchAnswer>;
  cards(ids: readonly string[]): Promise<Readonly<Record<string, Card>>>;
  facts(): Promise<RecordFacts>;
  /** What the page script says of the tab; rejects where none runs. */
  looked(): Promise<Looked>;
  /** Reads and judges the tab because the reader asked. */
  check(): Promise<'offer' | 'nothing' | 'unreadable'>;
  reveal(ask: ShowPassage): Promise<'shown' | 'gone'>;
  /** Told the entry to which the reader wants back from a passage. */
  watchBack: Watch<string>;
  /** Makes the offer anew as of the day the reader gives. */
  setDate(date: string): Promise<void>;
  /** Hides a line, or the page's offer, and adds it to the report on this device. */
  wrong(what: 'line' | 'page', line?: string): Promise<void>;
  dismiss(what: 'page' | 'site'): Promise<void>;
  copy(value: { text: string; html: string }): Promise<boolean>;
  settings(): Promise<Settings>;
  watchSettings: Watch<Settings>;
  changeSettings(change: Partial<Settings>): Promise<unknown>;
  basket(): Promise<KeptBasket>;
  watchBasket: Watch<Basket>;
  /** Rejects when the disk is full. */
  saveBasket(basket: Basket): Promise<void>;
  /** A query that was asked for elsewhere (a selection, the address bar), once. */
  pendingQuery(): Promise<string | undefined>;
  watchPendingQuery: Watch;
  messages(lang: UiLang): Promise<Readonly<Record<string, string>>>;
  uiLang(settings: Settings): UiLang;
  /** The reader's calendar day, ISO. */
  today(): string;
  openPanel(): Promise<void>;
  openOptions(): void;
  /** Gives the reader a file. */
  save(name: string, type: string, data: string | Uint8Array<ArrayBuffer>): void;
  openBriefing(request: BriefingRequest): Promise<void>;
  openDraft(): void;
  /** What makes a briefing, loaded when asked for; absent where only its page can. */
  loadBriefing?(): Promise<BriefingParts>;
  openSample(): void;
  /** Says in which language our own page is, and what it is called; a page of others' keeps its own. */
  nameDocument?(lang: UiLang, title: string): void;
  /** Keys that open the browser's own panel, where a page cannot open it. */
  panelKeys?: string;
  /** Takes this face away: the popup, the in-page panel. */
  close?(): void;
}

/** What the browser may grant, by the rows of the permission table. */
export type Grants = ReadonlySet<PermissionName>;

/** What our full pages need beside: options, welcome, about. */
export interface SettingsBackend extends Backend {
  readonly version: string;
  /** Hosts of the packed list. */
  readonly sites: readonly string[];
  granted(): Promise<Grants>;
  watchGranted: Watch;
  /** Asks for all sites; only inside a click. */
  requestAllSites(): Promise<boolean>;
  clearEverything(): Promise<void>;
  provenance(): Promise<readonly ProvenanceRow[]>;
  wrongReport(): Promise<WrongReport>;
  clearWrongReport(): Promise<void>;
  openAbout(): void;
}
