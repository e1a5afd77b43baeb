/** The record as it travels in the extension: nothing twice, no editors' notes. */
import type { CueBook, ElectionRecord, Finding, FindingFile, SourceDocument } from './types.ts';

/** Rows as columns, by key: like beside like is smaller, packed or not. `null` is absent. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

export type Packed<R extends ElectionRecord> = Omit<R, 'files'> & {
  readonly documents: Columns;
  readonly findings: Columns;
  /** How many findings each document has. */
  readonly counts: readonly number[];
};

function toColumns(rows: readonly object[]): Columns {
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return Object.fromEntries(
    keys.map(key => [key, rows.map(row => (row as Record<string, unknown>)[key] ?? null)]),
  );
}

function toRows<T>(columns: Columns, length: number): T[] {
  const keys = Object.keys(columns);
  return Array.from({ length }, (_, i) => {
    const cells = keys.map(key => [key, columns[key]?.[i]] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== null)) as T;
  });
}

/** Leaves out the notes, and of each finding what its document says already. */
export function pack<R extends ElectionRecord>(record: R): Packed<R> {
  const { files, ...rest } = record;
  const findings = files.flatMap(file =>
    file.findings.map(({ document: _document, evidence, ...finding }) =>
      evidence.url === file.document.readAt ? finding : { ...finding, url: evidence.url },
    ),
  );
  return {
    ...rest,
    documents: toColumns(files.map(({ document: { note: _note, ...document } }) => document)),
    findings: toColumns(findings),
    counts: files.map(file => file.findings.length),
  };
}

type Row = Omit<Finding, 'document' | 'evidence'> & { readonly url?: string };

/** The record again, without the notes. */
export function unpack<R extends ElectionRecord>(
  packed: Packed<R>,
): Omit<R, 'files'> & { files: FindingFile[] } {
  const { documents, findings, counts, ...rest } = packed;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rows = toRows<Row>(findings, total);
  let at = 0;
  const files = toRows<SourceDocument>(documents, counts.length).map((document, i) => {
    const own = rows.slice(at, at + (counts[i] ?? 0));
    at += own.length;
    return {
      document,
      findings: own.map(({ url, ...finding }) => ({
        ...finding,
        document: document.id,
        evidence: { url: url ?? document.readAt ?? '' },
      })),
    };
  });
  // What is left of the packed record is the record's own, but for the files.
  return { ...(rest as unknown as Omit<R, 'files'>), files };
}

/**
 * Cues as they travel: patterns document how dates are printed, and the reader of pages has its
 * own; the folded form of a cue is made by the code that looks for it.
 */
export function packCues(book: CueBook): unknown {
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean);
    if (value === null || typeof value !== 'object') return value;
    const { norm: _norm, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, v]) => [key, lean(v)]));
  };
  return Object.fromEntries(
    Object.entries(book).map(([lang, file]) => [
      lang,
      lean({ ...file, datePatterns: [], datelinePatterns: [] }),
    ]),
  );
}
