/** The record as it travels in the extension: nothing twice, no editors' notes. */
import type { CueBook, ElectionRecord, Finding, FindingFile, SourceDocument } from './types.ts';

type PackedFinding = Omit<Finding, 'document' | 'evidence'> & { readonly url?: string };
interface PackedFile {
  readonly document: Omit<SourceDocument, 'note'>;
  readonly findings: readonly PackedFinding[];
}
export type Packed<R extends ElectionRecord> = Omit<R, 'files'> & {
  readonly files: readonly PackedFile[];
};

/** Leaves out the notes, and of each finding what its document says already. */
export function pack<R extends ElectionRecord>(record: R): Packed<R> {
  const files = record.files.map(({ document: { note: _note, ...document }, findings }) => ({
    document,
    findings: findings.map(({ document: _document, evidence, ...finding }) =>
      evidence.url === document.readAt ? finding : { ...finding, url: evidence.url },
    ),
  }));
  return { ...record, files };
}

/** The record again, without the notes. */
export function unpack<R extends ElectionRecord>(
  packed: Packed<R>,
): Omit<R, 'files'> & {
  files: FindingFile[];
} {
  const files = packed.files.map(({ document, findings }) => ({
    document,
    findings: findings.map(({ url, ...finding }) => ({
      ...finding,
      document: document.id,
      evidence: { url: url ?? document.readAt ?? '' },
    })),
  }));
  return { ...packed, files };
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
