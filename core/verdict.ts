import type { Lang } from '../content/types.ts';

/** Where a cue was met, from the strongest place to the weakest. */
export type EvidencePlace = 'title' | 'lead' | 'body' | 'caption' | 'keywords' | 'address';

export interface Evidence {
  /** The words as printed on the page. */
  readonly cue: string;
  readonly where: EvidencePlace;
  /** Passage it stands in; absent for keywords and address. */
  readonly passage?: number;
  readonly weight: number;
}

export interface Verdict {
  /** This page is an article, not a list, an encyclopedia, a shop, a forum. */
  readonly article: boolean;
  /** Its subject is a Cambodian election or something the text ties to one. */
  readonly about: boolean;
  /** 0 to 1; `article && about` is decided by thresholds, never by this number alone. */
  readonly score: number;
  /** Language of the text, found from the text. */
  readonly lang: Lang | 'und';
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Election the article is about (content/elections.json), where one can be told. */
  readonly election?: string;
}
