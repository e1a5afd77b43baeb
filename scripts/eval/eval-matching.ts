/**
 * How well the lines shown fit the article: themes of the labelled articles in ../shared/articles
 * (skipped where they are not there), and passage by passage on our own fixtures.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCues, readRecord } from '../../content/read.ts';
import type { Lang } from '../../content/types.ts';
import type { Article, Passage } from '../../core/article.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createMatcher } from '../../core/match.ts';
import { makeOffer, type Offer } from '../../core/offer.ts';
import type { Verdict } from '../../core/verdict.ts';
import { addPassages, addThemes, type Tally, tally } from './eval-matching-tally.ts';

const ARTICLES = join(import.meta.dirname, '../../../shared/articles/articles.jsonl');
const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/matching');

/** A labelled article of ../shared/articles. */
interface Labelled {
  id: string;
  url: string;
  title: string;
  lang: Lang;
  date: string;
  label: string;
  themes: string[];
  text: string;
}
/** Our own: each passage with the topics and claims it is on. */
export interface MatchingFixture {
  id: string;
  lang: Lang;
  date?: string;
  election?: string;
  title: string;
  titleOn: string[];
  passages: { text: string; on: string[] }[];
}

/** Prints the figures; the return value is for tests and for the sum line. */
export function evalMatching(print: (line: string) => void): Tally[] {
  const corpus = loadCorpus(readRecord());
  const match = createMatcher(corpus, readCues());
  const offerOf = (article: Article, verdict: Verdict): Offer =>
    makeOffer(corpus, article, verdict, match(article, verdict));
  const tallies: Tally[] = [];

  for (const lang of ['en', 'km'] as const) {
    if (!existsSync(ARTICLES)) break;
    const sum = tally(`shared articles, ${lang}`);
    for (const row of lines<Labelled>(ARTICLES)) {
      if (row.label !== 'positive' || row.lang !== lang) continue;
      const { article, verdict } = fromText(row);
      addThemes(sum, row.id, offerOf(article, verdict), row.themes);
    }
    tallies.push(sum);
  }
  for (const part of ['tuning', 'aside'] as const) {
    const sum = tally(`own passages, ${part}`);
    for (const fixture of readFixtures(part)) {
      const { article, verdict } = fromFixture(fixture);
      addPassages(sum, fixture, offerOf(article, verdict));
    }
    tallies.push(sum);
  }
  for (const sum of tallies) for (const line of sum.report()) print(line);
  return tallies;
}

/** The fixtures of one part: what the words and weights were tuned on, or what was kept aside. */
export function readFixtures(part: 'tuning' | 'aside'): MatchingFixture[] {
  if (!existsSync(FIXTURES)) return [];
  return readdirSync(FIXTURES)
    .filter(name => name.startsWith(part) && name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => lines<MatchingFixture>(join(FIXTURES, name)));
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}

/** An article and a verdict that takes it as one: what is measured here is the matching alone. */
function fromFixture({ id, lang, date, election, title, passages }: MatchingFixture) {
  const texts = [title, ...passages.map(({ text }) => text)];
  return made(`https://example.org/${id}`, lang, title, texts, date, election);
}

function fromText({ url, lang, title, date, text }: Labelled) {
  const texts = text.split(/\n+/).filter(part => part.trim() !== '');
  return made(url, lang, title, texts[0] === title ? texts : [title, ...texts], date);
}

function made(
  url: string,
  lang: Lang,
  title: string,
  texts: readonly string[],
  published?: string,
  election?: string,
): { article: Article; verdict: Verdict } {
  const passages = texts.map(
    (text, index): Passage => ({
      index,
      kind: index === 0 ? 'title' : index === 1 ? 'lead' : 'body',
      text,
    }),
  );
  return {
    article: {
      url,
      title,
      ...(published ? { published } : {}),
      keywords: [],
      passages,
      signals: {
        schemaTypes: [],
        bodyChars: texts.join('').length,
        paragraphs: texts.length,
        linkDensity: 0,
        cards: 0,
        hasByline: false,
        hasDateline: false,
        plain: true,
      },
    },
    verdict: {
      article: true,
      about: true,
      score: 1,
      lang,
      evidence: [{ cue: title, where: 'title', passage: 0, weight: 1 }],
      ...(election ? { election } : {}),
    },
  };
}

if (import.meta.main) evalMatching(line => process.stdout.write(`${line}\n`));
