/** What the reader marked as wrong: kept on the device, and exported only by the reader's own hand. */

import type { Card, Reading } from '../offer.ts';

/** A line that does not fit its article, or an article that is none about a Cambodian election. */
export interface WrongEntry {
  readonly what: 'line' | 'page';
  /** The reader's calendar day, ISO. */
  readonly day: string;
  readonly url: string;
  readonly title: string;
  /** Day of the article, where it has one. */
  readonly published?: string;
  /** Id of the point or finding. */
  readonly line?: string;
  readonly topics: readonly string[];
  /** The article's own words that led to it: no sentences of it. */
  readonly because: readonly string[];
}

export interface WrongReport {
  readonly schema: 1;
  readonly entries: readonly WrongEntry[];
}

export const emptyReport: WrongReport = { schema: 1, entries: [] };

/** Beyond this the oldest goes: a report is read by a person. */
const MOST = 500;
const MAX_TEXT = 2_000;
const MAX_WORDS = 40;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MAX_WORDS && value.every(isText);

function isEntry(value: unknown): value is WrongEntry {
  if (value === null || typeof value !== 'object') return false;
  const entry = value as Record<string, unknown>;
  return (
    (entry['what'] === 'line' || entry['what'] === 'page') &&
    [entry['day'], entry['url'], entry['title']].every(isText) &&
    [entry['published'], entry['line']].every(one => one === undefined || isText(one)) &&
    isTexts(entry['topics']) &&
    isTexts(entry['because'])
  );
}

/** A report from whatever storage holds; what is no entry is left out. */
export function parseReport(value: unknown): WrongReport {
  const entries = (value as { entries?: unknown } | undefined | null)?.entries;
  return { schema: 1, entries: Array.isArray(entries) ? entries.filter(isEntry) : [] };
}

/** What a report holds of a line of a reading, or of the whole page. */
export function wrongEntry(reading: Reading, day: string, line?: string): WrongEntry {
  const { url, title, published, offer, verdict } = reading;
  const cards: readonly Card[] = [...offer.points, ...offer.known, ...offer.since, ...offer.more];
  const match = cards.find(card => card.match?.id === line)?.match;
  const cues = verdict.evidence.filter(({ weight }) => weight > 0).map(({ cue }) => cue);
  return {
    what: line === undefined ? 'page' : 'line',
    day,
    url,
    title,
    ...(published ? { published } : {}),
    ...(line === undefined ? {} : { line }),
    topics: match?.topics ?? [],
    because: line === undefined ? [...new Set(cues)] : (match?.because ?? []),
  };
}

/** Adds an entry, once for a line on a page; too long a text or list is cut. */
export function addWrong(report: WrongReport, entry: WrongEntry): WrongReport {
  const short = {
    ...entry,
    url: entry.url.slice(0, MAX_TEXT),
    title: entry.title.slice(0, MAX_TEXT),
    topics: entry.topics.slice(0, MAX_WORDS),
    because: entry.because.slice(0, MAX_WORDS).map(words => words.slice(0, MAX_TEXT)),
  };
  const same = (other: WrongEntry) =>
    other.what === short.what && other.url === short.url && other.line === short.line;
  return {
    schema: 1,
    entries: [...report.entries.filter(other => !same(other)), short].slice(-MOST),
  };
}

/** The report as a JSON file. */
export const reportJson = (report: WrongReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** Text that Markdown would take for its own signs stays as it is. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, sign => `\\${sign}`);

/** The report as a Markdown file: an entry a paragraph, in words. */
export function reportMarkdown({ entries }: WrongReport): string {
  const parts = entries.map(entry =>
    [
      `## ${plain(entry.title)}`,
      '',
      `- Marked: ${entry.day}`,
      `- Address: <${entry.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
      ...(entry.published ? [`- Article of: ${entry.published}`] : []),
      entry.what === 'page'
        ? '- Not about a Cambodian election'
        : `- Line that does not fit: ${plain(entry.line ?? '')}`,
      ...(entry.topics.length > 0 ? [`- Subjects: ${entry.topics.map(plain).join(', ')}`] : []),
      ...(entry.because.length > 0
        ? [`- Words that led to it: ${entry.because.map(words => `“${plain(words)}”`).join(', ')}`]
        : []),
    ].join('\n'),
  );
  return `${['# Cambodia Election Record: wrong matches', ...parts].join('\n\n')}\n`;
}
