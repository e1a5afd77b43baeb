/** The neutral record a citation is made from: the shape of every formatter's input. */

import type { BodyNames } from '../../content/types.ts';

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
  readonly mandate?: string;
  readonly publisher?: string;
  readonly body: BodyNames;
  /** Warnings shown beside the citation, never inside it ("symbol not checked …"). */
  readonly marks?: readonly string[];
}
