/** Gathers under what forms the record's subjects, people, bodies, months and words are known. */

import type { Name, TopicId } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { SearchOptions } from '../search/hits.ts';
import { foldForWords } from '../text/fold-words.ts';
import { PhraseBook, type Sense, stemsOf } from './phrases.ts';

/** Terms that are no words carry a sign in front, so that no word is ever taken for them. */
export const topicTerm = (id: TopicId): string => `#t:${id}`;
export const nameTerm = (id: string): string => `#n:${id}`;
export const yearTerm = (year: number | string): string => `#y:${year}`;
export const monthTerm = (month: number): string => `#m:${month}`;
export const placeTerm = (id: string): string => `#p:${id}`;
export const bodyTerm = (full: string): string => `#b:${full}`;
const RING = '#w:';
export const ringTerm = (ring: number): string => `${RING}${ring}`;
export const speakerTerm = (speaker: string): string => `#s:${speaker}`;
/** Stands on no line: says of a word that it names another country. */
export const ELSEWHERE = '#elsewhere';
export const runTerm = (key: string): string => `#r:${key}`;

/** A word of like meaning is nearly as good as the word itself, but the word itself comes first. */
const LIKE_MEANING = 0.7;
/** A cue was chosen to know articles by, not to name the subject. */
const CUE = 0.8;
/** Abbreviations this short are other words in running text. */
const SHORTEST_IN_TEXT = 3;

/** Where forms lead: `asked` for queries, `said` for the names that stand in the record's own text. */
export interface Concepts {
  readonly asked: PhraseBook;
  readonly said: PhraseBook;
  /** What a ring of words of like meaning stands for; nothing when the term is no ring. */
  readonly ring: (term: string) => readonly Sense[] | undefined;
  /** Padded forms by which a question names a speaker. */
  readonly speakers: readonly { readonly term: string; readonly forms: readonly string[] }[];
  /** What to call a term when telling a reader what was looked for. */
  readonly labels: ReadonlyMap<string, string>;
}

const formsOf = (name: Name): string[] =>
  [
    ...Object.values(name.forms),
    name.abbreviations ?? [],
    name.misspellings ?? [],
    ...Object.values(name.unverified ?? {}),
  ].flat();

/** One body has several names in the record; its full name stands for all. */
export const fullBody = (corpus: Corpus, body: string): string => corpus.bodies[body]?.full ?? body;

/** Builds both books once. */
export function gatherConcepts(corpus: Corpus, options: SearchOptions): Concepts {
  const asked = new PhraseBook();
  const said = new PhraseBook();
  const labels = new Map<string, string>();

  for (const topic of corpus.topics) {
    const term = topicTerm(topic.id);
    labels.set(term, topic.label.en);
    for (const form of [topic.id.replaceAll('-', ' '), ...Object.values(topic.label)]) {
      asked.add(form, term);
    }
    for (const form of topic.aliases) asked.add(form, term);
  }
  for (const name of corpus.names) {
    const term = name.category === 'place' ? placeTerm(name.id) : nameTerm(name.id);
    labels.set(term, name.forms['en']?.[0] ?? name.id);
    for (const form of new Set(formsOf(name))) {
      asked.add(form, term);
      if (form.length >= SHORTEST_IN_TEXT) said.add(form, term);
    }
  }
  for (const body of new Set(Array.from(corpus.documents.values(), document => document.body))) {
    const term = bodyTerm(fullBody(corpus, body));
    for (const form of new Set([body, ...Object.values(corpus.bodies[body] ?? {})])) {
      if (form.length >= SHORTEST_IN_TEXT) asked.add(form, term);
    }
  }
  for (const cues of Object.values(options.cues ?? {})) {
    for (const [topic, list] of Object.entries(cues.topics)) {
      for (const cue of list) asked.add(cue.form, topicTerm(topic as TopicId), CUE);
    }
    for (const { form, month } of cues.months) asked.add(form, monthTerm(month));
  }
  for (const place of corpus.searchWords?.elsewhere ?? []) asked.add(place, ELSEWHERE);
  for (const [i, ring] of (corpus.searchWords?.rings ?? []).entries()) {
    for (const form of ring) asked.add(form, ringTerm(i));
  }
  asked.settle();
  said.settle();
  const speakers = Object.entries(corpus.searchWords?.speakers ?? {}).map(([speaker, forms]) => ({
    term: speakerTerm(speaker),
    forms: forms.map(form => ` ${foldForWords(form)} `),
  }));
  return { asked, said, labels, speakers, ring: ringReader(corpus.searchWords?.rings ?? []) };
}

/** Latin script, by its first letter. */
const SPACED = /^[a-z\u00c0-\u024f]/i;

/** Reads a ring when a query first leads to it. */
function ringReader(rings: readonly (readonly string[])[]): Concepts['ring'] {
  const read = new Map<string, readonly Sense[]>();
  return term => {
    if (!term.startsWith(RING)) return undefined;
    const known = read.get(term) ?? ringSenses(rings[Number(term.slice(RING.length))] ?? []);
    read.set(term, known);
    return known;
  };
}

/** Words of like meaning: each leads to the English and French words of the ring. */
function ringSenses(ring: readonly string[]): Sense[] {
  const stems = new Set<string>();
  for (const form of ring.filter(each => SPACED.test(each))) {
    const [first, ...rest] = stemsOf(foldForWords(form));
    if (first !== undefined && rest.length === 0) stems.add(first);
  }
  return Array.from(stems, term => ({ term, weight: LIKE_MEANING }));
}
