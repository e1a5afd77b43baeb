/** Several citations at once: sorted, numbered and told apart as the style asks, each work once. */

import { cite } from './cite.ts';
import { parts } from './dates.ts';
import { people, surname } from './names.ts';
import { withoutNote } from './pinpoint.ts';
import type { Citation, CitationRecord, CiteOptions, Rich } from './record.ts';
import { escapeHtml } from './rich.ts';
import { isReport } from './shape.ts';
import type { StyleId } from './style.ts';
import { texKey } from './tex.ts';

export interface Cited {
  readonly record: CitationRecord;
  readonly pinpoint?: string;
}
export interface Bibliography extends Rich {
  /** One a work, in the order of the list. */
  readonly entries: readonly Citation[];
  /** The citation of every line, in the order given, with its letter or number in the list. */
  readonly lines: readonly Citation[];
  /** The in-text form of every line cited, in the order given. */
  readonly inText: readonly (Rich | undefined)[];
}

const AUTHOR_DATE: readonly StyleId[] = ['apa', 'harvard', 'chicago-author-date'];
const BY_AUTHOR: readonly StyleId[] = [...AUTHOR_DATE, 'mla', 'chicago-notes'];
const NUMBERS: Partial<Record<StyleId, (n: number) => string>> = {
  vancouver: n => `${n}. `,
  ieee: n => `[${n}] `,
};
/** What stands between two entries; a line break where the style says nothing. */
const BETWEEN: Partial<Record<StyleId, string>> = {
  ris: '\r\n',
  bibtex: '\n\n',
  biblatex: '\n\n',
  quote: '\n\n',
};

const bare = (text: string): string => text.replace(/^[“‘"]?(?:(?:The|A|An) )?/, '');
const author = (record: CitationRecord): string =>
  people(record).map(surname).join(', ') || record.body.full;
// Code units, not a locale: the order is the same on every machine.
const byText = (a: string, b: string): number => {
  const [x, y] = [a.toLocaleLowerCase('en'), b.toLocaleLowerCase('en')];
  return x < y ? -1 : Number(x > y);
};

/** Author, then year; APA goes on by the date it prints, the others by title. */
function order(style: StyleId): (a: CitationRecord, b: CitationRecord) => number {
  const first = (record: CitationRecord): string =>
    // MLA names a page by its title.
    style === 'mla' && !isReport(record) && people(record).length === 0
      ? bare(record.title)
      : author(record);
  const year = (record: CitationRecord): string => parts(record.date).year;
  const printed = (record: CitationRecord): string =>
    style === 'apa' && !isReport(record) ? record.date : year(record);
  return (a, b) =>
    byText(first(a), first(b)) ||
    byText(year(a), year(b)) ||
    byText(printed(a), printed(b)) ||
    byText(bare(a.title), bare(b.title)) ||
    byText(a.id, b.id);
}

/** a, b … z, aa: for works of one author and year, in their order. */
const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

function suffixes(records: readonly CitationRecord[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const key = `${author(record)} ${parts(record.date).year}`;
    groups.set(key, [...(groups.get(key) ?? []), record.id]);
  }
  return new Map(
    [...groups.values()].flatMap(ids =>
      ids.length < 2 ? [] : ids.map((id, i): [string, string] => [id, letters(i)]),
    ),
  );
}

/** Two ids that TeX would read as one key get a number each. */
function uniqueKeys(records: readonly CitationRecord[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    records.map(({ id }) => {
      const key = texKey(id);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [id, times === 1 ? key : `${key}-${times}`];
    }),
  );
}

function join(style: StyleId, entries: readonly Citation[]): Rich {
  if (style === 'csl-json') {
    const text = JSON.stringify(
      entries.flatMap(e => JSON.parse(e.text) as unknown[]),
      null,
      2,
    );
    return { text, html: `<pre>${escapeHtml(text)}</pre>` };
  }
  const number = NUMBERS[style] ?? (() => '');
  const text = entries.map((e, i) => number(i + 1) + e.text).join(BETWEEN[style] ?? '\n');
  const html = entries.map((e, i) => `<p>${number(i + 1)}${e.html}</p>`).join('\n');
  return { text: style === 'ris' ? `${text}\r\n` : text, html };
}

/** The list of works with the in-text form of each line; legal styles give a note for every line. */
export function bibliography(
  cited: readonly Cited[],
  style: StyleId,
  options: CiteOptions = {},
): Bibliography {
  const notes = ['un', 'oscola', 'bluebook', 'aglc', 'markdown', 'html', 'quote'].includes(style);
  const works = [...new Map(cited.map(({ record }) => [record.id, record])).values()];
  if (BY_AUTHOR.includes(style)) works.sort(order(style));
  const suffix = AUTHOR_DATE.includes(style) ? suffixes(works) : new Map<string, string>();
  const keys = style === 'bibtex' || style === 'biblatex' ? uniqueKeys(works) : undefined;
  const pins = (id: string): string => {
    const all = cited.filter(c => c.record.id === id).map(c => withoutNote(c.pinpoint ?? ''));
    return [...new Set(all)].filter(Boolean).join(', ');
  };
  const made = (record: CitationRecord, pinpoint: string): Citation =>
    cite({ ...record, id: keys?.get(record.id) ?? record.id }, style, {
      ...options,
      pinpoint,
      suffix: suffix.get(record.id) ?? '',
      number: works.findIndex(work => work.id === record.id) + 1,
    });
  const lines = cited.map(({ record, pinpoint = '' }) => made(record, pinpoint));
  const entries = notes ? lines : works.map(record => made(record, pins(record.id)));
  return { entries, lines, inText: lines.map(line => line.inText), ...join(style, entries) };
}
