/** What a search takes and gives: plain values, so that they can be sent to any face. */

import type { CueBook, Finding, Speaker, TopicId } from '../../content/types.ts';
import type { Segment } from '../text/segments.ts';

export type HitKind = 'point' | 'finding' | 'reply';
export type HitSpeaker = Speaker | 'statement';

/** A stretch [start, end) of the text that is shown. */
export type Range = readonly [start: number, end: number];

/** Narrows a search; an absent part narrows nothing. */
export interface SearchFilters {
  readonly speakers?: readonly HitSpeaker[];
  readonly topics?: readonly TopicId[];
  readonly years?: readonly number[];
  readonly readAs?: readonly Finding['readAs'][];
  readonly kinds?: readonly HitKind[];
}

/** One line of the record that was found. */
export interface Hit {
  /** Id of a finding or of a point. */
  readonly id: string;
  readonly kind: HitKind;
  readonly speaker: HitSpeaker;
  readonly topics: readonly TopicId[];
  /** ISO date of the precision known. */
  readonly date: string;
  /** For order only; never shown. */
  readonly score: number;
  readonly title: string;
  readonly titleHighlights: readonly Range[];
  readonly snippet: string;
  readonly highlights: readonly Range[];
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How many there are, of which `hits` are the first. */
  readonly total: number;
  /** How many of them each speaker has. */
  readonly speakers: Partial<Record<HitSpeaker, number>>;
  /** The known words and names the query was understood as. */
  readonly terms: readonly string[];
  /** A word was taken for another that is spelt nearly so. */
  readonly corrected: boolean;
  /** Subjects and names that were looked for besides the words typed. */
  readonly alsoMatched: readonly string[];
  /** Set when the whole query names a subject. */
  readonly bySubject?: TopicId;
  /** When nothing answers: the nearest there is, to be shown apart. */
  readonly nearest: readonly Hit[];
  /** The filters in force: those given and those written in the query. */
  readonly filters: SearchFilters;
}

export interface SearchOptions {
  /** Cue lists: their topic words and month names lead to the record. */
  readonly cues?: CueBook;
  /** Breaks runs without spaces; the engine's own when absent, none when null. */
  readonly segment?: Segment | null;
  /** Most hits that one search gives. */
  readonly limit?: number;
}

export interface Search {
  search(query: string, filters?: SearchFilters): SearchResult;
}
