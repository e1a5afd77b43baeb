/** The neutral record a citation is made from: the shape of every formatter's input. */

import type { BodyNames } from '../../content/types.ts';

/** A name is filed under its family name; `literal` is kept as it stands (Khmer names, offices). */
export type Person =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

export interface CitationRecord {
  readonly id: string;
  readonly kind: string;
  /** Sentence case. */
  readonly title: string;
  readonly short?: string;
  readonly symbol?: string;
  /** Number of a resolution ("54/36"). */
  readonly resNo?: string;
  readonly genre?: string;
  /** ISO date of the precision known. */
  readonly date: string;
  readonly url?: string;
  readonly lang: string;
  readonly site?: string;
  readonly person?: { readonly family: string; readonly given: string };
  /** Several authors, or one whose name is not inverted; goes before `person`. */
  readonly people?: readonly Person[];
  readonly mandate?: string;
  readonly publisher?: string;
  readonly body: BodyNames;
  /** "as reported by The Phnom Penh Post: https://…", where the record names such a report. */
  readonly reported?: string;
  /** Pinpoint of its own, used when none is asked for. */
  readonly pin?: string;
  /** Warnings shown beside the citation, never inside it ("symbol not checked …"). */
  readonly marks?: readonly string[];
}

/** The same characters in both flavours of the clipboard. */
export interface Rich {
  readonly text: string;
  readonly html: string;
}

export interface Citation extends Rich {
  /** What goes into the running text, in styles that have such a form; in notes styles the note. */
  readonly inText?: Rich;
  /** What may be put behind it at the reader's wish; in prose styles only. */
  readonly reported?: string;
  /** Warnings to show beside the citation. */
  readonly marks?: readonly string[];
}

export interface CiteOptions {
  /** "36", "para. 36", "5(b)-(d)", "sect. III, para. 1"; absent, the record’s own; empty, none. */
  readonly pinpoint?: string | null;
  /** The reader's calendar day, ISO. */
  readonly accessed?: string;
  /** Verbatim words to quote, with the speaker ("The Commission"): only for words seen in the source. */
  readonly quote?: string;
  readonly saidBy?: string;
  /** Our own words about the document: printed as a summary, never in quotation marks. */
  readonly summary?: string;
  /** Print the access date also where the style does not ask for it. */
  readonly printAccess?: boolean;
  /** Put "as reported by …" behind it, where the record has it. */
  readonly asReported?: boolean;
  /** Letter that tells works of one author and year apart ("a"). */
  readonly suffix?: string;
  /** Place in a numbered list of references. */
  readonly number?: number;
}
