/** A corpus of any size, made of the shipped one: the same words in other orders, and new words. */

import type { DocumentId, Finding, FindingId, SourceDocument } from '../../content/types.ts';
import type { Corpus } from '../../core/corpus.ts';

const SYLLABLES = 'ba ra ko mi ten sa lu vor chi dan pre sok nam tha rit gol phe mon ser kha'.split(
  ' ',
);
/** Share of words that the shipped record does not have; their number grows with the root of the size. */
const NEW_WORDS = 0.25;
const NEW_WORDS_PER_ROOT = 60;

/** The same numbers on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A corpus with this many findings; smaller than the shipped one is the shipped one. */
export function synthetic(corpus: Corpus, size: number): Corpus {
  const findings = new Map(corpus.findings);
  const documents = new Map(corpus.documents);
  const next = numbers(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const real = [...corpus.findings.values()];
  const pool = real.flatMap(finding => finding.summary.split(' '));
  const fresh = Array.from({ length: NEW_WORDS_PER_ROOT * Math.sqrt(size) }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  // Few words are common and many are rare, as in real texts.
  const rare = () => fresh[Math.floor(next() ** 3 * fresh.length)] ?? 'ba';
  const text = (length: number) =>
    Array.from({ length }, () => (next() < NEW_WORDS ? rare() : pick(pool))).join(' ');
  const models = [...corpus.documents.values()];
  for (let i = findings.size; i < size; i++) {
    const model = pick(real);
    const document = `synthetic-${i >> 1}` as DocumentId;
    if (!documents.has(document)) {
      const made: SourceDocument = {
        ...pick(models),
        id: document,
        symbol: `A/HRC/${100 + (i % 400)}/${i}`,
        title: text(9),
      };
      documents.set(document, made);
    }
    const finding: Finding = {
      ...model,
      id: `f-synthetic-${i}` as FindingId,
      document,
      summary: text(32),
    };
    findings.set(finding.id, finding);
  }
  return { ...corpus, findings, documents };
}
