/** Narrows what was found: filters, quoted phrases, words to leave out. */

import type { TopicId } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { Line } from '../search-index/lines.ts';
import { stemsOf } from '../search-index/phrases.ts';
import { fold } from '../text/fold.ts';
import type { SearchFilters } from './hits.ts';
import type { Reader } from './understand.ts';

/** Whether a line stays. */
export type Test = (line: Line) => boolean;
/** All tests in one. */
export const combine =
  (...tests: Test[]): Test =>
  line =>
    tests.every(test => test(line));

/** Whether a line passes the filters of a search. */
export function passesFilters(line: Line, filters: SearchFilters): boolean {
  const has = <T>(wanted: readonly T[] | undefined, ...values: readonly (T | undefined)[]) =>
    !wanted?.length || values.some(value => value !== undefined && wanted.includes(value));
  return (
    has(filters.speakers, line.speaker) &&
    has(filters.topics, ...line.topics) &&
    has(filters.years, ...line.years) &&
    has(filters.readAs, line.readAs) &&
    has(filters.kinds, line.kind)
  );
}

const wholeText = (line: Line) => fold([line.title, line.text, ...line.aliases].join(' · ')).text;

/** A quoted phrase stands in the line as it is, or is a name of who the line is about. */
export function holdsAll(phrases: readonly string[], { built }: Reader): Test {
  if (phrases.length === 0) return () => true;
  const wanted = phrases.map(phrase => {
    const text = fold(phrase).text;
    const stems = stemsOf(text);
    const { asked } = built.concepts;
    const senses =
      asked.runs.get(text) ??
      (stems.length === 1
        ? asked.single.get(stems[0] ?? '')
        : asked
            .match(stems)
            .filter(m => m.to - m.from === stems.length)
            .map(m => m.sense));
    const inOtherScript = asked.runs.has(text);
    const lines = new Set(
      (senses ?? [])
        .filter(sense => sense.weight === 1 && (inOtherScript || sense.term.startsWith('#n:')))
        .flatMap(sense => built.index.posting(sense.term)?.lines ?? [])
        .map(line => built.lines[line]),
    );
    return (line: Line) => lines.has(line) || wholeText(line).includes(text);
  });
  return line => wanted.every(test => test(line));
}

/** A line that holds an unwanted word does not stay. */
export function holdsNone(without: readonly string[]): Test {
  const unwanted = without.map(word => stemsOf(fold(word).text)).filter(stems => stems.length > 0);
  if (unwanted.length === 0) return () => true;
  return line => {
    const held = new Set(stemsOf(wholeText(line)));
    return !unwanted.some(stems => stems.every(each => held.has(each)));
  };
}

/** The subject known under a name, an alias or an id. */
export function topicNamed(name: string, corpus: Corpus, { built }: Reader): TopicId | undefined {
  const exact = corpus.topics.find(topic => topic.id === name);
  if (exact) return exact.id;
  const stems = stemsOf(fold(name.replaceAll('-', ' ')).text);
  const { asked } = built.concepts;
  const senses = [
    ...asked.match(stems).map(match => match.sense),
    ...(asked.runs.get(fold(name).text) ?? []),
    ...stems.flatMap(each => asked.single.get(each) ?? []),
  ].sort((a, b) => b.weight - a.weight);
  const term = senses.find(sense => sense.term.startsWith('#t:'))?.term.slice(3);
  return corpus.topics.find(topic => topic.id === term)?.id;
}
