import { expect, test } from 'vitest';
import { pack, packCues, unpack } from '../../content/packed.ts';
import { readCues, readRecord } from '../../content/read.ts';

test('what is packed comes out as it was, but for the notes', () => {
  const record = readRecord();
  const bare = record.files.map(({ document: { note: _note, ...document }, findings }) => ({
    document,
    findings: findings.map(f => ({ ...f, evidence: { url: f.evidence.url } })),
  }));
  expect(unpack(pack(record))).toEqual({ ...record, files: bare });
});

test('no editors’ note travels in the extension', () => {
  const record = readRecord();
  const packed = JSON.stringify(pack(record));
  const notes = record.files.flatMap(({ document, findings }) => [
    ...(document.note ? [document.note] : []),
    ...findings.flatMap(f => f.evidence.note ?? []),
  ]);
  expect(notes.length).toBeGreaterThan(100);
  expect(notes.filter(note => packed.includes(JSON.stringify(note)))).toEqual([]);
});

test('every cue travels by its form', () => {
  const forms = (book: unknown) =>
    JSON.stringify(book, (key, value) =>
      key === 'norm' || /Patterns$/.test(key) ? undefined : value,
    );
  const cues = readCues();
  expect(forms(packCues(cues))).toBe(forms(cues));
});
