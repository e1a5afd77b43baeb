/** Turns the words of a query into units, each with the known terms it may stand for. */

import type { Built } from '../search-index/build.ts';
import { yearTerm } from '../search-index/concepts.ts';
import { runKey } from '../search-index/phrases.ts';
import { isStopWord } from '../search-index/stop-words.ts';
import { SYMBOL_LIKE } from '../search-index/symbols.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, words } from '../text/words.ts';
import { symbolsAmong, symbolUnit } from './asked-symbols.ts';
import type { RunReader } from './runs.ts';
import { importanceOf, makeUnit, put, type Unit } from './unit.ts';
import type { Vocabulary, Reading as WordReading } from './vocabulary.ts';

/** Whom a question asks weighs less than what it is about. */
const SPEAKER = 0.3;
/** Ways to end a word that is being typed. */
const MOST_ENDINGS = 12;

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
  /** What else it may be, best first. */
  readonly readings: readonly WordReading[];
}

/** Units of a query in the order typed. `open`: the last word is still being typed. */
export function understand(query: string, open: boolean, reader: Reader): Unit[] {
  const units: Unit[] = [];
  const rest = query.replace(SYMBOL_LIKE, written => {
    units.push(symbolUnit(written, reader.built));
    return ' ';
  });
  const folded = fold(rest).text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  const typed = words(folded);
  const taken = symbolsAmong(
    typed.map(word => word.text),
    reader.built,
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
  namesAmong(tokens, reader);
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
  return { text, unit, stem: best?.stem ?? text, readings };
}

/** Known forms of more than one word; the last word may be a beginning ("voice of dem"). */
function namesAmong(tokens: readonly Token[], { built }: Reader): void {
  const stems = tokens.map(token => token.stem);
  const last = tokens.length - 1;
  const endings = tokens[last]?.readings.slice(1, 1 + MOST_ENDINGS) ?? [];
  for (const ending of [undefined, ...endings]) {
    const row = ending ? [...stems.slice(0, last), ending.stem] : stems;
    for (const { from, to, sense } of built.concepts.asked.match(row)) {
      if (ending && to <= last) continue;
      const weight = sense.weight * (ending?.weight ?? 1);
      for (const token of tokens.slice(from, to)) put(token.unit, { ...sense, weight }, built);
    }
  }
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
