/** The forms under which subjects, names and words are known, in every script, and what they mean. */

import { foldAllForWords, wordsOfFolded } from '../text/fold-words.ts';
import { stem } from '../text/stem.ts';
import { isUnspaced } from '../text/words.ts';
import { isStopWord, UNSPACED_STOP_WORDS } from './stop-words.ts';

/** What a form leads to: a term of the index and how surely. */
export interface Sense {
  readonly term: string;
  readonly weight: number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly sense: Sense;
}

/** A phrase met in a row of stems: [from, to). */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

/** One word of a longer form hints at its meaning, but less than half as surely as the form. */
const PART_OF_FORM = 0.4;
const INITIALS = /\b([A-Za-z])\.(?=[A-Za-z])/g;
/** Most forms are a single plain word. */
const ONE_WORD = /^[a-z0-9]+$/;
const NO_PHRASES: readonly Phrase[] = [];
/** Two signs without spaces side by side, no digits and no marks on their own: surely a run. */
const ONLY_RUNS =
  /[\u0e00-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff\u1000-\u109f\u1780-\u17b3\u17b6-\u17df\u17ea-\u17ff\u3040-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2}/;
const isRun = (form: string) => isUnspaced(form) && ONLY_RUNS.test(form);
/** Stands in the dictionary of runs for "carries no subject". */
export const NOTHING: readonly Sense[] = [];

/** Stems of a form without its stop words; numbers stay. */
export function stemsOf(folded: string): string[] {
  return wordsOfFolded(folded)
    .filter(word => !isStopWord(word))
    .map(stem);
}

/** Folded form of a run without spaces: dots and spaces inside it are layout. */
export function runKey(folded: string): string {
  return folded.replace(/[\s.:។៖]+/gu, '');
}

/** A form to be learned, folded unless it is kept for later. */
interface Pending {
  readonly form: string;
  readonly sense: Sense;
}

export class PhraseBook {
  /** Words of forms as spelt, folded, with the stem each is looked up by. */
  readonly spellings = new Map<string, string>();
  /** Senses of single stems: whole forms, and parts of longer forms. */
  readonly single = new Map<string, Sense[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  /** Runs without spaces, and the forms still to become such: few ever type one. */
  #runs: Map<string, Sense[]> | undefined;
  readonly #later: Pending[] = [];
  readonly #addedRuns = new Map<string, Sense>();

  readonly #pending: Pending[] = [];

  /** Takes in a form that means a term; `settle` makes it known. */
  add(form: string, term: string, weight = 1): void {
    const joined = form.includes('.') ? form.replace(INITIALS, '$1') : form;
    this.#pending.push({ form: joined, sense: { term, weight } });
  }

  /** Makes known what was added. Loops by index here: thousands of forms pass before any is compiled. */
  settle(): void {
    const pending = this.#pending;
    const soon = pending.filter(({ form }) => !isRun(form));
    const folded = foldAllForWords(soon.map(each => each.form));
    for (let i = 0, next = 0; i < pending.length; i++) {
      const each = pending[i] as Pending;
      if (soon[next] === each) this.#learn(folded[next++] ?? '', each.sense);
      else this.#later.push(each);
    }
    pending.length = 0;
  }

  /** Makes a folded run known that is not a form of anything else. */
  addRun(key: string, term: string): void {
    this.#addedRuns.set(key, { term, weight: 1 });
    this.#runs = undefined;
  }

  /** Senses of runs without spaces, read when first asked for. */
  get runs(): ReadonlyMap<string, Sense[]> {
    this.#runs ??= this.#readRuns();
    return this.#runs;
  }

  #readRuns(): Map<string, Sense[]> {
    const runs = new Map<string, Sense[]>();
    for (const word of foldAllForWords(UNSPACED_STOP_WORDS)) runs.set(word, [...NOTHING]);
    const folded = foldAllForWords(this.#later.map(each => each.form));
    for (const [i, { sense }] of this.#later.entries()) push(runs, runKey(folded[i] ?? ''), sense);
    for (const [key, sense] of this.#addedRuns) push(runs, key, sense);
    return runs;
  }

  #learn(folded: string, sense: Sense): void {
    if (ONE_WORD.test(folded)) {
      if (!isStopWord(folded)) push(this.single, this.#stem(folded), sense);
      return;
    }
    const { term, weight } = sense;
    const words = wordsOfFolded(folded);
    const stems = words.slice();
    let count = 0;
    let compact = '';
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      if (isStopWord(word)) continue;
      if (isUnspaced(word)) {
        this.#later.push({ form: folded, sense });
        return;
      }
      compact += word;
      stems[count++] = this.#stem(word);
    }
    stems.length = count;
    const first = stems[0];
    if (first === undefined) return;
    if (count === 1) {
      push(this.single, first, sense);
      return;
    }
    push(this.#phrases, first, { stems, sense });
    const part = { term, weight: (weight * PART_OF_FORM) / Math.sqrt(stems.length - 1) };
    for (let i = 0; i < stems.length; i++) {
      const each = stems[i] ?? '';
      if (stems.indexOf(each) === i) push(this.single, each, part);
    }
    // "hunsen", "naga world": the form written as one word.
    if (compact.length <= LONGEST_COMPACT) {
      this.spellings.set(compact, compact);
      push(this.single, compact, sense);
    }
  }

  #stem(word: string): string {
    let root = this.spellings.get(word);
    if (root === undefined) {
      root = stem(word);
      this.spellings.set(word, root);
    }
    return root;
  }

  /** Phrases of more than one word in a row of stems. */
  match(stems: readonly string[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let from = 0; from < stems.length; from++) {
      const phrases = this.#phrases.get(stems[from] ?? '') ?? NO_PHRASES;
      for (let i = 0; i < phrases.length; i++) {
        const { stems: own, sense } = phrases[i] as Phrase;
        let n = 1;
        while (n < own.length && stems[from + n] === own[n]) n++;
        if (n === own.length) found.push({ from, to: from + n, sense });
      }
    }
    return found;
  }
}

/** Names of two or three words are written together; whole titles are not. */
const LONGEST_COMPACT = 16;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
