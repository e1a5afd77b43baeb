/** The inverted index: for every term the lines that hold it, and how strongly. */

/** Where a term stands, as two rows side by side. */
export interface Posting {
  readonly lines: readonly number[];
  readonly weights: readonly number[];
}

/** A posting with what the line at hand adds to it. */
interface Row {
  lines: number[];
  weights: number[];
  sum: number;
}

/** Terms with their weights, ready to be added to a line. */
export type Weights = readonly { readonly row: Row; readonly weight: number }[];

/** A term that stands often in one line soon says no more: BM25's k1. */
const SATURATION = 1;
const NONE: number[] = [];

export class Inverted {
  readonly #rows = new Map<string, Row>();
  /** Rows the line at hand adds to, as many as `#held`; what stands behind is of lines before. */
  readonly #touched: Row[] = [];
  #held = 0;
  #size = 0;

  /** The row of a term, made when it is new. Words come by often: who keeps it need not look it up. */
  row(term: string): Row {
    let row = this.#rows.get(term);
    if (!row) {
      row = { lines: NONE, weights: NONE, sum: 0 };
      this.#rows.set(term, row);
    }
    return row;
  }

  /** Adds a term to the line at hand; weights of all its fields are summed. */
  add(row: Row, weight: number): void {
    if (row.sum === 0) this.#touched[this.#held++] = row;
    row.sum += weight;
  }

  /** What was added since the last line, taken back: terms that several lines share. */
  take(): Weights {
    const taken = this.#touched.slice(0, this.#held).map(row => ({ row, weight: row.sum }));
    for (const { row } of taken) row.sum = 0;
    this.#held = 0;
    return taken;
  }

  /** Ends the line at hand and begins the next. */
  endLine(): void {
    const line = this.#size++;
    for (let i = 0; i < this.#held; i++) {
      const row = this.#touched[i];
      if (!row) break;
      const weight = ((SATURATION + 1) * row.sum) / (SATURATION + row.sum);
      row.sum = 0;
      if (row.lines === NONE) {
        // Most terms stand in one line: room for that, and not for more.
        row.lines = [line];
        row.weights = [weight];
      } else {
        row.lines.push(line);
        row.weights.push(weight);
      }
    }
    this.#held = 0;
  }

  get size(): number {
    return this.#size;
  }

  posting(term: string): Posting | undefined {
    return this.#rows.get(term);
  }

  /** Rarity of a term, 0 (in every line) to 1 (in one line). */
  rarity(term: string): number {
    return this.rarityOfAny([term]);
  }

  /** Rarity of several terms taken as one. */
  rarityOfAny(terms: readonly string[]): number {
    let held = 0;
    for (const term of terms) held += this.#rows.get(term)?.lines.length ?? 0;
    if (held === 0) return 1;
    held = Math.min(held, this.#size);
    const rare = Math.log(1 + (this.#size - held + 0.5) / (held + 0.5));
    return rare / Math.log(1 + (this.#size + 0.5) / 1.5);
  }
}
