/** What one engine at one size is measured to do, as its process reports it, part by part. */

/** Quality on one half of the graded queries. */
export interface Half {
  readonly ndcg5: number;
  readonly mrr: number;
  readonly recall10: number;
  /** Share of the queries without an answer that nothing was said to. */
  readonly none: number;
  /** nDCG@5 by kind of query. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface Built {
  /** Milliseconds in a fresh process. */
  readonly build: number;
  /** The best of some more in the same process. */
  readonly rebuild: number;
  /** MB held by the index. */
  readonly memory: number;
}

export interface Typed {
  /** Milliseconds of the first key, of the median, of the 95th of a hundred, of the slowest. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Keys that were measured, and how many there were to be. */
  readonly keys: number;
  readonly of: number;
}

export interface Measured {
  readonly missing?: true;
  readonly built?: Built;
  readonly typed?: Typed;
  readonly tuned?: Half;
  readonly aside?: Half;
}
