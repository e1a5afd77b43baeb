/** Turns the words of a query into units, each with the known terms it may stand for. */

import type { Built } from '../search-index/build.ts';
import { ELSEWHERE, yearTerm } from '../search-index/concepts.ts';
import { runKey, type Sense } from '../search-index/phrases.ts';
import { isStopWord } from '../search-index/stop-words.ts';
import { SYMBOL_LIKE } from '../search-index/symbols.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, words } from '../text/words.ts';
import type { RunReader } from './runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How surely a term is meant, and how rare it is: guesses at one word share the rarity of all. */
export interface UnitSense {
  readonly weight: number;
  readonly rarity: number;
}

/** One word, name or symbol of a query. */
export interface Unit {
  readonly text: string;
  /** Terms of the index it may stand for. */
  readonly senses: Map<string, UnitSense>;
  /** The word it was taken for, where that is another than was typed. */
  readonly corrected?: string;
  /** How much of the question it is: 0 to 1. */
  importance: number;
}

/** A query that names another country is about it, and a line that does not name it is no answer. */
const COUNTRY = 3;
/** A word nobody knows is as telling as the rarest known one. */
const UNKNOWN = 1;
/** Two letters or a number that nobody knows tell little. */
const UNKNOWN_SHORT = 0.3;
/** Even a word that stands everywhere counts a little when it is all there is. */
const LEAST = 0.08;
/** Whom a question asks weighs less than what it is about. */
const SPEAKER = 0.3;
/** A symbol that is being typed. */
const SYMBOL_BEGUN = 6;
const MOST_SYMBOL_WORDS = 8;

/** Tools made once for one record. */
export interface Reader {
  readonly built: Built;
  readonly vocabulary: Vocabulary;
  readonly runs: RunReader;
}

interface Token {
  readonly text: string;
  readonly unit: Unit;
  readonly stem: string;
}

/** Units of a query in the order typed. `open`: the last word is still being typed. */
export function understand(query: string, open: boolean, reader: Reader): Unit[] {
  const units: Unit[] = [];
  const rest = query.replace(SYMBOL_LIKE, written => {
    units.push(symbolUnit(written, reader));
    return ' ';
  });
  const folded = fold(rest).text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  const typed = words(folded);
  const taken = symbolsAmong(
    typed.map(word => word.text),
    reader,
    units,
  );
  const tokens: Token[] = [];
  typed.forEach((word, i) => {
    if (taken.has(i)) return;
    if (isUnspaced(word.text)) {
      for (const part of reader.runs.read(runKey(word.text))) {
        const unit = makeUnit(part.text, part.guessed ? part.text : undefined);
        for (const sense of part.senses) put(unit, sense, reader.built);
        units.push(unit);
      }
    } else if (!isStopWord(word.text) || typed.length === 1) {
      tokens.push(
        readWord(word.text, open && i === typed.length - 1 && word.end === folded.length, reader),
      );
    }
  });
  joinWords(tokens, reader);
  const stems = tokens.map(token => token.stem);
  for (const { from, to, sense } of reader.built.concepts.asked.match(stems)) {
    for (const token of tokens.slice(from, to)) put(token.unit, sense, reader.built);
  }
  units.push(...tokens.map(token => token.unit));
  if (units.length === 0) return [];
  for (const unit of units) unit.importance = importanceOf(unit, reader.built);
  return [...units, ...speakersAsked(folded, reader)];
}

/** "What did the Government say": whom the question asks, which tips the scales and no more. */
function speakersAsked(folded: string, { built }: Reader): Unit[] {
  const padded = ` ${words(folded)
    .map(word => word.text)
    .join(' ')} `;
  return built.concepts.speakers
    .filter(({ forms }) => forms.some(form => padded.includes(form)))
    .map(({ term }) => ({
      ...makeUnit('', undefined),
      senses: new Map([[term, { weight: 1, rarity: built.index.rarity(term) }]]),
      importance: SPEAKER,
    }));
}

function readWord(text: string, open: boolean, { built, vocabulary }: Reader): Token {
  const readings = vocabulary.read(text, open);
  const [best] = readings;
  const unit = makeUnit(text, best?.how === 'slip' ? best.spelling : undefined);
  const guesses = readings.filter(reading => reading.how !== 'same').map(reading => reading.stem);
  const shared = built.index.rarityOfAny(guesses);
  for (const reading of readings) {
    const most = reading.how === 'same' ? 1 : shared;
    put(unit, { term: reading.stem, weight: reading.weight }, built, most);
    for (const sense of built.concepts.asked.single.get(reading.stem) ?? []) {
      put(unit, { term: sense.term, weight: sense.weight * reading.weight }, built);
    }
  }
  if (/^(19|20)\d\d$/.test(text)) put(unit, { term: yearTerm(text), weight: 1 }, built);
  return { text, unit, stem: best?.stem ?? text };
}

/** "candle light": two words that are known as one. */
function joinWords(tokens: readonly Token[], { built }: Reader): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const root = next && built.spellings.get(token.text + next.text);
    if (!next || root === undefined) return;
    for (const unit of [token.unit, next.unit]) {
      put(unit, { term: root, weight: 1 }, built);
      for (const sense of built.concepts.asked.single.get(root) ?? []) put(unit, sense, built);
    }
  });
}

function symbolUnit(written: string, { built }: Reader): Unit {
  const unit = makeUnit(written, undefined);
  const key = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const { term, share } of built.symbols.get(written) ?? built.symbols.get(key) ?? []) {
    put(unit, { term, weight: share }, built);
  }
  return unit;
}

/** Symbols written with spaces or nothing between their parts; returns the words they took. */
function symbolsAmong(typed: readonly string[], { built }: Reader, units: Unit[]): Set<number> {
  const taken = new Set<number>();
  for (let from = 0; from < typed.length; from++) {
    for (let to = Math.min(typed.length, from + MOST_SYMBOL_WORDS); to > from; to--) {
      const joined = typed.slice(from, to).join('');
      if (!/\d/.test(joined) || !/^[a-z]/.test(joined)) continue;
      let found = built.symbols.get(joined) ?? [];
      if (found.length === 0 && joined.length >= SYMBOL_BEGUN && to === typed.length) {
        found = [...built.symbols]
          .filter(([each]) => each.startsWith(joined))
          .flatMap(([, of]) => of);
      }
      if (found.length === 0) continue;
      const unit = makeUnit(typed.slice(from, to).join(' '), undefined);
      for (const { term, share } of found) put(unit, { term, weight: share }, built);
      units.push(unit);
      for (let i = from; i < to; i++) taken.add(i);
      from = to - 1;
      break;
    }
  }
  return taken;
}

function makeUnit(text: string, corrected: string | undefined): Unit {
  return {
    text,
    senses: new Map(),
    importance: 0,
    ...(corrected === undefined ? {} : { corrected }),
  };
}

function put(unit: Unit, { term, weight }: Sense, built: Built, most = 1): void {
  if ((unit.senses.get(term)?.weight ?? 0) >= weight) return;
  unit.senses.set(term, { weight, rarity: Math.min(most, built.index.rarity(term)) });
}

function importanceOf(unit: Unit, built: Built): number {
  if ((unit.senses.get(ELSEWHERE)?.weight ?? 0) === 1) return COUNTRY;
  let rarest = 0;
  let known = false;
  for (const [term, { weight, rarity }] of unit.senses) {
    if (!built.index.posting(term)) continue;
    known = true;
    rarest = Math.max(rarest, weight * rarity);
  }
  if (known) return Math.max(LEAST, rarest);
  return unit.text.length < 3 || /^\d+$/.test(unit.text) ? UNKNOWN_SHORT : UNKNOWN;
}
