/** The record as flat texts for the other engines, with the same aliases and the same word breaking. */

import type { Corpus } from '../../core/corpus.ts';
import { gatherConcepts, nameTerm } from '../../core/search-index/concepts.ts';
import { linesOf } from '../../core/search-index/lines.ts';
import { stemsOf } from '../../core/search-index/phrases.ts';
import { fold } from '../../core/text/fold.ts';
import { engineSegments } from '../../core/text/segments.ts';
import { isUnspaced, words } from '../../core/text/words.ts';

export interface PlainRecord {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly symbol: string;
  readonly author: string;
  readonly aliases: string;
}

const segment = engineSegments();
/** Folded words with a space between them, also where the script has none. */
export const spaced = (text: string): string =>
  words(fold(text).text)
    .flatMap(({ text: word }) => (isUnspaced(word) ? (segment?.(word) ?? [word]) : [word]))
    .join(' ');

/** Every line with the aliases of its subjects and of the names that stand in it. */
export function plainRecords(corpus: Corpus): PlainRecord[] {
  const topics = new Map(
    corpus.topics.map(topic => [
      topic.id,
      [...Object.values(topic.label), ...topic.aliases].map(spaced).join(' '),
    ]),
  );
  const { said } = gatherConcepts(corpus, {});
  const names = new Map(
    corpus.names.map(name => [
      nameTerm(name.id),
      [...Object.values(name.forms).flat(), ...(name.abbreviations ?? [])].map(spaced).join(' '),
    ]),
  );
  return linesOf(corpus).map(line => {
    const document = line.document && corpus.documents.get(line.document);
    const stems = stemsOf(fold(`${line.title} ${line.text}`).text);
    const held = new Set(said.match(stems).map(match => match.sense.term));
    return {
      id: line.id,
      text: spaced(line.text),
      title: spaced(line.title),
      symbol: spaced(document?.symbol ?? ''),
      author: spaced(`${document?.author ?? ''} ${document?.body ?? ''}`),
      aliases: [
        ...line.aliases.map(spaced),
        ...(document?.aliases ?? []).map(spaced),
        ...line.topics.map(topic => topics.get(topic) ?? ''),
        ...Array.from(held, term => names.get(term) ?? ''),
      ].join(' '),
    };
  });
}
