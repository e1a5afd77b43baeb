/** Judges one saved page or one plain text, and says in lines what was found: the inspect door's work. */
import { gateWords } from '../content/gate-words.ts';
import type { CueBook } from '../content/types.ts';
import type { Article } from '../core/article.ts';
import type { Corpus } from '../core/corpus.ts';
import { createDetector } from '../core/detect.ts';
import { fromText } from '../core/genre/plain-article.ts';
import { createMatcher } from '../core/match.ts';
import { type Match, makeOffer } from '../core/offer.ts';
import type { Verdict } from '../core/verdict.ts';
import { passesGate } from '../page/gate.ts';
import { readArticle } from '../page/read-article.ts';

/** What is judged: a page's HTML, or a text without markup. */
export type InspectInput =
  | { readonly url?: string; readonly html: string }
  | {
      readonly url?: string;
      readonly title?: string;
      readonly lang?: string;
      readonly date?: string;
      readonly text: string;
    };

export interface Inspection {
  readonly article: Article;
  readonly verdict: Verdict;
  readonly matches: readonly Match[];
  /** Whether a reader would be shown anything. */
  readonly offer: boolean;
  readonly ms: {
    readonly gate: number;
    readonly read: number;
    readonly detect: number;
    readonly match: number;
  };
}

export type Inspect = (input: InspectInput) => Inspection;

/** Everything compiled once; `parse` makes a document of HTML. */
export function createInspect(
  corpus: Corpus,
  cues: CueBook,
  parse: (html: string, url: string) => Document,
): Inspect {
  const words = gateWords(cues);
  const detect = createDetector(cues, corpus.elections);
  const match = createMatcher(corpus, cues);
  return input => {
    const clock = stopwatch();
    let article: Article;
    let open = true;
    let gate = 0;
    if ('html' in input) {
      const url = input.url ?? '';
      const doc = parse(input.html, url);
      clock();
      open = passesGate(doc, words);
      gate = clock();
      article = readArticle(doc, url);
    } else {
      article = fromText(input);
    }
    const read = clock();
    const judged = detect(article);
    // A page that stops at the gate is never judged in the browser.
    const verdict = open ? judged : { ...judged, about: false };
    const detected = clock();
    const matches = verdict.article && verdict.about ? match(article, verdict) : [];
    const matched = clock();
    const counts = matches.length > 0 ? makeOffer(corpus, article, verdict, matches).counts : null;
    const offer = counts !== null && counts.points + counts.findings + counts.replies > 0;
    return {
      article,
      verdict,
      matches,
      offer,
      ms: { gate, read, detect: detected, match: matched },
    };
  };
}

/** Milliseconds since the last call, to a hundredth. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const spent = Math.round((now - last) * 100) / 100;
    last = now;
    return spent;
  };
}

/** One output line for one input line; a line that cannot be read gives an error line. */
export function inspectLine(inspect: Inspect, line: string): string {
  let id: unknown = null;
  try {
    const asked: unknown = JSON.parse(line);
    if (typeof asked !== 'object' || asked === null) throw new Error('not an object');
    id = 'id' in asked ? asked.id : null;
    const { article, verdict, matches, offer, ms } = inspect(inputOf(asked));
    return JSON.stringify({
      id,
      article: verdict.article,
      about: verdict.about,
      offer,
      score: verdict.score,
      lang: verdict.lang,
      published: article.published ?? null,
      ...(verdict.election && { election: verdict.election }),
      evidence: verdict.evidence.map(({ cue, where, weight }) => ({ cue, where, weight })),
      matches: matches.map(match => ({
        id: match.id,
        kind: match.kind,
        topics: match.topics,
        score: Math.round(match.score * 1000) / 1000,
        passages: match.passages.map(index => article.passages[index]?.text ?? ''),
        because: match.because,
      })),
      ms,
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function inputOf(asked: object): InspectInput {
  const text = (key: string): string | undefined => {
    const value: unknown = key in asked ? asked[key as keyof typeof asked] : undefined;
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw new Error(`"${key}" is not a text`);
    return value;
  };
  const url = text('url');
  const at = url === undefined ? {} : { url };
  const html = text('html');
  if (html !== undefined) return { ...at, html };
  const body = text('text');
  if (body === undefined) throw new Error('neither "html" nor "text"');
  const [title, lang, date] = [text('title'), text('lang'), text('date')];
  return {
    ...at,
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
    ...(date !== undefined && { date }),
    text: body,
  };
}
