/** Reads the fields of a line into the index: their words, and the names that stand in them. */

import { foldedWords } from '../text/fold-words.ts';
import { stem } from '../text/stem.ts';
import { isUnspaced } from '../text/words.ts';
import { type Concepts, runTerm } from './concepts.ts';
import type { Inverted } from './inverted.ts';
import { runKey } from './phrases.ts';
import { isStopWord } from './stop-words.ts';

/** Adds a field of the line at hand, by its weight. */
export type ReadField = (text: string, weight: number) => void;

type Row = ReturnType<Inverted['row']>;

/** What a word of the record adds to a line, found out once for each word. */
interface Known {
  /** Absent for a run without spaces, which is part of no phrase. */
  readonly stem: string | undefined;
  readonly rows: readonly Row[];
}

/** A word that adds nothing. */
const SILENT: Known = { stem: undefined, rows: [] };

/** Reads fields into an index; words new to `spellings` are added to it. */
export function fieldReader(
  { asked, said }: Concepts,
  index: Inverted,
  spellings: Map<string, string>,
): ReadField {
  const known = new Map<string, Known>();

  const meet = (word: string): Known => {
    if (isUnspaced(word)) {
      const key = runKey(word);
      asked.addRun(key, runTerm(key));
      const names = (said.runs.get(key) ?? []).map(sense => index.row(sense.term));
      return { stem: undefined, rows: [index.row(runTerm(key)), ...names] };
    }
    if (isStopWord(word)) return SILENT;
    let root = spellings.get(word);
    if (root === undefined) {
      root = stem(word);
      spellings.set(word, root);
    }
    const rows = [index.row(root)];
    for (const sense of said.single.get(root) ?? []) {
      if (sense.weight === 1) rows.push(index.row(sense.term));
    }
    return { stem: root, rows };
  };

  return (text, weight) => {
    if (text === '') return;
    // By index, into an array of the right size: all words of the record pass here at once.
    const words = foldedWords(text);
    const stems = words.slice();
    let count = 0;
    for (let w = 0; w < words.length; w++) {
      const word = words[w] ?? '';
      let each = known.get(word);
      if (!each) {
        each = meet(word);
        known.set(word, each);
      }
      for (let i = 0; i < each.rows.length; i++) index.add(each.rows[i] as Row, weight);
      if (each.stem !== undefined) stems[count++] = each.stem;
    }
    stems.length = count;
    for (const { sense } of said.match(stems)) index.add(index.row(sense.term), weight);
  };
}
