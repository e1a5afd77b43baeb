/** The inverted index: for every term the lines that hold it, and how strongly. */

/** Where a term stands, as two rows side by side. */
export interface Posting {
  readonly lines: number[];
  readonly weights: number[];
}

/** A term that stands often in one line soon says no more: BM25's k1. */
const SATURATION = 1;

export class Inverted {
  readonly #postings = new Map<string, Posting>();
  #size = 0;

  /** Adds the next line with its terms and their weights summed over the fields. */
  add(terms: ReadonlyMap<string, number>): void {
    const line = this.#size++;
    for (const [term, weight] of terms) {
      let posting = this.#postings.get(term);
      if (!posting) {
        posting = { lines: [], weights: [] };
        this.#postings.set(term, posting);
      }
      posting.lines.push(line);
      posting.weights.push(((SATURATION + 1) * weight) / (SATURATION + weight));
    }
  }

  get size(): number {
    return this.#size;
  }

  posting(term: string): Posting | undefined {
    return this.#postings.get(term);
  }

  /** Rarity of a term, 0 (in every line) to 1 (in one line). */
  rarity(term: string): number {
    return this.rarityOfAny([term]);
  }

  /** Rarity of several terms taken as one. */
  rarityOfAny(terms: readonly string[]): number {
    let held = 0;
    for (const term of terms) held += this.#postings.get(term)?.lines.length ?? 0;
    if (held === 0) return 1;
    held = Math.min(held, this.#size);
    const rare = Math.log(1 + (this.#size - held + 0.5) / (held + 0.5));
    return rare / Math.log(1 + (this.#size + 0.5) / 1.5);
  }
}
