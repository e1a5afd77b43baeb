/** Answers one query: read, understood, ranked, filtered, and made ready to be shown. */

import type { TopicId } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { Line } from '../search-index/lines.ts';
import type { Hit, HitSpeaker, SearchFilters, SearchOptions, SearchResult } from './hits.ts';
import { combine, holdsAll, holdsNone, passesFilters, topicNamed } from './narrow.ts';
import { parseQuery } from './parse.ts';
import { answers, type Ranked, score } from './rank.ts';
import { cut, highlight } from './snippet.ts';
import { type Reader, understand } from './understand.ts';
import type { Unit } from './unit.ts';

/** More than anyone reads through; `total` tells of the rest. */
const LIMIT = 50;
/** Offered apart when nothing answers. */
const NEAREST = 3;
/** A sense as sure as this is told to the reader. */
const SURE = 0.7;
/** What bears on elections and on the statement's claims comes first among equals. */
const PRIORITY: Readonly<Record<1 | 2 | 3, number>> = { 1: 1.08, 2: 1, 3: 0.94 };

export function answer(
  query: string,
  given: SearchFilters,
  corpus: Corpus,
  reader: Reader,
  options: SearchOptions,
): SearchResult {
  const { built } = reader;
  const topicOf = (name: string) => topicNamed(name, corpus, reader);
  const parsed = parseQuery(query, topicOf);
  const filters = { ...given, ...parsed.filters };
  const units = understand(parsed.text, parsed.open, reader);
  const passes = combine(
    line => passesFilters(line, filters),
    holdsAll(parsed.phrases, reader),
    holdsNone(parsed.without),
  );
  const lineOf = (ranked: Ranked): Line | undefined => built.lines[ranked.line];
  const kept = (list: readonly Ranked[]) =>
    list.filter(ranked => {
      const line = lineOf(ranked);
      return line !== undefined && passes(line);
    });

  const ranked =
    units.length > 0 ? score(units, built.index) : everything(built.lines, filters, parsed.text);
  const weighed = ranked.map(each => {
    const priority = lineOf(each)?.priority ?? 2;
    return { ...each, score: each.score * PRIORITY[priority] };
  });
  const { hits, near } = units.length > 0 ? answers(weighed) : { hits: ranked, near: [] };
  const terms = new Set(units.flatMap(unit => [...unit.senses.keys()]));
  const show = (list: readonly Ranked[]) =>
    list.flatMap(each => {
      const line = lineOf(each);
      return line ? [hitOf(line, each.score, terms, reader)] : [];
    });
  const found = kept(hits);
  const speakers: Partial<Record<HitSpeaker, number>> = {};
  for (const each of found) {
    const speaker = lineOf(each)?.speaker;
    if (speaker) speakers[speaker] = (speakers[speaker] ?? 0) + 1;
  }
  const subject = subjectOf(units);
  return {
    hits: show(found.slice(0, options.limit ?? LIMIT)),
    total: found.length,
    speakers,
    terms: [
      ...new Set(
        units.filter(unit => unit.senses.size > 0).map(unit => unit.corrected ?? unit.text),
      ),
    ],
    corrected: units.some(unit => unit.corrected !== undefined),
    alsoMatched: alsoMatched(units, reader),
    ...(subject ? { bySubject: subject } : {}),
    nearest: found.length === 0 ? show(kept(near).slice(0, NEAREST)) : [],
    filters,
  };
}

/** With no words but filters, all that passes them, newest first. */
function everything(lines: readonly Line[], filters: SearchFilters, text: string): Ranked[] {
  if (text.trim() !== '' || Object.keys(filters).length === 0) return [];
  return lines
    .map((line, i) => ({ line: i, score: 1, coverage: 1, date: line.date }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function hitOf(line: Line, points: number, terms: ReadonlySet<string>, { built }: Reader): Hit {
  const { asked, said } = built.concepts;
  const mark = (text: string) => highlight(text, terms, [asked, said], built.spellings);
  const snippet = cut(line.text, mark(line.text));
  return {
    id: line.id,
    kind: line.kind,
    speaker: line.speaker,
    topics: line.topics,
    date: line.date,
    score: points,
    title: line.title,
    titleHighlights: mark(line.title),
    snippet: snippet.text,
    highlights: snippet.ranges,
  };
}

/** Subjects and names that the words lead to, by the names they are known under. */
function alsoMatched(units: readonly Unit[], { built }: Reader): string[] {
  const labels = units.flatMap(unit =>
    [...unit.senses].flatMap(([term, { weight }]) => {
      const label = built.concepts.labels.get(term);
      return label && weight >= SURE ? [label] : [];
    }),
  );
  return [...new Set(labels)];
}

/** The subject that every word of the query leads to. */
function subjectOf(units: readonly Unit[]): TopicId | undefined {
  const [first] = units;
  const shared = [...(first?.senses ?? [])].find(
    ([term, { weight }]) =>
      term.startsWith('#t:') &&
      weight >= SURE &&
      units.every(unit => (unit.senses.get(term)?.weight ?? 0) >= SURE),
  );
  return shared?.[0].slice(3) as TopicId | undefined;
}
