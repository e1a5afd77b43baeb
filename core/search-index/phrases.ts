/** The forms under which subjects, names and words are known, in every script, and what they mean. */

import { foldAllForWords } from '../text/fold-words.ts';
import { stem } from '../text/stem.ts';
import { isUnspaced, wordTexts } from '../text/words.ts';
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
/** Stands in the dictionary of runs for "carries no subject". */
export const NOTHING: readonly Sense[] = [];

/** Stems of a form without its stop words; numbers stay. */
export function stemsOf(folded: string): string[] {
  return wordTexts(folded)
    .filter(word => !isStopWord(word))
    .map(stem);
}

/** Folded form of a run without spaces: dots and spaces inside it are layout. */
export function runKey(folded: string): string {
  return folded.replace(/[\s.:។៖]+/gu, '');
}

export class PhraseBook {
  /** Words of forms as spelt, folded, with the stem each is looked up by. */
  readonly spellings = new Map<string, string>();
  /** Senses of single stems: whole forms, and parts of longer forms. */
  readonly single = new Map<string, Sense[]>();
  /** Runs without spaces. */
  readonly runs = new Map<string, Sense[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  readonly #pending: { readonly form: string; readonly sense: Sense }[] = [];

  constructor() {
    for (const word of foldAllForWords(UNSPACED_STOP_WORDS)) this.runs.set(word, [...NOTHING]);
  }

  /** Takes in a form that means a term; `settle` makes it known. */
  add(form: string, term: string, weight = 1): void {
    const joined = form.includes('.') ? form.replace(INITIALS, '$1') : form;
    this.#pending.push({ form: joined, sense: { term, weight } });
  }

  /** Makes known what was added. */
  settle(): void {
    const folded = foldAllForWords(this.#pending.map(each => each.form));
    for (const [i, { sense }] of this.#pending.entries()) this.#learn(folded[i] ?? '', sense);
    this.#pending.length = 0;
  }

  /** Makes a folded run known at once. */
  addRun(key: string, term: string): void {
    push(this.runs, key, { term, weight: 1 });
  }

  #learn(folded: string, sense: Sense): void {
    const { term, weight } = sense;
    const tokens = wordTexts(folded).filter(word => !isStopWord(word));
    if (tokens.some(isUnspaced)) {
      push(this.runs, runKey(folded), sense);
      return;
    }
    const stems = tokens.map(word => this.#stem(word));
    const [first] = stems;
    if (first === undefined) return;
    if (stems.length === 1) {
      push(this.single, first, sense);
      return;
    }
    push(this.#phrases, first, { stems, sense });
    const part = { term, weight: (weight * PART_OF_FORM) / Math.sqrt(stems.length - 1) };
    for (const each of new Set(stems)) push(this.single, each, part);
    // "hunsen", "naga world": the form written as one word.
    const compact = tokens.join('');
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
    stems.forEach((first, from) => {
      for (const phrase of this.#phrases.get(first) ?? []) {
        if (phrase.stems.every((each, i) => stems[from + i] === each)) {
          found.push({ from, to: from + phrase.stems.length, sense: phrase.sense });
        }
      }
    });
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
