/** Reads a run without spaces (Khmer, Thai, Chinese): known forms inside it, and what is left. */

import type { PhraseBook, Sense } from '../search-index/phrases.ts';
import type { Segment } from '../text/segments.ts';
import { typingDistance } from '../text/typing-distance.ts';

/** A stretch of a run with what it means; no senses when it is not known. */
export interface RunPart {
  readonly text: string;
  readonly senses: readonly Sense[];
  readonly guessed: boolean;
}

/** A part of a known form says less than the form, the shorter it is. */
const PART = 0.8;
/** A form with a sign or two wrong. */
const SLIP = 0.8;
/** Shorter pieces stand in too many forms to mean one. Han words have two signs. */
const SHORTEST_PART = 3;
const SHORTEST_HAN_PART = 2;
const MOST_FORMS = 12;
const HAN = /[\u3400-\u9fff]/;

export class RunReader {
  readonly #book: PhraseBook;
  readonly #segment: Segment | undefined;
  /** Forms by their first sign, the longest first; made when a run is first read. */
  #byStart: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(book: PhraseBook, segment: Segment | undefined) {
    this.#book = book;
    this.#segment = segment;
  }

  #startingAs(run: string): readonly string[] {
    this.#byStart ??= byStart(this.#book.runs.keys());
    return this.#byStart.get(run[0] ?? '') ?? [];
  }

  /** Longest known forms from the left; what stands between them is looked for inside forms. */
  read(run: string): RunPart[] {
    const parts: RunPart[] = [];
    let gap = '';
    const close = () => {
      if (gap) parts.push(...this.#readGap(gap));
      gap = '';
    };
    for (let i = 0; i < run.length; ) {
      const begun = startsSyllable(run, i) ? this.#begun(run.slice(i)) : undefined;
      if (begun) {
        close();
        parts.push(begun);
        return parts;
      }
      const form = startsSyllable(run, i)
        ? this.#startingAs(run[i] ?? '').find(
            each => run.startsWith(each, i) && startsSyllable(run, i + each.length),
          )
        : undefined;
      if (form === undefined) {
        gap += run[i++];
        continue;
      }
      close();
      const senses = this.#book.runs.get(form) ?? [];
      if (senses.length > 0) parts.push({ text: form, senses, guessed: false });
      i += form.length;
    }
    close();
    return parts;
  }

  /** Known forms that begin with all that is left: the last one may still be being typed. */
  #begun(rest: string): RunPart | undefined {
    if (rest.length < SHORTEST_PART) return undefined;
    const forms = this.#startingAs(rest).filter(form => form.startsWith(rest));
    if (forms.length === 0 || forms.includes(rest)) return undefined;
    const found = forms.map(form => ({
      senses: this.#book.runs.get(form) ?? [],
      weight: PART * (rest.length / form.length) ** 0.3,
    }));
    return { text: rest, senses: weighed(found), guessed: false };
  }

  #readGap(gap: string): RunPart[] {
    const whole = this.#guess(gap);
    if (whole) return [whole];
    const pieces = (this.#segment?.(gap) ?? [gap]).filter(piece => /\p{L}/u.test(piece));
    if (pieces.length < 2) return pieces.map(text => ({ text, senses: [], guessed: false }));
    return pieces.map(text => this.#guess(text) ?? { text, senses: [], guessed: false });
  }

  /** Known forms that hold this piece, or that it is a misspelling of. */
  #guess(piece: string): RunPart | undefined {
    if (piece.length < (HAN.test(piece) ? SHORTEST_HAN_PART : SHORTEST_PART)) return undefined;
    const holding: { senses: readonly Sense[]; weight: number }[] = [];
    const slips: { senses: readonly Sense[]; weight: number }[] = [];
    const most = piece.length < 5 ? 0 : piece.length < 9 ? 1 : 2;
    for (const [form, senses] of this.#book.runs) {
      if (senses.length === 0) continue;
      if (form.includes(piece)) {
        holding.push({ senses, weight: PART * Math.sqrt(piece.length / form.length) });
      } else if (most > 0 && typingDistance(piece, form, most) <= most) {
        slips.push({ senses, weight: SLIP });
      }
    }
    const found = (holding.length > 0 ? holding : slips)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_FORMS);
    if (found.length === 0) return undefined;
    return { text: piece, senses: weighed(found), guessed: holding.length === 0 };
  }
}

function byStart(forms: Iterable<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const form of forms) {
    const start = form[0] ?? '';
    const list = lists.get(start);
    if (list) list.push(form);
    else lists.set(start, [form]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
  return lists;
}

/** A letter below another, or a sign on one, starts no word: "លើ" does not stand in "ភ្លើង". */
function startsSyllable(run: string, i: number): boolean {
  return run[i - 1] !== '\u17d2' && !/^\p{M}/u.test(run.slice(i, i + 2));
}

function weighed(found: readonly { senses: readonly Sense[]; weight: number }[]): Sense[] {
  return found.flatMap(({ senses, weight }) =>
    senses.map(sense => ({ term: sense.term, weight: sense.weight * weight })),
  );
}
