/** Reading, detection, matching and offers hold what they promise, whatever the article. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCues } from '../../content/read.ts';
import type { Article } from '../../core/article.ts';
import { createDetector } from '../../core/detect.ts';
import { createMatcher } from '../../core/match.ts';
import { findSymbols } from '../../core/offer/symbols.ts';
import { makeOffer, toReading } from '../../core/offer.ts';
import { fold, printed } from '../../core/text/fold.ts';
import { languageOf } from '../../core/text/language.ts';
import { corpus } from '../support/article-of.ts';
import { articles, line } from './arbitraries.ts';

const cues = readCues();
const detect = createDetector(cues, corpus.elections);
const match = createMatcher(corpus, cues);
const read = (article: Article) => {
  const verdict = detect(article);
  const matches = match(article, verdict);
  return { verdict, matches, offer: makeOffer(corpus, article, verdict, matches) };
};
/** Whether text holds no half of a character that was whole. */
const sound = (text: string) => text.isWellFormed();

it('a verdict is the same for the same article, between 0 and 1, with evidence from its passages', () => {
  fc.assert(
    fc.property(articles, article => {
      const verdict = detect(article);
      expect(detect(article)).toEqual(verdict);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      for (const { passage } of verdict.evidence)
        if (passage !== undefined) expect(article.passages[passage]).toBeDefined();
    }),
    { numRuns: 1_500 },
  );
});

it('judging changes nothing of the article', () => {
  fc.assert(
    fc.property(articles, article => {
      const before = JSON.stringify(article);
      read(article);
      expect(JSON.stringify(article)).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('matches are lines of the record, best first, each with a reason that stands in the article', () => {
  const ids = new Set<string>([
    ...corpus.findings.keys(),
    ...corpus.statement.points.map(point => point.id),
  ]);
  fc.assert(
    fc.property(articles, article => {
      const { matches } = read(article);
      expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
      for (const one of matches) {
        expect(ids.has(one.id)).toBe(true);
        expect(one.score).toBeGreaterThanOrEqual(0);
        for (const at of one.passages)
          expect(article.passages.some(p => p.index === at)).toBe(true);
      }
    }),
    { numRuns: 1_500 },
  );
});

it('an offer counts what it shows, keeps to its places, and parts the record by the article’s day', () => {
  fc.assert(
    fc.property(articles, article => {
      const { verdict, offer } = read(article);
      expect(offer.points.length).toBeLessThanOrEqual(3);
      expect(offer.known.length + offer.since.length).toBeLessThanOrEqual(8);
      expect(offer.counts.points).toBe(offer.points.length);
      const un = [...offer.known, ...offer.since].filter(c => c.finding.speaker !== 'reply');
      expect(offer.counts.findings).toBeLessThanOrEqual(un.length);
      if (article.published === undefined) expect(offer.since).toEqual([]);
      else
        for (const { document } of offer.since)
          expect(document.date > article.published.slice(0, 4)).toBe(true);
      // What a tab holds crosses to faces as plain values.
      const reading = toReading(article, verdict, offer);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(JSON.stringify(reading)));
      for (const { text } of reading.passages)
        expect(article.passages.some(passage => passage.text === text)).toBe(true);
    }),
    { numRuns: 1_500 },
  );
});

it('folding keeps to the text: what is printed for any stretch is a part of it', () => {
  fc.assert(
    fc.property(line(), fc.nat(200), fc.nat(200), (text, a, b) => {
      const folded = fold(text);
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map(n => Math.min(n, folded.text.length));
      expect(text).toContain(printed(folded, from ?? 0, to ?? 0));
    }),
    { numRuns: 3_000 },
  );
});

it('any text has a language or none, and symbols are found where they stand', () => {
  fc.assert(
    fc.property(line(80), text => {
      expect(typeof languageOf(text)).toBe('string');
      for (const { start, end, document } of findSymbols(text, corpus)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(corpus.documents.has(document)).toBe(true);
        if (sound(text)) expect(sound(text.slice(start, end))).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
});
