/** Looks a typed word up among the known ones: as it is, as a beginning, or with a slip in it. */

import { stem } from '../text/stem.ts';
import { typingDistance } from '../text/typing-distance.ts';

/** Finds words that look like a pattern; the fuzzy engine comes from outside. */
export type Fuzzy = (words: readonly string[]) => (pattern: string) => string[];

/** A known word that a typed one may stand for. */
export interface Reading {
  readonly spelling: string;
  readonly stem: string;
  /** 1 for the word itself, less for a guess. */
  readonly weight: number;
  readonly how: 'same' | 'beginning' | 'slip';
}

/** A beginning is nearly as good as the word; the more is missing, the less it is worth. */
const BEGINNING = 0.85;
/** A word that is complete already is seldom meant as a beginning too. */
const COMPLETE_AS_BEGINNING = 0.55;
const SLIP = 0.9;
/** Two slips in a short word leave little of it. */
const SLIP_COST = 1.5;
/** Another form of a known word, or a stranger with the same stem. */
const SAME_STEM = 0.85;
const SHORTEST_STEM = 4;
/** Below these lengths a beginning or a slip could be anything. */
const SHORTEST_OPEN = 2;
const SHORTEST_CLOSED = 4;
const SHORTEST_SLIP = 4;
/** The first letter is seldom mistaken. */
const OTHER_INITIAL = 0.7;
const SHORTEST_OTHER_INITIAL = 6;
/** Enough to hold the forms of a word and a few neighbours. */
const MOST_BEGINNINGS = 40;
const MOST_SLIPS = 4;
/** Typing goes through the same words again with every key. */
const REMEMBERED = 500;

/** Slips allowed in a word of this length. */
const slipsIn = (length: number): number => (length < 8 ? 1 : length < 12 ? 2 : 3);

export class Vocabulary {
  readonly #spellings: ReadonlyMap<string, string>;
  /** All words in order; sorted when a beginning or a slip is first looked for. */
  #inOrder: readonly string[] | undefined;
  readonly #isKnown: (stem: string) => boolean;
  readonly #fuzzy: Fuzzy;
  readonly #byInitial = new Map<string, (pattern: string) => string[]>();
  readonly #seen = new Map<string, readonly Reading[]>();

  constructor(
    spellings: ReadonlyMap<string, string>,
    isKnown: (stem: string) => boolean,
    fuzzy: Fuzzy,
  ) {
    this.#spellings = spellings;
    this.#isKnown = isKnown;
    this.#fuzzy = fuzzy;
  }

  get #sorted(): readonly string[] {
    this.#inOrder ??= [...this.#spellings.keys()].sort();
    return this.#inOrder;
  }

  /** What a folded word may stand for, best first; nothing when it is not known. */
  read(word: string, open: boolean): readonly Reading[] {
    const key = open ? `${word}…` : word;
    const seen = this.#seen.get(key);
    if (seen) return seen;
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    const readings = this.#read(word, open);
    this.#seen.set(key, readings);
    return readings;
  }

  #read(word: string, open: boolean): Reading[] {
    const root = this.#spellings.get(word) ?? stem(word);
    const spelt = this.#spellings.has(word);
    const akin = spelt || root.length >= SHORTEST_STEM || word.length - root.length < 2;
    const same: Reading[] =
      akin && this.#isKnown(root)
        ? [{ spelling: word, stem: root, weight: spelt ? 1 : SAME_STEM, how: 'same' }]
        : [];
    if (same.length > 0 && !open) return same;
    const least = open ? SHORTEST_OPEN : SHORTEST_CLOSED;
    const factor = spelt ? COMPLETE_AS_BEGINNING : BEGINNING;
    const beginnings = word.length >= least ? this.#beginnings(word, factor, root) : [];
    if (same.length > 0 || beginnings.length > 0) return [...same, ...beginnings];
    return /^\d+$/.test(word) || word.length < SHORTEST_SLIP ? [] : this.#slips(word, open);
  }

  #beginnings(word: string, factor: number, except: string): Reading[] {
    const found = new Map<string, Reading>();
    const sorted = this.#sorted;
    for (let i = firstFrom(sorted, word), n = 0; n < MOST_BEGINNINGS; i++, n++) {
      const spelling = sorted[i];
      if (!spelling?.startsWith(word)) break;
      const root = this.#spellings.get(spelling) ?? spelling;
      if (root === except || found.has(root)) continue;
      const weight = factor * (word.length / spelling.length) ** 0.3;
      found.set(root, { spelling, stem: root, weight, how: 'beginning' });
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight);
  }

  #slips(word: string, open: boolean): Reading[] {
    const near = this.#near(word[0] ?? '', word, open);
    if (near.length > 0 || word.length < SHORTEST_OTHER_INITIAL) return near.slice(0, MOST_SLIPS);
    return this.#near('', word, open)
      .slice(0, MOST_SLIPS)
      .map(reading => ({ ...reading, weight: reading.weight * OTHER_INITIAL }));
  }

  /** Slips among the words with this initial; among all words when it is empty. */
  #near(initial: string, word: string, open: boolean): Reading[] {
    let find = this.#byInitial.get(initial);
    if (!find) {
      find = this.#fuzzy(this.#sorted.filter(each => each.startsWith(initial)));
      this.#byInitial.set(initial, find);
    }
    const most = slipsIn(word.length);
    const best = new Map<string, { spelling: string; slips: number }>();
    for (const spelling of find(word)) {
      let slips = typingDistance(word, spelling, most);
      if (open && spelling.length > word.length) {
        const begun = typingDistance(word, spelling.slice(0, word.length), most) + 0.5;
        slips = Math.min(slips, begun);
      }
      if (slips > most || (word.length <= SHORTEST_SLIP && spelling.length < word.length)) continue;
      const root = this.#spellings.get(spelling) ?? spelling;
      if (slips < (best.get(root)?.slips ?? Infinity)) best.set(root, { spelling, slips });
    }
    const fewest = Math.min(...Array.from(best.values(), each => each.slips));
    return [...best]
      .filter(([, each]) => each.slips <= fewest + 0.5)
      .map(
        ([root, { spelling, slips }]): Reading => ({
          spelling,
          stem: root,
          weight: SLIP * (1 - (SLIP_COST * slips) / (word.length + 1)),
          how: 'slip',
        }),
      )
      .sort((a, b) => b.weight - a.weight);
  }
}

function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
