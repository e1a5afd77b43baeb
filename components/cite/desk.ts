/** What every entry needs and does: citing, showing the passage, keeping. One value for a tree. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation, CitationRecord, CiteOptions } from '#core/cite/record.ts';
import type { CitationStyle } from '#core/cite/style.ts';
import type { Card } from '#core/offer.ts';

/** What the reader asks to be shown: of a line's passages one, else the next that is still there. */
export interface ShowAsk {
  /** Id of the line. */
  readonly card: string;
  readonly passages: readonly number[];
  /** Place among the passages. */
  readonly at: number;
  /** Where to go on from one that is gone. */
  readonly step: 1 | -1;
}

/** A style as the menu needs it, its label in the reader's language. */
export type StyleChoice = Pick<CitationStyle, 'id' | 'label' | 'group'>;

/** Citations as a face needs them: the styles, the one in use, and the function that makes them. */
export interface Citing {
  readonly styles: readonly StyleChoice[];
  readonly style: string;
  /** The reader's calendar day, ISO. */
  readonly today: string;
  readonly printAccess: boolean;
  cite(record: CitationRecord, style: string, options?: CiteOptions): Citation;
}

export interface Desk {
  readonly citing: Citing;
  /** Ids of what the basket holds. */
  readonly kept: ReadonlySet<string>;
  /** Set while the reader chooses lines that do not fit. */
  readonly hiding?: boolean;
  /** False when the browser refused: the sheet then offers the text to copy by hand. */
  onCopy(citation: Citation, style: string): Promise<boolean>;
  /** The reader chose a style or an access date: the next citation starts from it. */
  onStyle?(style: string, printAccess: boolean): void;
  /** The passage shown on the page, and the line it was shown for. */
  readonly showing?: { readonly card: string; readonly at: number } | undefined;
  /** Gives the place of the passage that is shown; absent where there is no page to show it on. */
  onReveal?: (ask: ShowAsk) => Promise<number | undefined>;
  onAdd(card: Card): void;
  onRemove(id: string): void;
  onHide?: (id: string) => void;
  /** One sentence for the status line. */
  announce(text: string): void;
}

const idle: Desk = {
  citing: {
    styles: [],
    style: 'un',
    today: '',
    printAccess: false,
    cite: record => ({ text: record.title, html: record.title }),
  },
  kept: new Set(),
  onCopy: () => Promise.resolve(false),
  onAdd: () => undefined,
  onRemove: () => undefined,
  announce: () => undefined,
};

export const DeskContext = createContext<Desk>(idle);

export const useDesk = (): Desk => useContext(DeskContext);
