/** Finds where in a text some words stand, word for word or nearly, and what differs. */

export interface Token {
  readonly text: string;
  /** Written one way: lower case, straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}
export interface DiffPart {
  /** `added`: only in the draft. `left-out`: only in the original. */
  readonly op: 'same' | 'added' | 'left-out';
  readonly text: string;
}
export interface Alignment {
  /** Words that must change, of those quoted. */
  readonly distance: number;
  /** The stretch of the original, in its tokens. */
  readonly start: number;
  readonly end: number;
  readonly diff: readonly DiffPart[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text with their places. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    key: word.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

/** The stretch of the original nearest to the words quoted: fewest words put in, left out or changed. */
export function align(quoted: readonly Token[], original: readonly Token[]): Alignment {
  const rows = quoted.length + 1;
  const width = original.length + 1;
  const cost = new Uint16Array(rows * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  for (let i = 1; i < rows; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const same = quoted[i - 1]?.key === original[j - 1]?.key ? 0 : 1;
      cost[i * width + j] = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (at(rows - 1, j) < at(rows - 1, end)) end = j;
  const parts: DiffPart[] = [];
  let [i, j] = [rows - 1, end];
  while (i > 0) {
    const [mine = '', theirs = ''] = [quoted[i - 1]?.text, original[j - 1]?.text];
    const same = j > 0 && quoted[i - 1]?.key === original[j - 1]?.key;
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : 1)) {
      if (same) parts.push({ op: 'same', text: mine });
      else parts.push({ op: 'added', text: mine }, { op: 'left-out', text: theirs });
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j) + 1) {
      parts.push({ op: 'added', text: mine });
      i--;
    } else {
      parts.push({ op: 'left-out', text: theirs });
      j--;
    }
  }
  return { distance: at(rows - 1, end), start: j, end, diff: joined(parts.reverse()) };
}

/** Neighbours of one kind become one part; of a changed stretch, what was left out comes first. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let changed: DiffPart[] = [];
  const close = () => {
    for (const op of ['left-out', 'added'] as const) {
      const words = changed.filter(part => part.op === op).map(part => part.text);
      if (words.length > 0) runs.push({ op, text: words.join(' ') });
    }
    changed = [];
  };
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.op !== 'same') changed.push(part);
    else if (changed.length === 0 && last?.op === 'same')
      runs.splice(-1, 1, { op: 'same', text: `${last.text} ${part.text}` });
    else {
      close();
      runs.push(part);
    }
  }
  close();
  return runs;
}
