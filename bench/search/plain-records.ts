/** The record as flat texts for the other engines, with the same aliases and the same word breaking. */

import { readCues } from '../../content/read.ts';
import type { Corpus } from '../../core/corpus.ts';
import { gatherConcepts, nameTerm } from '../../core/search-index/concepts.ts';
import { type Line, linesOf } from '../../core/search-index/lines.ts';
import { stemsOf } from '../../core/search-index/phrases.ts';
import { fold } from '../../core/text/fold.ts';
import { engineSegments } from '../../core/text/segments.ts';
import { isUnspaced, words } from '../../core/text/words.ts';
import { ringsIn } from './rings-in.ts';

export interface PlainRecord {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly symbol: string;
  readonly author: string;
  readonly aliases: string;
  /** Words of like meaning of the words of the line. */
  readonly alike: string;
}

const segment = engineSegments();
/** Folded words with a space between them, also where the script has none. */
export const spaced = (text: string): string =>
  words(fold(text).text)
    .flatMap(({ text: word }) => (isUnspaced(word) ? (segment?.(word) ?? [word]) : [word]))
    .join(' ');

const cues = readCues();
const spacedAll = (forms: readonly string[]) => forms.map(spaced).join(' ');

/** Under what words the subjects, names, bodies, speakers and months of a line are known. */
function aliasReader(corpus: Corpus): (line: Line) => string {
  const topics = new Map(
    corpus.topics.map(({ id, label, aliases }) => {
      const words = Object.values(cues).flatMap(file => file.topics[id] ?? []);
      return [
        id,
        spacedAll([...Object.values(label), ...aliases, ...words.map(cue => cue.form)]),
      ] as const;
    }),
  );
  const { said } = gatherConcepts(corpus, {});
  const names = new Map(
    corpus.names.map(name => [
      nameTerm(name.id),
      spacedAll([
        ...Object.values(name.forms).flat(),
        ...(name.abbreviations ?? []),
        ...(name.misspellings ?? []),
        ...Object.values(name.unverified ?? {}).flat(),
      ]),
    ]),
  );
  const speakers = new Map(
    Object.entries(corpus.searchWords?.speakers ?? {}).map(([id, forms]) => [id, spacedAll(forms)]),
  );
  const months = Array.from({ length: 12 }, (_, i) =>
    spacedAll(
      Object.values(cues)
        .flatMap(file => file.months.filter(({ month }) => month === i + 1))
        .map(({ form }) => form),
    ),
  );
  const bodies = new Map(
    Object.entries(corpus.bodies).map(([id, forms]) => [id, spacedAll(Object.values(forms))]),
  );
  return line => {
    const document = line.document && corpus.documents.get(line.document);
    const stems = stemsOf(fold(`${line.title} ${line.text}`).text);
    const held = new Set(said.match(stems).map(match => match.sense.term));
    return [
      ...line.aliases.map(spaced),
      ...(document?.aliases ?? []).map(spaced),
      ...line.topics.map(topic => topics.get(topic)),
      ...Array.from(held, term => names.get(term)),
      speakers.get(line.speaker),
      bodies.get(document?.body ?? ''),
      ...line.years.map(String),
      months[Number(line.date.slice(5, 7)) - 1],
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** Every line with the aliases of its subjects and of the names that stand in it. */
export function plainRecords(corpus: Corpus): PlainRecord[] {
  const aliases = aliasReader(corpus);
  const alike = ringsIn(corpus.searchWords?.rings ?? [], spaced);
  return linesOf(corpus).map(line => {
    const document = line.document && corpus.documents.get(line.document);
    const text = spaced(line.text);
    const title = spaced(line.title);
    return {
      id: line.id,
      text,
      title,
      symbol: spaced(document?.symbol ?? ''),
      author: spaced(`${document?.author ?? ''} ${document?.body ?? ''}`),
      aliases: aliases(line),
      alike: alike(`${text} ${title}`),
    };
  });
}
